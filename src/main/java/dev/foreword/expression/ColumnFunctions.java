package dev.foreword.expression;

import dev.foreword.data.Aggregates;
import dev.foreword.data.Aggregates.Numbers;
import dev.foreword.data.Comparisons;
import dev.foreword.data.Counts;
import dev.foreword.data.Extremes;
import dev.foreword.data.Quantity;
import dev.foreword.expression.CellModels.QuantityModel;
import dev.foreword.expression.ValueFunction.Signature;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Functions that make one number of many, and those that make a series of a series. */
final class ColumnFunctions {

    static final int MANY = 1000;

    static final List<ValueFunction> ALL = List.of(
            many("sum", "a + b + …; what is missing leaves it open", Aggregates::sum),
            many("known", "the sum of the numbers that are known", Aggregates::known),
            many("mean", "sum ÷ how many there are", Aggregates::mean),
            new ValueFunction(
                    new Signature("weighted_mean", "column, weights", 2, 2),
                    "the mean in which each row counts as much as its weight: sum(number × weight) ÷ sum(weight)",
                    "that of the numbers",
                    ColumnFunctions::weightedMean),
            many("median", "the middle number, or the mean of the middle two", Aggregates::median),
            new ValueFunction(
                    new Signature("percentile", "column, 90", 2, 2),
                    "the number below which 90 per cent of the known ones lie, interpolated as spreadsheets do",
                    "that of the numbers",
                    ColumnFunctions::percentile),
            many("min", "the lowest", Extremes::min),
            many("max", "the highest", Extremes::max),
            new ValueFunction(
                    new Signature("rank", "number, column", 2, 2),
                    "1 + how many of the column are higher; what is missing has no place",
                    "none",
                    a -> number(Extremes.rank(a.quantity(0), a.numbers(1)))),
            new ValueFunction(
                    new Signature("count", "column, \"over 40\", …", 1, MANY),
                    "how many rows meet the condition, or all conditions; of a table, how many rows it has",
                    "none",
                    a -> number(Counts.count(
                            a.size() == 1 ? a.rows().poll() : a.selection().poll()))),
            new ValueFunction(
                    new Signature("proportion", "column, \"over 40\", …", 2, MANY),
                    "rows that meet the condition ÷ all rows × 100",
                    "per cent",
                    a -> number(Counts.proportion(a.selection().poll()))),
            new ValueFunction(
                    new Signature("consecutive", "column, \"over 40\", …", 2, MANY),
                    "how many rows in a row, up to the last, meet the condition",
                    "none",
                    ColumnFunctions::consecutive),
            new ValueFunction(
                    new Signature("changes", "column", 1, 1),
                    "each row’s change on the row before it in time, row by row",
                    "per cent",
                    ColumnFunctions::changes),
            new ValueFunction(
                    new Signature("rolling_mean", "column, 3", 2, 2),
                    "the mean of each row and the two before it in time, row by row",
                    "that of the numbers",
                    ColumnFunctions::rollingMean));

    private ColumnFunctions() {}

    private static ValueFunction many(String name, String meaning, Function<Numbers, Quantity> formula) {
        return new ValueFunction(
                new Signature(name, "a, b, … or a column", 1, MANY),
                meaning,
                "that of the numbers",
                a -> number(formula.apply(a.numbers(0))));
    }

    private static TemplateModel number(Quantity quantity) {
        return new QuantityModel(quantity);
    }

    private static TemplateModel weightedMean(Arguments a) throws TemplateModelException {
        Series numbers = a.series(0).withoutTotals();
        Series weights = RowByRow.matched(a.series(1), numbers);
        return number(Aggregates.weightedMean(numbers.counted(), weights.counted()));
    }

    private static TemplateModel percentile(Arguments a) throws TemplateModelException {
        return number(Aggregates.percentile(a.series(0).counted(), a.quantity(1).value()));
    }

    private static TemplateModel consecutive(Arguments a) throws TemplateModelException {
        Selection selection = a.selection().inOrderOfTime();
        return number(Counts.count(selection.lastRun()));
    }

    private static TemplateModel changes(Arguments a) throws TemplateModelException {
        Series all = a.series(0).withoutTotals().inOrderOfTime();
        return new SeriesModel(later(all, 1, place -> Comparisons.change(all.at(place - 1), all.at(place))));
    }

    private static TemplateModel rollingMean(Arguments a) throws TemplateModelException {
        Series all = a.series(0).withoutTotals().inOrderOfTime();
        int window = a.whole(1, MANY);
        return new SeriesModel(later(
                all,
                window - 1,
                place -> Aggregates.mean(Numbers.of(IntStream.rangeClosed(place - window + 1, place)
                        .mapToObj(all::at)
                        .toList()))));
    }

    /** The rows of a series from a place on, with another number for each. */
    private static Series later(Series all, int from, IntFunction<Quantity> numbers) {
        List<Integer> places =
                IntStream.range(Math.min(from, all.size()), all.size()).boxed().toList();
        Series rows = all.only(places);
        return new Series(
                rows.table(),
                rows.level(),
                rows.levels(),
                rows.rows(),
                place -> numbers.apply(places.get(place)),
                rows.sources());
    }
}
