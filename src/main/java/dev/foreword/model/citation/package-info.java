/** What is cited, {@link dev.foreword.model.citation.Source}, and in which style. */
@NullMarked
package dev.foreword.model.citation;

import org.jspecify.annotations.NullMarked;
