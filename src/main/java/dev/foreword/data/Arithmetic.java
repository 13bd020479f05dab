package dev.foreword.data;

import dev.foreword.data.Measure.Kind;
import dev.foreword.data.Measure.Prices;
import dev.foreword.data.Measure.Timing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Arithmetic over quantities: each result carries its interval, its unit, its cells and its working along.
 *
 * <p>Values keep 34 digits; nothing is rounded before it is printed or compared. What measures things that can’t be
 * brought together, such as cash and real terms, is worked out all the same and marked with a {@link Conflict}.
 */
public final class Arithmetic {

    private static final MathContext PRECISE = new MathContext(34, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Quantity PER_CENT = Quantity.literal(HUNDRED);

    /** Beyond this a number says nothing to a reader, and its digits could fill the memory. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);

    private Arithmetic() {}

    /** {@return a + b, in the unit of both} */
    public static Quantity add(Quantity a, Quantity b) {
        Measure measure = common(a, b);
        Quantity sum = made(
                a.value().add(b.value()),
                a.interval().plus(b.interval()),
                measure,
                Operation.CALCULATED,
                Working.sum(a.working(), '+', b.working()),
                a,
                b);
        return marked(sum, a, b);
    }

    /** {@return a − b, in the unit of both; in percentage points when both are in per cent} */
    public static Quantity subtract(Quantity a, Quantity b) {
        if (isZero(a) && isComparison(b.operation())) {
            return negate(b);
        }
        Measure measure = common(a, b);
        Quantity difference = made(
                a.value().subtract(b.value()),
                a.interval().minus(b.interval()),
                measure.isPercent() && a.operation() != Operation.LITERAL && b.operation() != Operation.LITERAL
                        ? measure.with(Measure.POINTS.unit())
                        : measure,
                Operation.DIFFERENCE,
                Working.sum(a.working(), '−', b.working()),
                a,
                b);
        return marked(difference, a, b);
    }

    private static boolean isZero(Quantity a) {
        return a.operation() == Operation.LITERAL && a.value().signum() == 0;
    }

    private static boolean isComparison(Operation operation) {
        return operation == Operation.CHANGE || operation == Operation.DIFFERENCE;
    }

    /** {@return a × b, in the unit of the one that isn’t a plain number} */
    public static Quantity multiply(Quantity a, Quantity b) {
        Measure measure =
                a.measure().unit().isNone() ? b.measure() : b.measure().unit().isNone() ? a.measure() : Measure.PLAIN;
        return made(
                a.value().multiply(b.value(), PRECISE),
                a.interval().times(b.interval()),
                measure,
                Operation.CALCULATED,
                Working.product(a.working(), '×', b.working()),
                a,
                b);
    }

    /** {@return a ÷ b: a plain number when both are in one unit, else in the unit of a} */
    public static Quantity divide(Quantity a, Quantity b) {
        refuseNought(b);
        boolean same =
                a.measure().unit().withoutNoughts().equals(b.measure().unit().withoutNoughts());
        // What a cell is divided by a plain number is still what the cell measures.
        boolean literal = b.operation() == Operation.LITERAL && a.operation() != Operation.LITERAL;
        Quantity quotient = made(
                a.value().divide(b.value(), PRECISE),
                a.interval().dividedBy(b.interval()),
                same && !literal ? Measure.PLAIN : a.measure(),
                literal ? Operation.CALCULATED : Operation.RATIO,
                Working.product(a.working(), '÷', b.working()),
                a,
                b);
        return same && !literal ? withPrices(quotient, a, b) : quotient;
    }

    /** {@return what is left of a when b is taken away as often as it goes, in the unit of a} */
    public static Quantity remainder(Quantity a, Quantity b) {
        refuseNought(b);
        BigDecimal value = a.value().remainder(b.value());
        return made(
                value,
                a.interval().isExact() && b.interval().isExact() ? Interval.exactly(value) : Interval.UNKNOWN,
                a.measure(),
                Operation.CALCULATED,
                Working.product(a.working(), '%', b.working()),
                a,
                b);
    }

    /** {@return the change from one number to another, in per cent of the first: (to − from) ÷ from × 100} */
    public static Quantity change(Quantity from, Quantity to) {
        refuseNought(from);
        // As one quotient: (to − from) ÷ from has “from” twice, and interval arithmetic would widen it for nothing.
        Interval ratio = to.interval().dividedBy(from.interval());
        Quantity change = made(
                to.value().subtract(from.value()).multiply(HUNDRED).divide(from.value(), PRECISE),
                ratio.minus(Interval.exactly(BigDecimal.ONE)).times(Interval.exactly(HUNDRED)),
                Measure.PERCENT,
                Operation.CHANGE,
                Working.product(Working.sum(to.working(), '−', from.working()), '÷', from.working()),
                from,
                to);
        return marked(change, from, to);
    }

    /** {@return to − from, in the unit of both} */
    public static Quantity difference(Quantity from, Quantity to) {
        return subtract(to, from);
    }

    /** {@return to − from of two numbers in per cent, in percentage points} */
    public static Quantity points(Quantity from, Quantity to) {
        Quantity difference = subtract(to, from);
        return remade(difference, Measure.POINTS, Operation.DIFFERENCE);
    }

    /** {@return number ÷ base, a plain number} */
    public static Quantity ratio(Quantity number, Quantity base) {
        return remade(divide(number, base), Measure.PLAIN, Operation.RATIO);
    }

    /** {@return a part in per cent of its whole: part ÷ whole × 100} */
    public static Quantity share(Quantity part, Quantity whole) {
        refuseNought(whole);
        Quantity share = made(
                part.value().multiply(HUNDRED).divide(whole.value(), PRECISE),
                part.interval().dividedBy(whole.interval()).times(Interval.exactly(HUNDRED)),
                Measure.PERCENT,
                Operation.SHARE,
                Working.product(part.working(), '÷', whole.working()),
                part,
                whole);
        boolean larger = part.interval()
                .minus(whole.interval())
                .low()
                .map(l -> l.signum() > 0)
                .orElse(false);
        Quantity checked = marked(share, part, whole);
        return larger
                ? checked.withConflict(new Conflict(
                        Conflict.Kind.PART,
                        part.working().text() + " of " + whole.working().text()))
                : checked;
    }

    /** {@return part per so many of a whole: part ÷ whole × so many; a rate} */
    public static Quantity per(Quantity part, Quantity whole, Quantity many) {
        Quantity rate = multiply(divide(part, whole), many);
        Unit unit = new Unit(part.measure().unit().prefix(), " per " + HouseStyle.number(many.value()));
        return remade(
                rate, new Measure(unit, Kind.RATE, Timing.UNSAID, part.measure().prices()), Operation.CALCULATED);
    }

    /** {@return a number where its base is 100: number ÷ base × 100, a plain number} */
    public static Quantity index(Quantity number, Quantity base) {
        return remade(multiply(ratio(number, base), PER_CENT), Measure.PLAIN, Operation.CALCULATED);
    }

    /** {@return the number without its sign} */
    public static Quantity abs(Quantity a) {
        Quantity positive = made(
                a.value().abs(),
                a.interval().abs(),
                a.measure(),
                a.operation(),
                a.value().signum() < 0 ? Working.call("abs", a.working().text()) : a.working(),
                a);
        return a.value().signum() < 0 ? positive.turned() : positive;
    }

    /** {@return the number with the other sign: a fall for a rise} */
    public static Quantity negate(Quantity a) {
        return made(
                        a.value().negate(),
                        a.interval().negated(),
                        a.measure(),
                        a.operation(),
                        Working.call("−", a.working().text()),
                        a)
                .turned();
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
        return made(unit.inFull(rounded), a.interval(), a.measure(), a.operation(), a.working(), a)
                .roundedFrom(a)
                .withDecimals(Math.max(0, decimals));
    }

    /** {@return the lower of two numbers} */
    public static Quantity min(Quantity a, Quantity b) {
        return chosen(
                a, b, a.value().compareTo(b.value()) <= 0 ? a : b, a.interval().min(b.interval()), "min");
    }

    /** {@return the higher of two numbers} */
    public static Quantity max(Quantity a, Quantity b) {
        return chosen(
                a, b, a.value().compareTo(b.value()) >= 0 ? a : b, a.interval().max(b.interval()), "max");
    }

    private static Quantity chosen(Quantity a, Quantity b, Quantity one, Interval interval, String name) {
        Working working =
                Working.call(name, a.working().text() + ", " + b.working().text());
        Quantity chosen = made(one.value(), interval, one.measure(), Operation.CALCULATED, working, a, b);
        return marked(chosen, a, b);
    }

    /** {@return the years from one label to another: 3 from 2010/11 to 2013/14} */
    public static Quantity years(int from, int to, List<CellSpan> cells) {
        BigDecimal years = BigDecimal.valueOf((long) to - from);
        Quantity span = made(
                years,
                Interval.exactly(years),
                Measure.PLAIN.with(new Unit("", " years")),
                Operation.YEARS,
                new Working(to + " − " + from, Working.Strength.SUM));
        return span.withCells(cells, List.of());
    }

    /** {@return a place in an order, 1 for the first; the first of the cells is the one that was placed} */
    public static Quantity rank(int place, int of, List<CellSpan> cells, List<CellSpan> left) {
        BigDecimal value = BigDecimal.valueOf(place);
        Quantity rank = made(
                value,
                Interval.exactly(value),
                Measure.PLAIN,
                Operation.RANK,
                Working.number("place " + place + " of " + of));
        return rank.withCells(cells, left);
    }

    /** {@return another number in place of this one’s, such as a median that was found by looking} */
    static Quantity made(
            BigDecimal value,
            Interval interval,
            Measure measure,
            Operation operation,
            Working working,
            Quantity... of) {
        if (value.abs().compareTo(LARGEST) > 0) {
            throw new CalculationException(
                    "this number has more than 30 digits", "look at the units of the cells that it is made of");
        }
        return Quantity.made(value, interval, measure, operation, working, List.of(of));
    }

    private static Quantity remade(Quantity q, Measure measure, Operation operation) {
        return made(q.value(), q.interval(), measure, operation, q.working(), q);
    }

    private static void refuseNought(Quantity divisor) {
        if (divisor.value().signum() == 0 && divisor.isKnown()) {
            throw new CalculationException("this divides by zero", "look at the cell that is the base");
        }
        if (divisor.value().signum() == 0) {
            throw new CalculationException(
                    "this divides by a value that isn’t known", "use a base whose value is published");
        }
    }

    /** The unit of a sum is that of its parts; between £m and £bn, pounds in full. */
    private static Measure common(Quantity a, Quantity b) {
        if (a.operation() == Operation.LITERAL) {
            return b.measure();
        }
        if (b.operation() == Operation.LITERAL) {
            return a.measure();
        }
        Unit ua = a.measure().unit();
        Unit ub = b.measure().unit();
        if (ua.equals(ub)) {
            return a.measure();
        }
        if (ua.withoutNoughts().equals(ub.withoutNoughts())) {
            return a.measure().with(ua.withoutNoughts());
        }
        if (!ua.isNone() && !ub.isNone()) {
            throw new CalculationException(
                    a.working().text() + " and " + b.working().text() + " are in different units",
                    "look at the two cells, and at the units of their columns");
        }
        return a.measure().with(ua.isNone() ? ub : ua);
    }

    private static Quantity marked(Quantity result, Quantity a, Quantity b) {
        Quantity marked = withPrices(result, a, b);
        Timing ta = a.measure().timing();
        Timing tb = b.measure().timing();
        if (ta != tb && ta != Timing.UNSAID && tb != Timing.UNSAID) {
            marked = marked.withConflict(new Conflict(Conflict.Kind.TIMING, words(ta) + " and " + words(tb)));
        }
        Kind ka = a.measure().kind();
        Kind kb = b.measure().kind();
        if (ka != kb && (ka == Kind.COUNT || kb == Kind.COUNT) && ka != Kind.UNSAID && kb != Kind.UNSAID) {
            marked = marked.withConflict(new Conflict(Conflict.Kind.RATE, words(ka) + " and " + words(kb)));
        }
        return broken(a, b).map(marked::withConflict).orElse(marked);
    }

    private static Quantity withPrices(Quantity result, Quantity a, Quantity b) {
        Prices pa = a.measure().prices();
        Prices pb = b.measure().prices();
        boolean differ = !pa.equals(pb) && !pa.equals(Prices.UNSAID) && !pb.equals(Prices.UNSAID);
        return differ
                ? result.withConflict(new Conflict(Conflict.Kind.PRICES, pa.words() + " and " + pb.words()))
                : result;
    }

    private static Optional<Conflict> broken(Quantity a, Quantity b) {
        if (a.cells().size() != 1 || b.cells().size() != 1) {
            return Optional.empty();
        }
        CellSpan first = a.cells().get(0);
        CellSpan second = b.cells().get(0);
        if (first.table() != second.table() || !first.isCell() || !second.isCell()) {
            return Optional.empty();
        }
        return first.table()
                .breakBetween(first.first(), second.first())
                .map(b2 -> new Conflict(Conflict.Kind.BREAK, b2.reason()));
    }

    private static String words(Timing timing) {
        return timing == Timing.STOCK ? "a number on a day" : "a number over a time";
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case COUNT -> "a number";
            case RATE -> "a rate";
            case SHARE -> "a share";
            case UNSAID -> "a measure that isn’t said";
        };
    }
}
