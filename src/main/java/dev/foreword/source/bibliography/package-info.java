/** Reads what is cited: {@code sources.yml}, BibTeX and CSL-JSON into the one form of the model. */
@NullMarked
package dev.foreword.source.bibliography;

import org.jspecify.annotations.NullMarked;
