/**
 * Finds the numbers of a text that need evidence, and tells them from those that need none: dates, labels, ages, codes.
 * {@link dev.foreword.language.finder.QuantityFinder} is the way in; each kind of number is a row of a table of rules.
 */
@NullMarked
package dev.foreword.language.finder;

import org.jspecify.annotations.NullMarked;
