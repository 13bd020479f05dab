package dev.foreword.source.block;

import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.source.yaml.Scalar;
import java.util.Optional;

/**
 * A table that a block reads by the names of columns, each of which the author may name otherwise.
 *
 * @param input the block
 * @param table the table
 */
record EvidenceTable(BlockInput input, Table table) {

    /** {@return the table that a key names; empty after a problem, which is reported} */
    static Optional<EvidenceTable> of(BlockInput input, Scalar name) {
        return input.table(name).map(t -> new EvidenceTable(input, t));
    }

    /**
     * {@return the position of a column; −1 when there is none, which is reported}
     *
     * @param key the key of the block that names the column
     * @param usual the column’s name when the block has no such key
     */
    int column(String key, String usual) {
        Optional<Scalar> written = input.yaml().scalar(key);
        String name = written.map(Scalar::text).orElse(usual);
        int index = table.indexOf(name);
        if (index < 0) {
            input.report(
                    Rule.UNKNOWN_COLUMN,
                    written.map(Scalar::place).orElse(input.place()),
                    "the table \"" + table.name() + "\" has no column \"" + name + "\"",
                    Suggestions.help(name, table.columnNames(), "columns"));
        }
        return index;
    }

    /** {@return the text of a cell} */
    static String text(Row row, int column) {
        return row.cells().get(column).text().strip();
    }
}
