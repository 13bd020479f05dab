package dev.foreword.evidence.verify;

import dev.foreword.data.Interval;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of which a claim’s words are true.
 *
 * @param lowest the lowest; null for no limit
 * @param lowIsIn whether the lowest itself is one of them
 * @param highest the highest; null for no limit
 * @param highIsIn whether the highest itself is one of them
 */
record Acceptable(
        @Nullable BigDecimal lowest,
        boolean lowIsIn,
        @Nullable BigDecimal highest,
        boolean highIsIn) {

    private Optional<BigDecimal> low() {
        return Optional.ofNullable(lowest);
    }

    private Optional<BigDecimal> high() {
        return Optional.ofNullable(highest);
    }

    static Acceptable closed(BigDecimal low, BigDecimal high) {
        return new Acceptable(low, true, high, true);
    }

    static Acceptable between(BigDecimal low, boolean lowIsIn, BigDecimal high, boolean highIsIn) {
        return new Acceptable(low, lowIsIn, high, highIsIn);
    }

    static Acceptable above(BigDecimal low, boolean isIn) {
        return new Acceptable(low, isIn, null, false);
    }

    static Acceptable below(BigDecimal high, boolean isIn) {
        return new Acceptable(null, false, high, isIn);
    }

    /** {@return all numbers that are rounded half up to a value} */
    static Acceptable roundedTo(BigDecimal value, BigDecimal step) {
        BigDecimal half = step.divide(BigDecimal.valueOf(2));
        boolean negative = value.signum() < 0;
        boolean zero = value.signum() == 0;
        return new Acceptable(value.subtract(half), !negative && !zero, value.add(half), negative);
    }

    boolean holds(BigDecimal x) {
        boolean aboveLow = low().map(l -> x.compareTo(l) > 0 || (lowIsIn && x.compareTo(l) == 0))
                .orElse(true);
        return aboveLow
                && high().map(h -> x.compareTo(h) < 0 || (highIsIn && x.compareTo(h) == 0))
                        .orElse(true);
    }

    /**
     * {@return whether some number of an interval is among these}
     *
     * <p>A number that is printed as 35.8 may have been as much as 35.85, but not 35.85 itself, which is printed as 35.9; so
     * two ranges that only touch have nothing in common.
     */
    boolean reaches(Interval interval) {
        if (interval.isExact()) {
            return holds(interval.low().orElseThrow());
        }
        boolean fromBelow =
                low().flatMap(l -> interval.high().map(h -> h.compareTo(l) > 0)).orElse(true);
        return fromBelow
                && high().flatMap(h -> interval.low().map(l -> l.compareTo(h) < 0))
                        .orElse(true);
    }

    /** {@return whether every number of an interval is among these} */
    boolean always(Interval interval) {
        boolean lowHolds = low().map(end -> interval.low()
                        .map(l -> l.compareTo(end) > 0 || (lowIsIn && l.compareTo(end) == 0))
                        .orElse(false))
                .orElse(true);
        return lowHolds
                && high().map(end -> interval.high()
                                .map(h -> h.compareTo(end) < 0 || (highIsIn && h.compareTo(end) == 0))
                                .orElse(false))
                        .orElse(true);
    }

    /** {@return the verdict on a number that is known as exactly as an interval says} */
    Verdict verdict(BigDecimal x, Interval interval, boolean known) {
        if (!known) {
            return always(interval) ? Verdict.HOLDS : reaches(interval) ? Verdict.UNCHECKED : Verdict.FAILS;
        }
        return holds(x) ? Verdict.HOLDS : reaches(interval) ? Verdict.WITHIN_ROUNDING : Verdict.FAILS;
    }
}
