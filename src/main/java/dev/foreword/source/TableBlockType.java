package dev.foreword.source;

import dev.foreword.data.Row;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.FigureText;
import dev.foreword.model.PrintedColumn;
import dev.foreword.model.TableBlock;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code table}: a table of the data, or part of one. */
final class TableBlockType implements BlockType {

    private static final int MOST_ROWS = 1000;

    @Override
    public String name() {
        return "table";
    }

    @Override
    public boolean holdsYaml() {
        return true;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        FigureKeys keys = new FigureKeys(input);
        FigureText text = keys.text();
        for (String key : List.of("columns", "labels", "rows", "sort")) {
            input.yaml().has(key);
        }
        return keys.table().flatMap(table -> {
            List<PrintedColumn> columns =
                    input.yaml().has("columns") ? keys.columns("columns", table) : keys.allColumns(table);
            List<Row> rows = keys.rows(table, columns.stream().skip(1).findFirst());
            if (rows.size() > MOST_ROWS) {
                input.report(
                        Rule.FIGURE_TOO_LARGE,
                        input.place(),
                        "a table of " + rows.size() + " rows is too long for a page",
                        "choose at most " + MOST_ROWS + " of them with \"rows\"");
                return Optional.empty();
            }
            return Optional.<Node>of(
                    new TableBlock(input.anchor(), input.place(), text, new TableBlock.Spec(table, columns, rows)));
        });
    }
}
