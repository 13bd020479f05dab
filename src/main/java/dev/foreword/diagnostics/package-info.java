/** Problems in the author's files, as data: what is wrong, where, and what to do about it. */
@NullMarked
package dev.foreword.diagnostics;

import org.jspecify.annotations.NullMarked;
