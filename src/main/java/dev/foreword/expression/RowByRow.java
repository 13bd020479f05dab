package dev.foreword.expression;

import dev.foreword.data.CalculationException;
import dev.foreword.data.Quantity;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.expression.CellModels.QuantityModel;
import dev.foreword.expression.Series.Source;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Works a formula out for one number, or row by row for columns: {@code change(t.y1, t.y2)} is the change of each row.
 * A column of another table is matched by key, and a number stands beside every row.
 */
final class RowByRow {

    /**
     * What a formula is given: a number, or one for each row.
     *
     * @param number the number; absent for a series
     * @param series the numbers of rows; absent for one number
     */
    record Operand(@Nullable Quantity number, @Nullable Series series) {

        static Operand of(Number given) {
            return given instanceof SeriesNumber rows
                    ? new Operand(null, rows.series())
                    : new Operand(QuantityEngine.single(given), null);
        }

        private Quantity at(int place) {
            return number != null ? number : rows().at(place);
        }

        private Series rows() {
            if (series == null) {
                throw new IllegalStateException("this operand is one number");
            }
            return series;
        }
    }

    private RowByRow() {}

    /** {@return the result as expressions see it} */
    static TemplateModel model(List<Operand> operands, Function<List<Quantity>, Quantity> formula) throws ValueFault {
        Number result = apply(operands, formula);
        return result instanceof SeriesNumber rows
                ? new SeriesModel(rows.series())
                : new QuantityModel(QuantityEngine.single(result));
    }

    /** {@return one quantity, or a series when one of the operands is one} */
    static Number apply(List<Operand> operands, Function<List<Quantity>, Quantity> formula) throws ValueFault {
        List<Series> all = operands.stream()
                .filter(operand -> operand.series() != null)
                .map(Operand::rows)
                .toList();
        if (all.isEmpty()) {
            return formula.apply(operands.stream().map(o -> o.at(0)).toList());
        }
        Series base = all.get(0);
        List<Operand> matched = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (Operand operand : operands) {
            Operand fitting = operand.series() == null ? operand : new Operand(null, matched(operand.rows(), base));
            matched.add(fitting);
            if (fitting.series() != null) {
                sources.addAll(fitting.rows().sources());
            }
        }
        return new SeriesNumber(new Series(
                base.table(),
                base.level(),
                base.levels(),
                base.rows(),
                place -> row(base, place, matched, formula),
                sources));
    }

    private static Quantity row(
            Series base, int place, List<Operand> operands, Function<List<Quantity>, Quantity> formula) {
        try {
            return formula.apply(operands.stream().map(o -> o.at(place)).toList());
        } catch (CalculationException e) {
            throw new CalculationException("in the row \"" + base.name(place) + "\" " + e.fault(), e.help());
        }
    }

    /** {@return the numbers of a series for the rows of another, found by their keys} */
    static Series matched(Series series, Series base) throws ValueFault {
        if (series.table() == base.table() && series.rows().equals(base.rows())) {
            return series;
        }
        List<String> common = common(series, base);
        Map<List<String>, Integer> places = new HashMap<>();
        for (int place = 0; place < series.size(); place++) {
            if (places.put(keys(series, place, common), place) != null) {
                throw new ValueFault(
                        Rule.EXPRESSION_FAILED,
                        "the table \"" + series.table().name() + "\" has several rows \""
                                + series.name(place) + "\" to match with \""
                                + base.table().name() + "\"",
                        "narrow it first, such as table[\"2024/25\"].column");
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int place = 0; place < base.size(); place++) {
            Integer other = places.get(keys(base, place, common));
            if (other == null) {
                throw new ValueFault(
                        Rule.UNKNOWN_ROW,
                        "\"" + base.name(place) + "\" of \"" + base.table().name() + "\" has no partner in \""
                                + series.table().name() + "\"",
                        "add the row, or leave it out with where(…)");
            }
            found.add(other);
        }
        return series.only(found);
    }

    /** The key columns that both have, by name; none when their names differ, and the last key of each has to serve. */
    private static List<String> common(Series a, Series b) {
        List<String> names = new ArrayList<>(keyNames(a));
        names.retainAll(keyNames(b));
        return names;
    }

    private static List<String> keyNames(Series series) {
        Table table = series.table();
        List<Integer> keys = table.notes().keys();
        return IntStream.range(Math.min(series.level(), keys.size() - 1), keys.size())
                .mapToObj(level ->
                        Spelling.plain(table.columns().get(keys.get(level)).name()))
                .toList();
    }

    private static List<String> keys(Series series, int place, List<String> common) {
        Table table = series.table();
        List<Integer> keys = table.notes().keys();
        return IntStream.range(0, keys.size())
                .filter(level -> common.isEmpty()
                        ? level == keys.size() - 1
                        : common.contains(Spelling.plain(
                                table.columns().get(keys.get(level)).name())))
                .mapToObj(level ->
                        Spelling.plain(table.key(table.rows().get(series.rows().get(place)), level)))
                .toList();
    }
}
