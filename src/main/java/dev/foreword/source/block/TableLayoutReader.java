package dev.foreword.source.block;

import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.chart.TableLayout;
import dev.foreword.model.chart.TableLayout.Spanner;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how a table is set: {@code groups} of columns, {@code group_rows} and {@code totals}. */
final class TableLayoutReader {

    /** Of a group of columns, or of groups. */
    static final Keys GROUP = Keys.of(
            Key.of("label", "the heading above the group"),
            Key.of("columns", "the columns below it"),
            Key.of("groups", "groups within it"));

    private static final int MOST_LEVELS = 2;

    private final BlockInput input;
    private final Table table;
    private final List<PrintedColumn> columns;
    private final List<List<Spanner>> levels = new ArrayList<>();

    /** @param columns the columns that are printed */
    TableLayoutReader(BlockInput input, Table table, List<PrintedColumn> columns) {
        this.input = input;
        this.table = table;
        this.columns = columns;
    }

    TableLayout read() {
        input.yaml().maps("groups").forEach(map -> group(map.declare(GROUP), 0));
        return new TableLayout(levels, groupedBy().orElse(null), totals());
    }

    /** The column that heads groups of rows is not printed as well. */
    static Optional<Integer> groupedBy(BlockInput input, Table table) {
        return input.yaml()
                .scalar("group_rows")
                .map(name -> table.indexOf(name.text()))
                .filter(index -> index >= 0);
    }

    private Optional<Integer> groupedBy() {
        input.yaml()
                .scalar("group_rows")
                .filter(name -> table.indexOf(name.text()) < 0)
                .ifPresent(this::reportColumn);
        return groupedBy(input, table);
    }

    /** {@return the printed columns below a group, as positions} */
    private List<Integer> group(YamlMap map, int level) {
        String label = map.required("label").text();
        List<Integer> below = new ArrayList<>();
        for (Scalar name : map.list("columns")) {
            position(name).ifPresent(below::add);
        }
        for (YamlMap inner : map.maps("groups")) {
            if (level + 1 < MOST_LEVELS) {
                below.addAll(group(inner.declare(GROUP), level + 1));
            }
        }
        while (levels.size() <= level) {
            levels.add(new ArrayList<>());
        }
        add(label, below.stream().sorted().toList(), map, level);
        return below;
    }

    private void add(String label, List<Integer> below, YamlMap map, int level) {
        boolean together = !below.isEmpty() && below.get(below.size() - 1) - below.get(0) == below.size() - 1;
        if (together) {
            levels.get(level).add(new Spanner(label, below.get(0), below.get(below.size() - 1) + 1));
        } else {
            map.badValue(
                    map.place(),
                    "the columns of the group \"" + label + "\" don’t stand side by side",
                    "put them in order with \"columns: […]\"");
        }
    }

    private Optional<Integer> position(Scalar name) {
        int index = table.indexOf(name.text());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).index() == index) {
                return Optional.of(i);
            }
        }
        reportColumn(name);
        return Optional.empty();
    }

    private void reportColumn(Scalar name) {
        input.report(
                Rule.UNKNOWN_COLUMN,
                name.place(),
                "the table \"" + table.name() + "\" prints no column \"" + name.text() + "\"",
                Suggestions.help(name.text(), table.columnNames(), "columns"));
    }

    private Set<Integer> totals() {
        Set<Integer> lines = new HashSet<>();
        for (Scalar key : input.yaml().list("totals")) {
            if (table.rowsWithKey(key.text()).isEmpty()) {
                input.report(
                        Rule.UNKNOWN_ROW,
                        key.place(),
                        "the table \"" + table.name() + "\" has no row \"" + key.text() + "\"",
                        Suggestions.help(key.text(), table.keys(), "rows"));
            }
            table.rowsWithKey(key.text()).forEach(row -> lines.add(row.line()));
        }
        return lines;
    }
}
