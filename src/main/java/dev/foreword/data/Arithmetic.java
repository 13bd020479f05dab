package dev.foreword.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * Arithmetic over quantities: each result carries its interval, its unit, its cells and its working along, and can be
 * made again of other rows.
 *
 * <p>Values keep 34 digits; nothing is rounded before it is printed or compared. {@link Comparisons} has changes, shares
 * and rates, {@link Aggregates} what is made of many numbers.
 */
public final class Arithmetic {

    static final MathContext PRECISE = new MathContext(34, RoundingMode.HALF_UP);

    /** Operations whose sign says whether something rose or fell. */
    private static final Set<Operation> SIGNED =
            Set.of(Operation.DIFFERENCE, Operation.CHANGE, Operation.ANNUAL_CHANGE);

    /** Beyond this a number says nothing to a reader, and its digits could fill the memory. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);

    private Arithmetic() {}

    /** {@return a + b, in the unit of both} */
    public static Quantity add(Quantity a, Quantity b) {
        Quantity sum = made(
                a.value().add(b.value()),
                a.interval().plus(b.interval()),
                Compatibility.common(a, b),
                Origin.made(Operation.CALCULATED, Working.sum(a.working(), '+', b.working()), List.of(a, b)),
                List.of(a, b));
        return Compatibility.marked(sum, a, b).madeBy(p -> add(p.get(0), p.get(1)), a, b);
    }

    /** {@return a − b, in the unit of both; in percentage points when both are in per cent} */
    public static Quantity subtract(Quantity a, Quantity b) {
        boolean literal = a.operation() == Operation.LITERAL || b.operation() == Operation.LITERAL;
        if (a.operation() == Operation.LITERAL && a.value().signum() == 0 && SIGNED.contains(b.operation())) {
            // “0 − change” is how a rise is turned into a fall where a minus sign can’t stand.
            return negate(b);
        }
        Measure measure = Compatibility.common(a, b);
        Quantity difference = made(
                a.value().subtract(b.value()),
                a.interval().minus(b.interval()),
                measure.isPercent() && !literal ? measure.with(Measure.POINTS.unit()) : measure,
                Origin.made(Operation.DIFFERENCE, Working.sum(a.working(), '−', b.working()), List.of(a, b)),
                List.of(a, b));
        return Compatibility.marked(difference, a, b).madeBy(p -> subtract(p.get(0), p.get(1)), a, b);
    }

    /** {@return a × b, in the unit of the one that isn’t a plain number} */
    public static Quantity multiply(Quantity a, Quantity b) {
        Measure measure =
                a.measure().unit().isNone() ? b.measure() : b.measure().unit().isNone() ? a.measure() : Measure.PLAIN;
        return made(
                        a.value().multiply(b.value(), PRECISE),
                        a.interval().times(b.interval()),
                        measure,
                        Origin.made(
                                Operation.CALCULATED, Working.product(a.working(), '×', b.working()), List.of(a, b)),
                        List.of(a, b))
                .madeBy(p -> multiply(p.get(0), p.get(1)), a, b);
    }

    /** {@return a ÷ b: a plain number when both are in one unit, else in the unit of a} */
    public static Quantity divide(Quantity a, Quantity b) {
        refuseZero(b);
        boolean same =
                a.measure().unit().withoutNoughts().equals(b.measure().unit().withoutNoughts());
        // What a cell is divided by a plain number is still what the cell measures.
        boolean literal = b.operation() == Operation.LITERAL && a.operation() != Operation.LITERAL;
        Quantity quotient = made(
                        a.value().divide(b.value(), PRECISE),
                        a.interval().dividedBy(b.interval()),
                        same && !literal ? Measure.PLAIN : a.measure(),
                        Origin.made(
                                literal ? Operation.CALCULATED : Operation.RATIO,
                                Working.product(a.working(), '÷', b.working()),
                                List.of(a, b)),
                        List.of(a, b))
                .madeBy(p -> divide(p.get(0), p.get(1)), a, b);
        return same && !literal ? Compatibility.withPrices(quotient, a, b) : quotient;
    }

    /** {@return what is left of a when b is taken away as often as it goes, in the unit of a} */
    public static Quantity remainder(Quantity a, Quantity b) {
        refuseZero(b);
        BigDecimal value = a.value().remainder(b.value());
        return made(
                        value,
                        a.interval().isExact() && b.interval().isExact() ? Interval.exactly(value) : Interval.UNKNOWN,
                        a.measure(),
                        Origin.made(
                                Operation.CALCULATED, Working.product(a.working(), '%', b.working()), List.of(a, b)),
                        List.of(a, b))
                .madeBy(p -> remainder(p.get(0), p.get(1)), a, b);
    }

    /** {@return the number without its sign; of a change, its size} */
    public static Quantity abs(Quantity a) {
        Working working =
                a.value().signum() < 0 ? Working.call("abs", a.working().text()) : a.working();
        Quantity positive = made(
                        a.value().abs(),
                        a.interval().abs(),
                        a.measure(),
                        Origin.made(a.operation(), working, List.of(a)),
                        List.of(a))
                .madeBy(p -> abs(p.get(0)), a);
        return a.value().signum() < 0 ? positive.turned() : positive;
    }

    /** {@return the number with the other sign; of a change, a fall for a rise} */
    public static Quantity negate(Quantity a) {
        return made(
                        a.value().negate(),
                        a.interval().negated(),
                        a.measure(),
                        Origin.made(a.operation(), Working.call("−", a.working().text()), List.of(a)),
                        List.of(a))
                .turned()
                .madeBy(p -> negate(p.get(0)), a);
    }

    /**
     * {@return the number rounded half up, in the unit in which it is printed; the interval stays as it was}
     *
     * @param a any number
     * @param decimals at most 12; fewer than none for tens, hundreds …
     */
    public static Quantity round(Quantity a, int decimals) {
        Unit unit = a.measure().unit();
        BigDecimal rounded = HouseStyle.round(unit.asPrinted(a.value()), decimals);
        return made(
                        unit.inFull(rounded),
                        a.interval(),
                        a.measure(),
                        Origin.made(a.operation(), a.working(), List.of(a)),
                        List.of(a))
                .withDecimals(Math.max(0, decimals))
                .roundedFrom(a)
                .madeBy(p -> round(p.get(0), decimals), a);
    }

    /** {@return the lower of two numbers} */
    public static Quantity min(Quantity a, Quantity b) {
        return chosen(a.value().compareTo(b.value()) <= 0 ? a : b, a.interval().min(b.interval()), "min", a, b)
                .madeBy(p -> min(p.get(0), p.get(1)), a, b);
    }

    /** {@return the higher of two numbers} */
    public static Quantity max(Quantity a, Quantity b) {
        return chosen(a.value().compareTo(b.value()) >= 0 ? a : b, a.interval().max(b.interval()), "max", a, b)
                .madeBy(p -> max(p.get(0), p.get(1)), a, b);
    }

    private static Quantity chosen(Quantity one, Interval interval, String name, Quantity a, Quantity b) {
        Working working =
                Working.call(name, a.working().text() + ", " + b.working().text());
        Origin origin = Origin.made(Operation.CALCULATED, working, List.of(a, b));
        return Compatibility.marked(made(one.value(), interval, one.measure(), origin, List.of(a, b)), a, b);
    }

    /** {@return the years from one label to another: 3 from 2010/11 to 2013/14} */
    public static Quantity years(int from, int to, List<CellSpan> cells) {
        BigDecimal years = BigDecimal.valueOf((long) to - from);
        Working working = new Working(to + " − " + from, Working.Strength.SUM);
        return made(
                years,
                Interval.exactly(years),
                Measure.PLAIN.with(new Unit("", " years")),
                Origin.read(Operation.YEARS, working, cells),
                List.of());
    }

    /**
     * {@return a number made of others, with as many decimals as they have at most}
     *
     * @throws CalculationException if it is beyond all numbers that reports print
     */
    static Quantity made(BigDecimal value, Interval interval, Measure measure, Origin origin, List<Quantity> of) {
        if (value.abs().compareTo(LARGEST) > 0) {
            throw new CalculationException(
                    "this number has more than 30 digits", "look at the units of the cells that it is made of");
        }
        return Quantity.made(value, interval, measure, origin, of);
    }

    /** {@return a result seen as another measure, and as the outcome of another operation} */
    static Quantity remade(Quantity q, Measure measure, Operation operation) {
        return made(q.value(), q.interval(), measure, Origin.made(operation, q.working(), List.of(q)), List.of(q));
    }

    static void refuseZero(Quantity divisor) {
        if (divisor.value().signum() == 0 && divisor.isKnown()) {
            throw new CalculationException("this divides by zero", "look at the cell that is the base");
        }
        if (divisor.value().signum() == 0) {
            throw new CalculationException(
                    "this divides by a value that isn’t known", "use a base whose value is published");
        }
    }
}
