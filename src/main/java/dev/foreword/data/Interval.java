package dev.foreword.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Where a number may lie: all that its printed precision leaves open, or what is known of a value that is withheld.
 *
 * <p>The arithmetic is that of IEEE 1788’s set-based intervals, with ends rounded outwards: whatever numbers two
 * intervals hold, the interval of the result holds the result.
 *
 * @param low the lowest that it can be; empty when nothing is known downwards
 * @param high the highest that it can be; empty when nothing is known upwards
 */
public record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    /** Nothing is known. */
    public static final Interval UNKNOWN = new Interval(Optional.empty(), Optional.empty());

    /** Enough digits that the rounding of ends never shows. */
    static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);

    static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    public Interval {
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("no such interval: " + low.get() + " to " + high.get());
        }
    }

    /** {@return the interval between two numbers} */
    public static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(Optional.of(low), Optional.of(high));
    }

    /** {@return the interval that holds one number only} */
    public static Interval exactly(BigDecimal value) {
        return between(value, value);
    }

    /** {@return the interval that reaches so far on both sides of a number} */
    public static Interval around(BigDecimal value, BigDecimal reach) {
        return between(value.subtract(reach), value.add(reach));
    }

    /** {@return the interval of all numbers from one upwards} */
    public static Interval from(BigDecimal low) {
        return new Interval(Optional.of(low), Optional.empty());
    }

    /** {@return whether both ends are one number} */
    public boolean isExact() {
        return isBounded() && low.get().compareTo(high.get()) == 0;
    }

    /** {@return whether both ends are known} */
    public boolean isBounded() {
        return low.isPresent() && high.isPresent();
    }

    /** {@return whether a number lies between the ends, or on one of them} */
    public boolean contains(BigDecimal value) {
        return low.map(l -> l.compareTo(value) <= 0).orElse(true)
                && high.map(h -> h.compareTo(value) >= 0).orElse(true);
    }

    /** {@return the sums of the numbers of two intervals} */
    public Interval plus(Interval other) {
        return new Interval(both(low, other.low, BigDecimal::add), both(high, other.high, BigDecimal::add));
    }

    /** {@return the differences of the numbers of two intervals} */
    public Interval minus(Interval other) {
        return new Interval(both(low, other.high, BigDecimal::subtract), both(high, other.low, BigDecimal::subtract));
    }

    /** {@return the products of the numbers of two intervals; unknown when an end of either is} */
    public Interval times(Interval other) {
        return isBounded() && other.isBounded()
                ? spanning(other, (a, b) -> a.multiply(b, DOWN), (a, b) -> a.multiply(b, UP))
                : timesWithoutEnds(other);
    }

    /** Between numbers that are not negative the ends can be followed one by one. */
    private Interval timesWithoutEnds(Interval other) {
        if (!isNotNegative() || !other.isNotNegative()) {
            return UNKNOWN;
        }
        return new Interval(
                both(low, other.low, (a, b) -> a.multiply(b, DOWN)),
                both(high, other.high, (a, b) -> a.multiply(b, UP)));
    }

    /** {@return the quotients of the numbers of two intervals; unknown when the divisor may be nought} */
    public Interval dividedBy(Interval other) {
        if (other.contains(BigDecimal.ZERO)) {
            return UNKNOWN;
        }
        if (isBounded() && other.isBounded()) {
            return spanning(other, (a, b) -> a.divide(b, DOWN), (a, b) -> a.divide(b, UP));
        }
        if (!isNotNegative() || !other.isNotNegative()) {
            return UNKNOWN;
        }
        // A divisor without an upper end brings the quotient as near to nought as one likes.
        Optional<BigDecimal> least = other.high.isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : both(low, other.high, (a, b) -> a.divide(b, DOWN));
        return new Interval(least, both(high, other.low, (a, b) -> a.divide(b, UP)));
    }

    /** {@return the lower of any two numbers of two intervals} */
    public Interval min(Interval other) {
        return new Interval(both(low, other.low, BigDecimal::min), lower(high, other.high));
    }

    /** {@return the higher of any two numbers of two intervals} */
    public Interval max(Interval other) {
        return negated().min(other.negated()).negated();
    }

    /** {@return the numbers with the other sign} */
    public Interval negated() {
        return new Interval(high.map(BigDecimal::negate), low.map(BigDecimal::negate));
    }

    /** {@return the numbers without their signs} */
    public Interval abs() {
        if (isNotNegative()) {
            return this;
        }
        if (high.isPresent() && high.get().signum() <= 0) {
            return negated();
        }
        Optional<BigDecimal> furthest = both(low, high, (l, h) -> l.negate().max(h));
        return new Interval(Optional.of(BigDecimal.ZERO), furthest);
    }

    private boolean isNotNegative() {
        return low.isPresent() && low.get().signum() >= 0;
    }

    private static Optional<BigDecimal> lower(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : Optional.of(a.get().min(b.get()));
    }

    private static Optional<BigDecimal> both(
            Optional<BigDecimal> a, Optional<BigDecimal> b, BinaryOperator<BigDecimal> operation) {
        return a.flatMap(x -> b.map(y -> operation.apply(x, y)));
    }

    private Interval spanning(Interval other, BinaryOperator<BigDecimal> down, BinaryOperator<BigDecimal> up) {
        return between(
                corners(other, down).reduce(BigDecimal::min).orElseThrow(),
                corners(other, up).reduce(BigDecimal::max).orElseThrow());
    }

    private Stream<BigDecimal> corners(Interval other, BinaryOperator<BigDecimal> operation) {
        return Stream.of(low, high)
                .map(Optional::orElseThrow)
                .flatMap(a -> Stream.of(other.low, other.high)
                        .map(Optional::orElseThrow)
                        .map(b -> operation.apply(a, b)));
    }
}
