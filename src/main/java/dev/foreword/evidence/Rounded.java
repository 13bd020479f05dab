package dev.foreword.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding half up to any step: the one rule by which words and numbers are compared. */
final class Rounded {

    private Rounded() {}

    /** {@return the multiple of a step that is nearest; from the middle, the one further from zero} */
    static BigDecimal to(BigDecimal value, BigDecimal step) {
        BigDecimal steps = value.divide(step, 0, RoundingMode.HALF_UP);
        BigDecimal rounded = steps.multiply(step);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
