package dev.foreword.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbers made of many: their sum, mean, median, lowest and highest, and one’s place among them. */
public final class Aggregates {

    private static final MathContext PRECISE = new MathContext(34, RoundingMode.HALF_UP);
    private static final int MOST_SHOWN = 8;
    private static final int MOST_MISSING = 1000;

    /**
     * Several numbers with the cells that they came from.
     *
     * @param each the numbers; made when they are asked for, so that a long column need not be held at once
     * @param cells where they came from
     */
    public record Numbers(List<Quantity> each, List<CellSpan> cells) {}

    private Aggregates() {}

    /** {@return the sum; what is missing leaves it open upwards, and is listed} */
    public static Quantity sum(Numbers numbers) {
        BigDecimal value = BigDecimal.ZERO;
        Interval interval = Interval.exactly(BigDecimal.ZERO);
        List<CellSpan> missing = new ArrayList<>();
        boolean exact = true;
        for (Quantity q : numbers.each()) {
            // As long as every number is exact, so is the sum; its interval is made once.
            boolean stillExact = exact && q.isKnown() && q.interval().isExact();
            if (!stillExact) {
                interval = (exact ? Interval.exactly(value) : interval).plus(q.interval());
            }
            exact = stillExact;
            value = q.isKnown() ? value.add(q.value()) : value;
            keep(q, missing);
        }
        interval = exact ? Interval.exactly(value) : interval;
        return result(value, interval, numbers, missing, joined(numbers, " + ", "sum"), Working.Strength.SUM);
    }

    /** {@return the sum of the numbers that are known; what is missing is left out} */
    public static Quantity known(Numbers numbers) {
        List<Quantity> known = numbers.each().stream().filter(Quantity::isKnown).toList();
        return sum(new Numbers(known, numbers.cells()));
    }

    /** {@return the sum divided by how many there are} */
    public static Quantity mean(Numbers numbers) {
        Quantity sum = sum(numbers);
        BigDecimal count = BigDecimal.valueOf(numbers.each().size());
        return result(
                sum.value().divide(count, PRECISE),
                sum.interval().dividedBy(Interval.exactly(count)),
                numbers,
                sum.missing(),
                "(" + sum.working().text() + ") ÷ " + count,
                Working.Strength.PRODUCT);
    }

    /** {@return the number in the middle, or the mean of the two in the middle; what is missing is left out} */
    public static Quantity median(Numbers numbers) {
        List<Quantity> known = numbers.each().stream().filter(Quantity::isKnown).toList();
        refuseNone(known);
        Interval interval = new Interval(
                Optional.of(middle(known, q -> q.interval().low().orElse(q.value()))),
                Optional.of(middle(known, q -> q.interval().high().orElse(q.value()))));
        return result(
                middle(known, Quantity::value),
                interval,
                numbers,
                missing(numbers),
                "median of " + known.size() + " numbers",
                Working.Strength.WHOLE);
    }

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
        List<Quantity> known = numbers.each().stream().filter(Quantity::isKnown).toList();
        refuseNone(known);
        Quantity first = known.stream().min(order).orElseThrow();
        Interval interval = known.stream().map(Quantity::interval).reduce(reach).orElseThrow();
        Quantity result = result(
                first.value(), interval, numbers, List.of(), joined(numbers, ", ", name), Working.Strength.WHOLE);
        return result.withDecimals(first.decimals());
    }

    /**
     * {@return the place of a number among others, 1 for the highest; equals share a place, what is missing has none}
     *
     * @param one the number
     * @param others the numbers, itself among them
     */
    public static Quantity rank(Quantity one, Numbers others) {
        if (!one.isKnown()) {
            throw new CalculationException(
                    "a value that is missing has no place in an order", "rank one that is published");
        }
        List<Quantity> known = others.each().stream().filter(Quantity::isKnown).toList();
        long above =
                known.stream().filter(q -> q.value().compareTo(one.value()) > 0).count();
        List<CellSpan> cells = new ArrayList<>(one.cells());
        cells.addAll(others.cells());
        return Arithmetic.rank((int) above + 1, known.size(), cells, List.of());
    }

    private static BigDecimal middle(List<Quantity> numbers, Function<Quantity, BigDecimal> by) {
        List<BigDecimal> sorted = numbers.stream().map(by).sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2), PRECISE);
    }

    private static void refuseNone(List<Quantity> known) {
        if (known.isEmpty()) {
            throw new CalculationException("none of these values is known", "use a column with numbers");
        }
    }

    private static List<CellSpan> missing(Numbers numbers) {
        List<CellSpan> missing = new ArrayList<>();
        numbers.each().forEach(q -> keep(q, missing));
        return missing;
    }

    private static void keep(Quantity q, List<CellSpan> missing) {
        if (!q.isKnown() && missing.size() < MOST_MISSING) {
            missing.addAll(q.missing());
        }
    }

    private static String joined(Numbers numbers, String sign, String name) {
        int size = numbers.each().size();
        if (size > MOST_SHOWN) {
            return name + " of " + HouseStyle.number(BigDecimal.valueOf(size)) + " numbers";
        }
        String parts = numbers.each().stream().map(q -> q.working().text()).collect(Collectors.joining(sign));
        return sign.equals(", ") ? name + "(" + parts + ")" : parts;
    }

    private static Quantity result(
            BigDecimal value,
            Interval interval,
            Numbers numbers,
            List<CellSpan> missing,
            String working,
            Working.Strength strength) {
        List<Quantity> each = numbers.each();
        Measure measure = each.isEmpty() ? Measure.PLAIN : each.get(0).measure();
        int decimals = each.stream().mapToInt(Quantity::decimals).max().orElse(0);
        return Arithmetic.made(value, interval, measure, Operation.CALCULATED, new Working(working, strength))
                .withDecimals(decimals)
                .withCells(numbers.cells(), missing);
    }
}
