package dev.foreword.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a number may lie: all that its printed precision leaves open, or what is known of a value that is withheld.
 *
 * <p>The arithmetic is that of IEEE 1788’s set-based intervals, with ends rounded outwards: whatever numbers two
 * intervals hold, the interval of the result holds the result.
 */
public final class Interval {

    /** Nothing is known. */
    public static final Interval UNKNOWN = new Interval(null, null);

    /** Enough digits that the rounding of ends never shows. */
    static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);

    static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;

    private Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("no such interval: " + low + " to " + high);
        }
        this.low = low;
        this.high = high;
    }

    /** {@return the interval between two numbers} */
    public static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(low, high);
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
        return new Interval(low, null);
    }

    /** {@return the interval of all numbers up to one} */
    public static Interval upTo(BigDecimal high) {
        return new Interval(null, high);
    }

    /** {@return the lowest that it can be; empty when nothing is known downwards} */
    public Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    /** {@return the highest that it can be; empty when nothing is known upwards} */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    /** {@return whether both ends are one number} */
    public boolean isExact() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** {@return whether both ends are known} */
    public boolean isBounded() {
        return low != null && high != null;
    }

    /** {@return whether a number lies between the ends, or on one of them} */
    public boolean contains(BigDecimal value) {
        return (low == null || low.compareTo(value) <= 0) && (high == null || high.compareTo(value) >= 0);
    }

    /** {@return the interval between what the ends become, by a function that keeps their order} */
    public Interval mapped(UnaryOperator<BigDecimal> rising) {
        return new Interval(low == null ? null : rising.apply(low), high == null ? null : rising.apply(high));
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

    /** {@return the quotients of the numbers of two intervals; unknown when the divisor may be zero} */
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
        // A divisor without an upper end brings the quotient as near to zero as one likes.
        BigDecimal least = other.high == null ? BigDecimal.ZERO : both(low, other.high, (a, b) -> a.divide(b, DOWN));
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
        return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    /** {@return the numbers without their signs} */
    public Interval abs() {
        if (isNotNegative()) {
            return this;
        }
        if (high != null && high.signum() <= 0) {
            return negated();
        }
        return new Interval(
                BigDecimal.ZERO, both(low, high, (l, h) -> l.negate().max(h)));
    }

    private boolean isNotNegative() {
        return low != null && low.signum() >= 0;
    }

    private static @Nullable BigDecimal lower(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.min(b);
    }

    private static @Nullable BigDecimal both(
            @Nullable BigDecimal a, @Nullable BigDecimal b, BinaryOperator<BigDecimal> operation) {
        return a == null || b == null ? null : operation.apply(a, b);
    }

    private Interval spanning(Interval other, BinaryOperator<BigDecimal> down, BinaryOperator<BigDecimal> up) {
        return between(
                corners(other, down).reduce(BigDecimal::min).orElseThrow(),
                corners(other, up).reduce(BigDecimal::max).orElseThrow());
    }

    private Stream<BigDecimal> corners(Interval other, BinaryOperator<BigDecimal> operation) {
        return ends().flatMap(a -> other.ends().map(b -> operation.apply(a, b)));
    }

    private Stream<BigDecimal> ends() {
        return Stream.of(low(), high()).flatMap(Optional::stream);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval interval
                && Objects.equals(low, interval.low)
                && Objects.equals(high, interval.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high);
    }

    @Override
    public String toString() {
        return (low == null ? "" : low) + ".." + (high == null ? "" : high);
    }
}
