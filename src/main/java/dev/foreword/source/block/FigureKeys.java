package dev.foreword.source.block;

import dev.foreword.data.Column;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.node.FigureText;
import dev.foreword.model.node.InlineText;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the keys that figures have in common: their words, and which part of which table they show. */
final class FigureKeys {

    /** The words that every figure has. */
    static final Keys WORDS = Keys.of(
            Key.of("title", "the finding, in a sentence of at most fifteen words"),
            Key.of("subtitle", "measure, place and period"),
            Key.of("source", "where the numbers come from; a figure without one gets a warning"),
            Key.of("note", "what a reader must know to read it right"),
            Key.of("alt", "the picture in words, when the words made from the data won’t do"));

    /** What every figure with data may take from its table. */
    static final Keys DATA = Keys.of(
                    Key.of("data", "the table"),
                    Key.of("labels", "what columns are called in the figure"),
                    Key.of("show", "with how many decimals numbers are shown that have any"))
            .and(QueryReader.KEYS);

    private final BlockInput input;

    FigureKeys(BlockInput input) {
        this.input = input;
    }

    /** {@return the words around the figure; a missing source is warned of} */
    FigureText text() {
        InlineText title = input.inline(input.yaml().required("title"));
        Optional<InlineText> source = input.source();
        if (source.isEmpty() && input.yaml().isReadable()) {
            input.report(
                    Rule.FIGURE_SOURCE,
                    input.place(),
                    "this figure names no source",
                    "add a line \"source: …\" that says where its numbers come from");
        }
        return new FigureText(
                title,
                input.inline("subtitle").orElse(null),
                source.orElse(null),
                input.inline("note").orElse(null),
                input.inline("alt").orElse(null));
    }

    /** {@return the table that {@code data} names; empty after a problem, which is reported} */
    Optional<Table> table() {
        return input.table(input.yaml().required("data"));
    }

    /** {@return the columns that a key names, with the labels that {@code labels} gives them} */
    List<PrintedColumn> columns(String key, Table table) {
        Map<String, String> labels = labels(table);
        List<PrintedColumn> columns = new ArrayList<>();
        for (Scalar name : input.yaml().list(key)) {
            int index = index(name, table);
            if (index >= 0) {
                String label = labels.getOrDefault(
                        name.text(), table.columns().get(index).label());
                columns.add(new PrintedColumn(index, label));
            }
        }
        return columns;
    }

    /** {@return a column with the label that {@code labels} gives it} */
    PrintedColumn printed(int index, Table table) {
        Column column = table.columns().get(index);
        String label = input.yaml()
                .map("labels")
                .map(m -> m.text(column.name(), column.label()))
                .orElse(column.label());
        return new PrintedColumn(index, label);
    }

    /** {@return a column by its name, if there is one; else that is reported} */
    Optional<PrintedColumn> column(Scalar name, Table table) {
        int index = name.text().isBlank() ? -1 : index(name, table);
        return index < 0
                ? Optional.empty()
                : Optional.of(
                        new PrintedColumn(index, table.columns().get(index).label()));
    }

    /** {@return all columns of a table, with the labels that {@code labels} gives them} */
    List<PrintedColumn> allColumns(Table table) {
        Map<String, String> labels = labels(table);
        List<PrintedColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            columns.add(new PrintedColumn(i, labels.getOrDefault(column.name(), column.label())));
        }
        return columns;
    }

    private Map<String, String> labels(Table table) {
        Map<String, String> labels = new HashMap<>();
        Optional<YamlMap> map = input.yaml().map("labels");
        map.ifPresent(m -> m.keys().forEach(key -> {
            // Of series, their reader looks whether they are there.
            if (!input.yaml().has("series")) {
                index(key, table);
            }
            labels.put(key.text(), m.text(key.text(), key.text()));
        }));
        return labels;
    }

    private int index(Scalar name, Table table) {
        return Columns.find(input, name, table).orElse(-1);
    }

    /** {@return the unit that {@code unit} gives, such as {@code %}, {@code £bn} or {@code  per 10,000}} */
    Unit unit() {
        String text = input.yaml().text("unit", "");
        return Unit.of(text);
    }
}
