package dev.foreword.evidence;

import dev.foreword.data.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding half up to any step: the one rule by which words and numbers are compared. */
final class Rounded {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounded() {}

    /** {@return the multiple of a step that is nearest; from the middle, the one further from nought} */
    static BigDecimal to(BigDecimal value, BigDecimal step) {
        BigDecimal steps = value.divide(step, 0, RoundingMode.HALF_UP);
        BigDecimal rounded = steps.multiply(step);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** {@return whether some number of an interval is rounded to this value} */
    static boolean reaches(Interval interval, BigDecimal value, BigDecimal step) {
        BigDecimal reach = step.multiply(HALF);
        boolean low =
                interval.low().map(l -> l.compareTo(value.add(reach)) <= 0).orElse(true);
        boolean high = interval.high()
                .map(h -> h.compareTo(value.subtract(reach)) >= 0)
                .orElse(true);
        return low && high;
    }

    /** {@return whether every number of an interval is rounded to this value} */
    static boolean always(Interval interval, BigDecimal value, BigDecimal step) {
        return interval.low().map(l -> to(l, step).compareTo(value) == 0).orElse(false)
                && interval.high().map(h -> to(h, step).compareTo(value) == 0).orElse(false);
    }
}
