package dev.foreword.source.block;

import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.data.query.Query;
import dev.foreword.data.query.Twins;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.TileBlock;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the numbers of a tile from rows of a table. Each is printed as a value in the text is, so that evidence leads to
 * its cell.
 */
final class TileRows {

    static final Keys KEYS = Keys.of(
                    Key.of("data", "a table from which the number is taken, in the place of value and parts"),
                    Key.of("x", "the column that names the parts"),
                    Key.of("y", "the column of the number"))
            .and(QueryReader.ROWS);

    private final BlockInput input;
    private final Table table;
    private final List<Integer> rows;
    private final int y;

    private TileRows(BlockInput input, Query rows, int y) {
        this.input = input;
        this.table = rows.source();
        this.rows = rows.rows().rows();
        this.y = y;
    }

    /** {@return the rows that a tile shows; empty after a problem, which is reported} */
    static Optional<TileRows> read(BlockInput input) {
        Scalar column = input.yaml().required("y");
        Optional<Query> chosen = new FigureKeys(input).table().flatMap(new QueryReader(input, input.yaml())::choose);
        return chosen.flatMap(query -> Columns.find(input, column, query.source())
                .flatMap(y ->
                        new CutReader(input, input.yaml()).read(query, y).map(cut -> new TileRows(input, cut, y))));
    }

    int size() {
        return rows.size();
    }

    /** {@return whether there is one row; two are reported, with what tells them apart} */
    boolean isOne() {
        if (rows.size() > 1) {
            new TwinsReport(input, false)
                    .reportBoth(
                            Twins.of(table, rows.get(0), rows.get(1)),
                            rows.size(),
                            input.yaml().placeOf("data"));
        }
        return rows.size() == 1;
    }

    /** {@return the number of a row} */
    InlineText value(int row) {
        String column = table.columns().get(y).name().replace("\\", "\\\\").replace("\"", "\\\"");
        String expression = "${" + table.name() + "[" + rows.get(row) + "][\"" + column + "\"]}";
        return input.inline(new Scalar(expression, place()));
    }

    private Place place() {
        return input.yaml().placeOf("y");
    }

    /** {@return the rows from one on as parts; none after a problem, which is reported} */
    List<TileBlock.Part> parts(int from) {
        List<TileBlock.Part> parts = new ArrayList<>();
        if (from < rows.size()) {
            Scalar name = input.yaml().required("x");
            Columns.find(input, name, table).ifPresent(x -> {
                for (int row = from; row < rows.size(); row++) {
                    Row cells = table.rows().get(rows.get(row));
                    String label = cells.cells().get(x).text();
                    parts.add(new TileBlock.Part(InlineText.plain(label, name.place()), value(row)));
                }
            });
        }
        return parts;
    }

    /** Reports that a tile can’t show as many rows. */
    void reportCount(String kind, String wanted) {
        input.report(
                Rule.BAD_VALUE,
                input.yaml().placeOf("data"),
                "a tile of the type " + kind + " shows " + wanted + " rows, and here are " + rows.size(),
                "choose them with \"where\", \"rows\", \"first\" or \"last\"");
    }
}
