package dev.foreword.evidence.verify;

import dev.foreword.data.HouseStyle;
import dev.foreword.data.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

/**
 * A computed number as a claim’s words measure it: in per cent, in points, as a multiple, in pounds.
 *
 * @param value the number
 * @param interval where it may lie
 * @param before what is printed before it
 * @param after what is printed after it
 */
record Measured(BigDecimal value, Interval interval, String before, String after) {

    private static final int MOST_DECIMALS = 6;

    static Measured plain(BigDecimal value, String after) {
        return new Measured(value, Interval.exactly(value), "", after);
    }

    Measured shifted(UnaryOperator<BigDecimal> change) {
        return new Measured(change.apply(value), interval.mapped(change), before, after);
    }

    Measured negated() {
        return new Measured(value.negate(), interval.negated(), before, after);
    }

    Measured abs() {
        return new Measured(value.abs(), interval.abs(), before, after);
    }

    /** {@return the number with as many decimals as tell it from the words that it is held against} */
    String words(int decimals) {
        return before + HouseStyle.number(rounded(decimals, RoundingMode.HALF_UP)) + after;
    }

    private BigDecimal rounded(int decimals, RoundingMode mode) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return value.setScale(whole ? 0 : Math.min(decimals, MOST_DECIMALS), mode);
    }

    /**
     * {@return how far it may lie to both sides, rounded outwards; empty for a number that is known as exactly as it is given,
     * for then its ends would only be those of the rounding}
     */
    String range(int decimals) {
        if (!interval.isBounded() || interval.isExact() || isKnownTo(decimals + 1)) {
            return "";
        }
        return ", between " + HouseStyle.number(interval.low().get().setScale(decimals, RoundingMode.FLOOR)) + " and "
                + HouseStyle.number(interval.high().get().setScale(decimals, RoundingMode.CEILING));
    }

    private boolean isKnownTo(int decimals) {
        return interval.low()
                        .get()
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .compareTo(interval.high().get().setScale(decimals, RoundingMode.HALF_UP))
                == 0;
    }
}
