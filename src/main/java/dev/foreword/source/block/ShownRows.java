package dev.foreword.source.block;

import dev.foreword.data.Cell;
import dev.foreword.data.Cell.NumberCell;
import dev.foreword.data.Row;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the numbers of a figure with the decimals that its author asks for; their values stay what the source gives. */
final class ShownRows {

    private static final int MOST_DECIMALS = 6;

    private ShownRows() {}

    /**
     * {@return the rows as they are shown: {@code show: 1} rounds each column of which some number has decimals}
     *
     * @param rows the rows of a figure
     * @param columns the positions of the columns that it shows
     * @param yaml its keys
     */
    static List<Row> of(List<Row> rows, List<Integer> columns, YamlMap yaml) {
        Optional<Integer> decimals = decimals(yaml);
        List<Integer> rounded = columns.stream()
                .filter(column -> decimals.isPresent() && rows.stream().anyMatch(row -> hasDecimals(row, column)))
                .toList();
        return rounded.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> shown(row, rounded, decimals.orElseThrow()))
                        .toList();
    }

    private static Optional<Integer> decimals(YamlMap yaml) {
        return yaml.choice(
                "show",
                word -> Optional.of(word)
                        .filter(w -> w.matches("[0-" + MOST_DECIMALS + "]"))
                        .map(Integer::valueOf),
                List.of("0", "1", "2"));
    }

    private static boolean hasDecimals(Row row, int column) {
        return row.cells().get(column) instanceof NumberCell number
                && number.shown().scale() > 0;
    }

    private static Row shown(Row row, List<Integer> columns, int decimals) {
        List<Cell> cells = new ArrayList<>(row.cells());
        columns.forEach(column -> {
            if (cells.get(column) instanceof NumberCell number) {
                cells.set(column, number.showing(decimals));
            }
        });
        return new Row(row.line(), List.copyOf(cells));
    }
}
