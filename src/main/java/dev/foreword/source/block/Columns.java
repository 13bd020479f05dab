package dev.foreword.source.block;

import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.source.yaml.Scalar;
import java.util.Arrays;
import java.util.Optional;

/** Finds the columns that authors name. */
final class Columns {

    private Columns() {}

    /** {@return the position of a column; empty when there is none, which is reported} */
    static Optional<Integer> find(BlockInput input, Scalar name, Table table) {
        int index = table.indexOf(name.text());
        if (index < 0) {
            input.report(
                    Rule.UNKNOWN_COLUMN,
                    name.place(),
                    "the table \"" + table.name() + "\" has no column \"" + name.text() + "\"",
                    areColumns(name.text(), table)
                            ? "write several columns in square brackets: [" + name.text() + "]"
                            : Suggestions.help(name.text(), table.columnNames(), "columns"));
            return Optional.empty();
        }
        return Optional.of(index);
    }

    private static boolean areColumns(String list, Table table) {
        return list.contains(",") && Arrays.stream(list.split(",")).allMatch(name -> table.indexOf(name.strip()) >= 0);
    }
}
