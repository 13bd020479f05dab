package dev.foreword.expression;

import dev.foreword.data.ColumnType;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import dev.foreword.data.query.Order;
import dev.foreword.data.query.RowSet;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as expressions see it: {@code table["key"]} is a row, {@code table[0]} too, {@code table?size} counts them,
 * {@code table.column} is a column. Where rows are found by several columns, {@code table["2016"]["Essex"]} goes from
 * one to the next. {@code table.where("region", "London")} and its like take a part of it ({@link TableMethods}).
 *
 * @param table the table
 * @param rows the positions of the rows that are left
 * @param level how many key columns have been gone through
 * @param orders by what the rows were sorted; none when they are as in the file
 */
record TableModel(Table table, List<Integer> rows, int level, List<Order> orders)
        implements TemplateHashModel, TemplateSequenceModel {

    TableModel(Table table, List<Integer> rows, int level) {
        this(table, rows, level, List.of());
    }

    static TableModel of(Table table) {
        int size = table.rows().size();
        return new TableModel(
                table,
                new AbstractList<>() {
                    @Override
                    public Integer get(int index) {
                        return index;
                    }

                    @Override
                    public int size() {
                        return size;
                    }
                },
                0);
    }

    /** {@return its rows, by their keys} */
    Series series() {
        return Series.of(table, level, rows, table.notes().keys().get(0));
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        boolean whole = level == 0 && rows.size() == table.rows().size();
        List<Integer> found = whole ? table.positionsOf(key) : table.positionsOf(rows, level, key);
        boolean lastLevel = level + 1 >= table.notes().keys().size();
        if (found.size() == 1) {
            return new RowModel(table, found.get(0), level);
        }
        if (found.size() > 1 && !lastLevel) {
            return new TableModel(table, found, level + 1);
        }
        int column = table.indexOf(key);
        if (found.isEmpty() && column >= 0) {
            // Where one row was chosen, its cell is meant.
            return rows.size() == 1 && level > 0
                    ? CellModels.of(table, rows.get(0), column)
                    : new ColumnModel(table, level, column, rows);
        }
        Optional<TemplateModel> method = found.isEmpty() ? TableMethods.find(this, key) : Optional.empty();
        if (method.isPresent()) {
            return method.get();
        }
        if (found.isEmpty()) {
            String known = rows.stream()
                    .limit(1000)
                    .map(row -> table.key(table.rows().get(row), level))
                    .distinct()
                    .collect(Collectors.joining("\n"));
            throw new ValueFault(
                    Rule.UNKNOWN_ROW,
                    "the table \"" + table.name() + "\" has no row \"" + key + "\"",
                    elsewhere(key)
                            .orElseGet(() -> Suggestions.help(key, known.lines().toList(), "rows")),
                    key);
        }
        throw new ValueFault(
                Rule.UNKNOWN_ROW,
                "the table \"" + table.name() + "\" has " + found.size() + " rows \"" + key + "\"" + alike(found),
                "name the columns that tell them apart with \"key: […]\" in its sidecar, or count rows from 0: "
                        + table.name() + "[0]",
                key);
    }

    /** {@return the filter that finds a word which stands in another column than the one that rows are found by} */
    private Optional<String> elsewhere(String word) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).type() == ColumnType.TEXT)
                .filter(column -> RowSet.of(table, rows).texts(column).contains(word))
                .mapToObj(column -> "it stands in another column: write " + table.name() + ".where(\""
                        + table.columns().get(column).name() + "\", \"" + word + "\")")
                .findFirst();
    }

    /** {@return how the first two of some rows differ, when nobody can see it; else nothing} */
    private String alike(List<Integer> found) {
        String first = table.key(table.rows().get(found.get(0)), level);
        String second = table.key(table.rows().get(found.get(1)), level);
        return first.equals(second)
                ? ""
                : "; the second has " + Spelling.difference(second, first) + ", which nobody can see";
    }

    @Override
    public @Nullable TemplateModel get(int index) {
        return index >= 0 && index < rows.size() ? new RowModel(table, rows.get(index), level) : null;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
