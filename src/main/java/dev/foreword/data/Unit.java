package dev.foreword.data;

import java.math.BigDecimal;

/**
 * What is printed around a number.
 *
 * @param prefix what stands before the digits, such as {@code £}; may be empty
 * @param suffix what stands after them, such as {@code %} or {@code bn}; may be empty
 */
public record Unit(String prefix, String suffix) {

    /** A plain number. */
    public static final Unit NONE = new Unit("", "");

    /** What stands after a number of percentage points. */
    public static final String POINTS = " percentage points";

    private static final String CURRENCIES = "£$€";

    /** {@return whether nothing is printed around the number} */
    public boolean isNone() {
        return prefix.isEmpty() && suffix.isEmpty();
    }

    /** {@return whether it is a sum of money} */
    public boolean isPounds() {
        return prefix.equals("£");
    }

    /** {@return how many zeros the suffix stands for: 6 in {@code £3m}} */
    public int zeros() {
        // Asked for every cell of a column: most units have no suffix, and need no look into the table.
        return suffix.isEmpty() ? 0 : Magnitude.of(suffix).map(Magnitude::zeros).orElse(0);
    }

    /** {@return the number in full: {@code 9.0} in billions is 9,000,000,000} */
    public BigDecimal inFull(BigDecimal printed) {
        return zeros() == 0 ? printed : printed.movePointRight(zeros());
    }

    /** {@return the number as this unit prints it} */
    public BigDecimal asPrinted(BigDecimal full) {
        return zeros() == 0 ? full : full.movePointLeft(zeros());
    }

    /** {@return the unit without the zeros in it: {@code £bn} as {@code £}} */
    public Unit withoutNoughts() {
        return zeros() == 0 ? this : new Unit(prefix, "");
    }

    /**
     * {@return the unit as an author writes it, in a sidecar or at a chart: {@code £m}, {@code per cent}, {@code weeks}; a
     * plain number has an empty one}
     *
     * <p>Words stand behind their number with a blank, marks and magnitudes without: 12%, £3m, 12 weeks.
     */
    public static Unit of(String written) {
        String text = written.strip();
        if (!text.isEmpty() && CURRENCIES.indexOf(text.charAt(0)) >= 0) {
            return new Unit(text.substring(0, 1), magnitude(text.substring(1).strip()));
        }
        return switch (text) {
            case "", "number", "numeric" -> NONE;
            case "per cent", "percent", "%" -> new Unit("", "%");
            case "pp", "points", "percentage points" -> new Unit("", POINTS);
            case "p" -> new Unit("", "p");
            default -> new Unit("", Magnitude.of(text).isPresent() ? magnitude(text) : " " + text);
        };
    }

    /** {@code million} and {@code m} are one unit, and print as one. */
    private static String magnitude(String text) {
        return Magnitude.of(text).map(Magnitude::suffix).orElse(text);
    }
}
