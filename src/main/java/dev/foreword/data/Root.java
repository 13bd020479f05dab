package dev.foreword.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Roots of decimals, for average growth: the number that, taken so many times as a factor, gives another. */
final class Root {

    private static final MathContext WORK = new MathContext(44, RoundingMode.HALF_EVEN);

    /** Further than any error of the last step; ends of intervals are moved out by it. */
    private static final BigDecimal OUT = BigDecimal.ONE.movePointLeft(30);

    private static final int MOST_STEPS = 200;

    private Root() {}

    /**
     * {@return the root, right to about 34 digits, by Newton’s method}
     *
     * @param number above zero
     * @param degree 1 or more
     */
    static BigDecimal of(BigDecimal number, int degree) {
        BigDecimal n = BigDecimal.valueOf(degree);
        BigDecimal guess = new BigDecimal(Math.pow(number.doubleValue(), 1.0 / degree), WORK);
        BigDecimal near = guess.signum() == 0 ? BigDecimal.ONE : guess;
        for (int step = 0; step < MOST_STEPS; step++) {
            BigDecimal power = near.pow(degree - 1, WORK);
            BigDecimal move = near.multiply(power, WORK).subtract(number).divide(n.multiply(power, WORK), WORK);
            near = near.subtract(move, WORK);
            if (move.abs().compareTo(near.movePointLeft(38)) <= 0) {
                break;
            }
        }
        return near.round(Arithmetic.PRECISE);
    }

    /** {@return where the root of a number that may lie anywhere in an interval may lie} */
    static Interval of(Interval numbers, int degree) {
        boolean positive = numbers.low().filter(low -> low.signum() > 0).isPresent();
        if (!positive) {
            return Interval.UNKNOWN;
        }
        Interval near = numbers.mapped(number -> of(number, degree));
        return near.plus(Interval.around(BigDecimal.ZERO, OUT));
    }
}
