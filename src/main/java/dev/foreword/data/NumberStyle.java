package dev.foreword.data;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a file writes its numbers.
 *
 * @param point what stands before the decimals: a point or a comma
 * @param separators what may stand between thousands; a blank stands for blanks of every width
 * @param negatives how it writes numbers below nought, besides a sign before them
 * @param flags what may stand behind a number, and what each means, besides the flags that all departments share
 * @param isSaid whether somebody said what stands before the decimals
 */
public record NumberStyle(
        char point, String separators, Set<Negative> negatives, Map<String, String> flags, boolean isSaid) {

    /** As numbers are written in Britain, {@code 1,234.5}: what a file is taken for when nothing is said. */
    public static final NumberStyle BRITISH = new NumberStyle('.', ",", Set.of(), Map.of(), false);

    /** A way to write a number below nought without a sign before it. */
    public enum Negative {
        /** As accountants do: {@code (250)}. */
        BRACKETS,
        /** As some old systems do: {@code 250-}. */
        TRAILING
    }

    public NumberStyle {
        negatives = Set.copyOf(negatives);
        flags = Map.copyOf(flags);
    }

    /** {@return the number that a text is, if it is one; the text has no blanks at its ends} */
    public Optional<Numeral> read(String text) {
        return NumeralReader.read(text, this);
    }

    /** {@return whether a text begins as numbers do, in any style} */
    public static boolean mayBegin(String text) {
        return NumeralReader.mayBegin(text);
    }

    /** {@return whether a text is a number} */
    public boolean isNumber(String text) {
        return NumeralReader.isPlain(text, this) || read(text).isPresent();
    }

    /** {@return the same, with decimals behind a comma and thousands between points or blanks} */
    public NumberStyle withDecimalComma() {
        return new NumberStyle(',', ". ", negatives, flags, true);
    }

    /** {@return the same, with decimals behind a point, as somebody said} */
    public NumberStyle withDecimalPoint() {
        return new NumberStyle('.', separators, negatives, flags, true);
    }

    /** {@return the same, with other marks between thousands} */
    public NumberStyle withSeparators(String newSeparators) {
        return new NumberStyle(point, newSeparators, negatives, flags, isSaid);
    }

    /** {@return the same, with other ways to write a number below nought} */
    public NumberStyle withNegatives(Set<Negative> newNegatives) {
        return new NumberStyle(point, separators, newNegatives, flags, isSaid);
    }

    /** {@return the same, with flags behind numbers} */
    public NumberStyle withFlags(Map<String, String> newFlags) {
        return new NumberStyle(point, separators, negatives, newFlags, isSaid);
    }
}
