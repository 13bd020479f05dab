/** The report as it was written: chapters, figures, notes, ids, numbers and references. A body is a CommonMark tree with our own nodes. */
@NullMarked
package dev.foreword.model;

import org.jspecify.annotations.NullMarked;
