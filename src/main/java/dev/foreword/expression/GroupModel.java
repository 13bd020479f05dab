package dev.foreword.expression;

import dev.foreword.data.Aggregates;
import dev.foreword.data.Aggregates.Numbers;
import dev.foreword.data.Counts;
import dev.foreword.data.Quantity;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import dev.foreword.data.query.Condition;
import dev.foreword.data.query.Grouping;
import dev.foreword.data.query.Grouping.Result;
import dev.foreword.data.query.Grouping.Way;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.expression.Selection.Question;
import dev.foreword.expression.Series.Source;
import dev.foreword.expression.ValueFunction.Signature;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The rows of a table in groups, as expressions see them: {@code t.group("region").sum("n")["London"]}. What is withheld
 * in one row of a group leaves its sum open, within bounds.
 *
 * @param rows the rows
 * @param by the column in which the rows of a group agree
 */
record GroupModel(TableModel rows, int by) implements TemplateHashModel {

    @Override
    public TemplateModel get(String way) throws TemplateModelException {
        return switch (way) {
            case "sum" -> method(way, "\"column\"", 1, a -> made(Way.SUM, a, Aggregates::sum));
            case "mean" -> method(way, "\"column\"", 1, a -> made(Way.MEAN, a, Aggregates::mean));
            case "count" -> method(way, "", 0, a -> counted());
            default ->
                throw new ValueFault(
                        Rule.EXPRESSION_FAILED,
                        "groups have no \"" + way + "\"",
                        Suggestions.help(way, List.of("sum", "mean", "count"), "ways"));
        };
    }

    private static TemplateModel method(String name, String parameters, int size, ValueFunction.Formula formula) {
        return new ValueFunction(new Signature(name, parameters, size, size), "", "", formula);
    }

    private SeriesModel made(Way way, Arguments arguments, Function<Numbers, Quantity> formula)
            throws TemplateModelException {
        int column = TableMethods.column(rows.table(), arguments.text(0));
        Grouping.check(new Result(way, column, ""), rows.table());
        Table table = keyed();
        List<List<Integer>> groups = groups();
        return series(
                column,
                groups,
                place -> formula.apply(
                        Series.of(table, 0, groups.get(place), column).counted()));
    }

    private SeriesModel counted() {
        Table table = keyed();
        List<List<Integer>> groups = groups();
        return series(by, groups, place -> {
            Series group = Series.of(table, 0, groups.get(place), by);
            return Counts.count(new Selection(List.of(new Question(group.withoutTotals(), Condition.any()))).poll());
        });
    }

    private SeriesModel series(int column, List<List<Integer>> groups, IntFunction<Quantity> numbers) {
        Table table = keyed();
        List<Integer> firsts = groups.stream().map(group -> group.get(0)).toList();
        return new SeriesModel(new Series(table, 0, 1, firsts, numbers, List.of(new Source(table, column, firsts))));
    }

    /** Groups are found by what their rows have in common; the table’s own keys still tell its totals. */
    private Table keyed() {
        Set<Integer> keys = new LinkedHashSet<>();
        keys.add(by);
        keys.addAll(rows.table().notes().keys());
        return rows.table().keyedBy(List.copyOf(keys));
    }

    private List<List<Integer>> groups() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int row : rows.rows()) {
            String key =
                    Spelling.plain(rows.table().rows().get(row).cells().get(by).text());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        return List.copyOf(groups.values());
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
