package dev.foreword.source.block;

import dev.foreword.data.Cell;
import dev.foreword.data.Table;
import dev.foreword.data.query.Query;
import dev.foreword.data.query.RowSet;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.chart.ChartDetails.Reference;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartUnits;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** Reads a value that others are compared with: the cell of one row, which its key or filters name. */
final class ReferenceReader {

    private final BlockInput input;
    private final YamlMap map;

    ReferenceReader(BlockInput input, YamlMap map) {
        this.input = input;
        this.map = map;
    }

    /** {@return the value; empty after a problem, which is reported} */
    Optional<Reference> read(ChartSpec chart, Table all) {
        Optional<Integer> column = column(chart, all);
        Optional<RowSet> rows = column.isEmpty() ? Optional.empty() : rows(all);
        return rows.flatMap(found -> value(found, column.get()))
                .map(value -> ChartUnits.of(chart).value(value, all.columns().get(column.get())))
                .map(value -> new Reference(value, label()));
    }

    private String label() {
        return map.text("label", map.text("row", ""));
    }

    /** The column that it names, or else the one that is drawn; that may be gone when series were made of it. */
    private Optional<Integer> column(ChartSpec chart, Table all) {
        Optional<Scalar> named =
                map.scalar("column").or(() -> input.yaml().list("y").stream().findFirst());
        return named.isEmpty() || chart.kind().isDiagram() ? Optional.empty() : Columns.find(input, named.get(), all);
    }

    private Optional<RowSet> rows(Table all) {
        if (map.has("where")) {
            if (!map.has("row") && !map.has("label")) {
                map.missing("label");
            }
            Optional<Query> chosen = named(all);
            return chosen.flatMap(query -> map.map("where").flatMap(where -> new WhereReader(input, where).read(query)))
                    .map(Query::rows);
        }
        map.required("row");
        return named(all).map(Query::rows);
    }

    private Optional<Query> named(Table all) {
        Optional<Scalar> row = map.scalar("row").filter(name -> !name.text().isBlank());
        if (row.isEmpty()) {
            return map.has("where") ? Optional.of(Query.of(all)) : Optional.empty();
        }
        List<Integer> found = all.positionsOf(row.get().text());
        if (found.isEmpty()) {
            reportNoValue(row.get(), all);
            return Optional.empty();
        }
        return Optional.of(Query.of(all).only(found));
    }

    private void reportNoValue(Scalar row, Table all) {
        input.report(
                Rule.UNKNOWN_ROW,
                row.place(),
                "the table \"" + all.name() + "\" has no value in a row \"" + row.text() + "\"",
                Suggestions.help(row.text(), all.keys(), "rows"));
    }

    private Optional<Cell.NumberCell> value(RowSet rows, int column) {
        List<Cell.NumberCell> values = rows.toRows().stream()
                .map(row -> row.cells().get(column))
                .filter(Cell.NumberCell.class::isInstance)
                .map(Cell.NumberCell.class::cast)
                .limit(2)
                .toList();
        if (values.size() > 1) {
            input.report(
                    Rule.CHART_PLACE,
                    map.place(),
                    "this names two values to compare with, at " + values.get(0).place() + " and "
                            + values.get(1).place(),
                    "choose one with \"where: {column: value}\"");
            return Optional.empty();
        }
        if (values.isEmpty()) {
            map.scalar("row")
                    .ifPresentOrElse(
                            row -> reportNoValue(row, rows.table()),
                            () -> map.badValue(
                                    map.placeOf("where"),
                                    "this row has no value",
                                    "choose another, or another \"column\""));
            return Optional.empty();
        }
        boolean drawn = new DrawableNumbers(input).check(List.copyOf(values));
        return drawn ? Optional.of(values.get(0)) : Optional.empty();
    }
}
