package dev.foreword.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers made of many: their sum, their means, their middle. {@link Extremes} has the highest and lowest.
 *
 * <p>Which rows count is decided before: totals are left out.
 */
public final class Aggregates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_SHOWN = 8;
    private static final int MOST_MISSING = 1000;

    /**
     * Several numbers with the cells that they came from.
     *
     * @param each the numbers; made when they are asked for, so that a long column need not be held at once
     * @param cells where they came from
     * @param conflicts what is wrong with taking them together
     * @param isColumn whether they are those of a column, which are the same whatever row is looked at
     */
    public record Numbers(List<Quantity> each, List<CellSpan> cells, List<Conflict> conflicts, boolean isColumn) {

        /** Numbers of a column. */
        public Numbers(List<Quantity> each, List<CellSpan> cells) {
            this(each, cells, List.of(), true);
        }

        /** {@return numbers that an author named one by one} */
        public static Numbers of(List<Quantity> each) {
            List<CellSpan> cells =
                    each.stream().flatMap(q -> q.cells().stream()).distinct().toList();
            return new Numbers(List.copyOf(each), cells, List.of(), false);
        }

        /** {@return the result, which can be made again of other numbers unless these are a column’s} */
        Quantity result(Quantity result, Function<Numbers, Quantity> formula) {
            Quantity marked = result;
            for (Conflict conflict : conflicts) {
                marked = marked.withConflict(conflict);
            }
            return isColumn ? marked : marked.madeBy(parts -> formula.apply(of(parts)), each.toArray(new Quantity[0]));
        }

        /** {@return those that are known} */
        List<Quantity> known() {
            return each.stream().filter(Quantity::isKnown).toList();
        }

        /** {@return those that are known, of which there is at least one} */
        List<Quantity> someKnown() {
            List<Quantity> known = known();
            if (known.isEmpty()) {
                throw new CalculationException("none of these values is known", "use a column with numbers");
            }
            return known;
        }
    }

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
        Quantity sum = result(value, interval, numbers, missing, joined(numbers, " + ", "sum"), Working.Strength.SUM);
        return numbers.result(sum, Aggregates::sum);
    }

    /** {@return the sum of the numbers that are known; what is missing is left out} */
    public static Quantity known(Numbers numbers) {
        Numbers known = new Numbers(numbers.known(), numbers.cells(), numbers.conflicts(), true);
        return numbers.result(sum(known), Aggregates::known);
    }

    /** {@return the sum divided by how many there are} */
    public static Quantity mean(Numbers numbers) {
        Quantity sum = sum(numbers);
        BigDecimal count = BigDecimal.valueOf(numbers.each().size());
        Quantity mean = result(
                sum.value().divide(count, Arithmetic.PRECISE),
                sum.interval().dividedBy(Interval.exactly(count)),
                numbers,
                sum.missing(),
                "(" + sum.working().text() + ") ÷ " + count,
                Working.Strength.PRODUCT);
        return numbers.result(mean, Aggregates::mean);
    }

    /** {@return the number in the middle, or the mean of the two in the middle; what is missing is left out} */
    public static Quantity median(Numbers numbers) {
        List<Quantity> known = numbers.someKnown();
        Interval interval = Interval.between(
                middle(known, q -> q.interval().low().orElse(q.value())),
                middle(known, q -> q.interval().high().orElse(q.value())));
        Quantity median = result(
                middle(known, Quantity::value),
                interval,
                numbers,
                missing(numbers),
                "median of " + known.size() + " numbers",
                Working.Strength.WHOLE);
        return numbers.result(median, Aggregates::median);
    }

    /**
     * {@return the number below which so many per cent of the known ones lie}
     *
     * <p>Between two numbers it is interpolated: definition 7 of R. J. Hyndman and Y. Fan, “Sample Quantiles in
     * Statistical Packages”, The American Statistician 50(4), 1996, which spreadsheets use too.
     *
     * @param percent from 0 to 100
     */
    public static Quantity percentile(Numbers numbers, BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new CalculationException(
                    "there is no percentile " + percent.toPlainString(), "write one from 0 to 100");
        }
        List<Quantity> known = numbers.someKnown();
        Interval interval = Interval.between(
                at(percent, known, q -> q.interval().low().orElse(q.value())),
                at(percent, known, q -> q.interval().high().orElse(q.value())));
        Quantity percentile = result(
                at(percent, known, Quantity::value),
                interval,
                numbers,
                missing(numbers),
                "percentile " + percent.toPlainString() + " of " + known.size() + " numbers",
                Working.Strength.WHOLE);
        return numbers.result(percentile, others -> percentile(others, percent));
    }

    private static BigDecimal at(BigDecimal percent, List<Quantity> numbers, Function<Quantity, BigDecimal> by) {
        List<BigDecimal> sorted = numbers.stream().map(by).sorted().toList();
        BigDecimal place = percent.movePointLeft(2).multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = place.intValue();
        BigDecimal low = sorted.get(below);
        BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low.add(high.subtract(low).multiply(place.subtract(BigDecimal.valueOf(below))));
    }

    /**
     * {@return the mean of numbers of which each counts as much as its weight: rates by the people in each place}
     *
     * @param numbers what is averaged
     * @param weights as many numbers, in the same order, not all zero
     */
    public static Quantity weightedMean(Numbers numbers, Numbers weights) {
        Quantity weighted = Quantity.literal(BigDecimal.ZERO);
        Quantity whole = Quantity.literal(BigDecimal.ZERO);
        for (int i = 0; i < numbers.each().size(); i++) {
            Quantity weight = plain(weights.each().get(i));
            weighted = Arithmetic.add(
                    weighted, Arithmetic.multiply(plain(numbers.each().get(i)), weight));
            whole = Arithmetic.add(whole, weight);
        }
        Quantity mean = Arithmetic.divide(weighted, whole);
        List<CellSpan> missing = new ArrayList<>(missing(numbers));
        missing.addAll(missing(weights));
        Numbers all = new Numbers(
                numbers.each(),
                Stream.concat(numbers.cells().stream(), weights.cells().stream())
                        .toList());
        String working = "weighted mean of " + numbers.each().size() + " numbers";
        // Its weights belong to it, so that it is the same for every row.
        return new Numbers(numbers.each(), all.cells(), numbers.conflicts(), true)
                .result(
                        result(mean.value(), mean.interval(), all, missing, working, Working.Strength.WHOLE),
                        Aggregates::mean);
    }

    /** A number without its unit and its past, which a long calculation would carry along at every step. */
    private static Quantity plain(Quantity q) {
        Origin origin = Origin.read(Operation.CALCULATED, Working.number(""), List.of());
        return new Quantity(q.value(), q.interval(), Measure.PLAIN, q.decimals(), origin);
    }

    private static BigDecimal middle(List<Quantity> numbers, Function<Quantity, BigDecimal> by) {
        List<BigDecimal> sorted = numbers.stream().map(by).sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2), Arithmetic.PRECISE);
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

    static String joined(Numbers numbers, String sign, String name) {
        int size = numbers.each().size();
        if (size > MOST_SHOWN) {
            return name + " of " + HouseStyle.number(BigDecimal.valueOf(size)) + " numbers";
        }
        String parts = numbers.each().stream().map(q -> q.working().text()).collect(Collectors.joining(sign));
        return sign.equals(", ") ? name + "(" + parts + ")" : parts;
    }

    static Quantity result(
            BigDecimal value,
            Interval interval,
            Numbers numbers,
            List<CellSpan> missing,
            String working,
            Working.Strength strength) {
        List<Quantity> each = numbers.each();
        Measure measure = each.isEmpty() ? Measure.PLAIN : each.get(0).measure();
        int decimals = each.stream().mapToInt(Quantity::decimals).max().orElse(0);
        Origin origin = Origin.read(Operation.CALCULATED, new Working(working, strength), List.of())
                .withCells(numbers.cells(), missing);
        return Arithmetic.made(value, interval, measure, origin, List.of()).withDecimals(decimals);
    }
}
