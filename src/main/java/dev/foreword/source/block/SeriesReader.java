package dev.foreword.source.block;

import dev.foreword.data.ColumnType;
import dev.foreword.data.Table;
import dev.foreword.data.query.Order;
import dev.foreword.data.query.Query;
import dev.foreword.data.query.RowSet;
import dev.foreword.data.query.Spread;
import dev.foreword.data.query.Value;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads {@code series}: the column whose values become columns of their own, one for each. */
final class SeriesReader {

    private final BlockInput input;
    private final YamlMap yaml;
    private final int fewest;
    private final int most;

    /**
     * @param fewest as many series as there have to be
     * @param most as many as a reader can tell apart
     */
    SeriesReader(BlockInput input, int fewest, int most) {
        this.input = input;
        this.yaml = input.yaml();
        this.fewest = fewest;
        this.most = most;
    }

    /**
     * {@return how the values are spread; empty after a problem, which is reported}
     *
     * @param places the columns that say where a value stands
     * @param values the columns whose cells are spread; there has to be one
     */
    Optional<Spread> read(Query rows, List<Integer> places, List<PrintedColumn> values) {
        Scalar name = yaml.required("series");
        Optional<Integer> column = name.text().isBlank() ? Optional.empty() : Columns.find(input, name, rows.source());
        if (column.isEmpty()) {
            return Optional.empty();
        }
        if (places.contains(column.get())) {
            yaml.badValue(
                    name.place(),
                    "\"" + name.text() + "\" becomes the columns, and can’t say as well where a number stands",
                    "leave \"" + name.text() + "\" out of the other columns");
            return Optional.empty();
        }
        if (values.size() != 1) {
            yaml.badValue(
                    name.place(),
                    "\"series\" makes columns of one column of numbers, and here are " + values.size(),
                    "name one, or remove \"series\"");
            return Optional.empty();
        }
        List<String> names = names(rows, name.text(), column.get());
        checkLabels(rows.source(), names);
        return canBeRead(names, name)
                ? Optional.of(new Spread(places, column.get(), values.get(0).index(), names))
                : Optional.empty();
    }

    /** Labels may name a column, or a series by what it has in its column. */
    private void checkLabels(Table table, List<String> names) {
        yaml.map("labels").stream()
                .flatMap(map -> map.keys().stream())
                .filter(key -> !names.contains(key.text()) && table.indexOf(key.text()) < 0)
                .forEach(key -> input.report(
                        Rule.UNKNOWN_COLUMN,
                        key.place(),
                        "there is no series \"" + key.text() + "\" to call otherwise",
                        Suggestions.help(key.text(), names, "series")));
    }

    private boolean canBeRead(List<String> names, Scalar name) {
        if (names.contains("")) {
            yaml.badValue(
                    name.place(),
                    "some rows have nothing in \"" + name.text() + "\", and would be a series without a name",
                    "leave them out with \"where: {" + name.text() + ": {present: true}}\"");
            return false;
        }
        if (names.size() < fewest) {
            yaml.badValue(
                    name.place(),
                    "\"" + name.text() + "\" has " + names.size() + (names.size() == 1 ? " value" : " values")
                            + " in these rows, and " + fewest + " series are needed",
                    "choose more rows, or draw bars");
            return false;
        }
        if (names.size() > most) {
            input.report(
                    Rule.FIGURE_TOO_LARGE,
                    name.place(),
                    "\"" + name.text() + "\" has " + names.size() + " values, and " + most
                            + " series are the most that can be read",
                    "choose with \"where: {" + name.text() + ": [" + names.get(0) + ", …]}\", or draw \"panels: "
                            + name.text() + "\"");
            return false;
        }
        return true;
    }

    /** In the order in which the author names them under {@code where}; else times as they follow, and words as they come. */
    private List<String> names(Query rows, String name, int column) {
        Table table = rows.source();
        ColumnType type = table.columns().get(column).type();
        boolean time = type == ColumnType.PERIOD || type == ColumnType.DATE;
        RowSet sorted = time ? rows.rows().sorted(List.of(new Order(column, false))) : rows.rows();
        List<String> names = new ArrayList<>(sorted.texts(column));
        List<String> wanted = yaml.map("where")
                .filter(where -> where.has(name) && !where.isMap(name))
                .map(where -> where.list(name).stream()
                        .map(word -> Value.of(word.text(), type).key())
                        .toList())
                .orElse(List.of());
        if (wanted.size() > 1) {
            names.sort(Comparator.comparingInt(
                    found -> wanted.indexOf(Value.of(found, type).key())));
        }
        return names;
    }
}
