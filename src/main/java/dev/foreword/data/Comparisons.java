package dev.foreword.data;

import dev.foreword.data.Measure.Kind;
import dev.foreword.data.Measure.Prices;
import dev.foreword.data.Measure.Timing;
import java.math.BigDecimal;
import java.util.List;

/** What reports say of two numbers: by how much one changed into the other, and what part or multiple of it it is. */
public final class Comparisons {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval EXACTLY_HUNDRED = Interval.exactly(HUNDRED);
    private static final Interval EXACTLY_ONE = Interval.exactly(BigDecimal.ONE);
    private static final Quantity PER_CENT = Quantity.literal(HUNDRED);

    private Comparisons() {}

    /** {@return the change from one number to another, in per cent of the first: (to − from) ÷ from × 100} */
    public static Quantity change(Quantity from, Quantity to) {
        Arithmetic.refuseZero(from);
        // As one quotient: (to − from) ÷ from has “from” twice, and interval arithmetic would widen it for nothing.
        Interval ratio = to.interval().dividedBy(from.interval());
        Quantity change = Arithmetic.made(
                to.value().subtract(from.value()).multiply(HUNDRED).divide(from.value(), Arithmetic.PRECISE),
                ratio.minus(EXACTLY_ONE).times(EXACTLY_HUNDRED),
                Measure.PERCENT,
                Origin.made(
                        Operation.CHANGE,
                        inPercent(Working.sum(to.working(), '−', from.working()), from),
                        List.of(from, to)),
                List.of(from, to));
        return Compatibility.marked(change, from, to).madeBy(p -> change(p.get(0), p.get(1)), from, to);
    }

    /** The sum as it is printed adds up: whoever redoes it gets 17.4, and not 0.174. */
    private static Working inPercent(Working part, Quantity whole) {
        return Working.product(Working.product(part, '÷', whole.working()), '×', PER_CENT.working());
    }

    /** {@return the fall from one number to another, in per cent of the first: (from − to) ÷ from × 100} */
    public static Quantity fall(Quantity from, Quantity to) {
        Quantity change = change(from, to);
        Quantity fall = Arithmetic.made(
                change.value().negate(),
                change.interval().negated(),
                change.measure(),
                Origin.made(
                        Operation.CHANGE,
                        inPercent(Working.sum(from.working(), '−', to.working()), from),
                        List.of(change)),
                List.of(change));
        return fall.turned().madeBy(p -> fall(p.get(0), p.get(1)), from, to);
    }

    /**
     * {@return the change in an average year, in per cent: ((to ÷ from) to the power of 1 ÷ years − 1) × 100}
     *
     * @param from the first number, above zero
     * @param to the last number, above zero
     * @param years how many years lie between them, at least one
     */
    public static Quantity annualChange(Quantity from, Quantity to, int years) {
        Arithmetic.refuseZero(from);
        if (years < 1 || from.value().signum() < 0 || to.value().signum() <= 0) {
            throw new CalculationException(
                    "there is no average change in a year between "
                            + from.working().text() + " and " + to.working().text(),
                    "take two numbers above zero, the earlier first, at least a year apart");
        }
        Interval ratio = to.interval().dividedBy(from.interval());
        BigDecimal growth = Root.of(to.value().divide(from.value(), Arithmetic.PRECISE), years);
        Working quotient = Working.product(to.working(), '÷', from.working());
        Quantity change = Arithmetic.made(
                growth.subtract(BigDecimal.ONE).multiply(HUNDRED),
                Root.of(ratio, years).minus(EXACTLY_ONE).times(EXACTLY_HUNDRED),
                Measure.PERCENT,
                Origin.made(
                        Operation.ANNUAL_CHANGE,
                        new Working(
                                "((" + quotient.text() + ")^(1 ÷ " + years + ") − 1) × 100", Working.Strength.PRODUCT),
                        List.of(from, to)),
                List.of(from, to));
        return Compatibility.marked(change, from, to).madeBy(p -> annualChange(p.get(0), p.get(1), years), from, to);
    }

    /** {@return to − from, in the unit of both} */
    public static Quantity difference(Quantity from, Quantity to) {
        return Arithmetic.subtract(to, from);
    }

    /** {@return to − from of two numbers in per cent, in percentage points} */
    public static Quantity points(Quantity from, Quantity to) {
        return Arithmetic.remade(Arithmetic.subtract(to, from), Measure.POINTS, Operation.DIFFERENCE)
                .madeBy(p -> points(p.get(0), p.get(1)), from, to);
    }

    /** {@return number ÷ base, a plain number} */
    public static Quantity ratio(Quantity number, Quantity base) {
        return Arithmetic.remade(Arithmetic.divide(number, base), Measure.PLAIN, Operation.RATIO)
                .madeBy(p -> ratio(p.get(0), p.get(1)), number, base);
    }

    /** {@return a part in per cent of its whole: part ÷ whole × 100} */
    public static Quantity share(Quantity part, Quantity whole) {
        Arithmetic.refuseZero(whole);
        Quantity share = Arithmetic.made(
                part.value().multiply(HUNDRED).divide(whole.value(), Arithmetic.PRECISE),
                part.interval().dividedBy(whole.interval()).times(EXACTLY_HUNDRED),
                Measure.PERCENT,
                Origin.made(Operation.SHARE, inPercent(part.working(), whole), List.of(part, whole)),
                List.of(part, whole));
        boolean larger = part.interval()
                .minus(whole.interval())
                .low()
                .map(l -> l.signum() > 0)
                .orElse(false);
        Quantity checked = Compatibility.marked(share, part, whole).madeBy(p -> share(p.get(0), p.get(1)), part, whole);
        return larger
                ? checked.withConflict(new Conflict(
                        Conflict.Kind.PART,
                        part.working().text() + " of " + whole.working().text()))
                : checked;
    }

    /** {@return part per so many of a whole: part ÷ whole × so many; a rate} */
    public static Quantity per(Quantity part, Quantity whole, Quantity many) {
        Quantity rate = Arithmetic.multiply(Arithmetic.divide(part, whole), many);
        Unit unit = new Unit(part.measure().unit().prefix(), " per " + HouseStyle.number(many.value()));
        return Arithmetic.remade(rate, rate(unit, part), Operation.CALCULATED)
                .madeBy(p -> per(p.get(0), p.get(1), p.get(2)), part, whole, many);
    }

    /** {@return a sum for each person: part ÷ people; in pounds, or so many per head} */
    public static Quantity perHead(Quantity part, Quantity people) {
        Unit unit = part.measure().isMoney() ? new Unit(part.measure().unit().prefix(), "") : new Unit("", " per head");
        return Arithmetic.remade(Arithmetic.divide(part, people), rate(unit, part), Operation.CALCULATED)
                .madeBy(p -> perHead(p.get(0), p.get(1)), part, people);
    }

    private static Measure rate(Unit unit, Quantity part) {
        return new Measure(unit, Kind.RATE, Timing.UNSAID, part.measure().prices());
    }

    /**
     * {@return a sum of money in the prices of another year: amount × index of that year ÷ index of its own}
     *
     * @param amount a sum in cash
     * @param own the price index of the year of the amount
     * @param base the price index of the year whose prices are used
     * @param year that year, as it is printed
     */
    public static Quantity real(Quantity amount, Quantity own, Quantity base, String year) {
        Arithmetic.refuseZero(own);
        Quantity real = Arithmetic.multiply(amount, Arithmetic.divide(base, own));
        Measure of = amount.measure();
        Measure measure = new Measure(of.unit(), of.kind(), of.timing(), new Prices(Prices.Basis.REAL, year));
        Quantity made = Arithmetic.remade(real, measure, Operation.CALCULATED)
                .madeBy(p -> real(p.get(0), p.get(1), p.get(2), year), amount, own, base);
        boolean twice = of.prices().basis() == Prices.Basis.REAL;
        return twice
                ? made.withConflict(new Conflict(Conflict.Kind.PRICES, "a sum in real terms and a price index"))
                : made;
    }

    /** {@return a number where its base is 100: number ÷ base × 100, a plain number} */
    public static Quantity index(Quantity number, Quantity base) {
        return Arithmetic.remade(
                        Arithmetic.multiply(ratio(number, base), PER_CENT), Measure.PLAIN, Operation.CALCULATED)
                .madeBy(p -> index(p.get(0), p.get(1)), number, base);
    }
}
