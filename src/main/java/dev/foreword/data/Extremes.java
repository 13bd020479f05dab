package dev.foreword.data;

import dev.foreword.data.Aggregates.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;

/** The lowest and the highest of many numbers, and the place of one among them. */
public final class Extremes {

    private Extremes() {}

    /** {@return the lowest; what is missing is left out} */
    public static Quantity min(Numbers numbers) {
        return extreme(numbers, Comparator.comparing(Quantity::value), Interval::min, "min");
    }

    /** {@return the highest; what is missing is left out} */
    public static Quantity max(Numbers numbers) {
        Comparator<Quantity> order = Comparator.comparing(Quantity::value);
        return extreme(numbers, order.reversed(), Interval::max, "max");
    }

    private static Quantity extreme(
            Numbers numbers, Comparator<Quantity> order, BinaryOperator<Interval> reach, String name) {
        List<Quantity> known = numbers.someKnown();
        Quantity first = known.stream().min(order).orElseThrow();
        Interval interval = known.stream().map(Quantity::interval).reduce(reach).orElseThrow();
        Quantity result = Aggregates.result(
                first.value(),
                interval,
                numbers,
                List.of(),
                Aggregates.joined(numbers, ", ", name),
                Working.Strength.WHOLE);
        return numbers.result(result.withDecimals(first.decimals()), others -> extreme(others, order, reach, name));
    }

    /**
     * {@return the place of a number among others, 1 for the highest; equals share a place, what is missing has none}
     *
     * @param one the number
     * @param others the numbers, itself among them or not
     */
    public static Quantity rank(Quantity one, Numbers others) {
        if (!one.isKnown()) {
            throw new CalculationException(
                    "a value that is missing has no place in an order", "rank one that is published");
        }
        List<Quantity> all = new ArrayList<>(others.each());
        boolean within = all.removeIf(q -> q.cells().equals(one.cells()));
        Standing standing = Standing.of(one, all);
        List<CellSpan> cells = new ArrayList<>(one.cells());
        cells.addAll(others.cells());
        BigDecimal place = BigDecimal.valueOf(standing.fromTop());
        int of = within ? standing.of() : standing.of() - 1;
        Working working = Working.number("place " + place + " of " + of);
        Origin origin = Origin.read(Operation.RANK, working, cells);
        Quantity rank = Arithmetic.made(place, Interval.exactly(place), Measure.PLAIN, origin, List.of())
                .withStanding(standing)
                .madeBy(p -> rank(p.get(0), others), one);
        return new Numbers(List.of(), List.of(), others.conflicts(), true).result(rank, none -> rank);
    }
}
