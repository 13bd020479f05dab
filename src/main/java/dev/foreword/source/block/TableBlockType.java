package dev.foreword.source.block;

import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.TableLayout;
import dev.foreword.model.node.FigureText;
import dev.foreword.model.node.SourceMap;
import dev.foreword.model.node.TableBlock;
import dev.foreword.model.node.WrittenTableBlock;
import dev.foreword.source.page.NodeFinisher;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code table}: a table of the data, or part of one; or one that is written in Markdown. */
final class TableBlockType implements BlockType {

    private static final Keys KEYS = FigureKeys.WORDS
            .and(FigureKeys.DATA)
            .and(Keys.of(
                    Key.of("text", "the table in Markdown, in the place of data"),
                    Key.of("columns", "the columns that are printed, in this order; else all"),
                    Key.of("series", "a column whose values become columns, filled from the last of the columns"),
                    Key.of("groups", "groups of columns with a heading above them: - {label: …, columns: […]}"),
                    Key.of("group_rows", "the column whose words head groups of rows"),
                    Key.of("totals", "rows that are totals, by their first cells")));

    private static final int MOST_ROWS = 1000;

    @Override
    public String name() {
        return "table";
    }

    @Override
    public Keys keys() {
        return KEYS;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        FigureKeys keys = new FigureKeys(input);
        FigureText text = keys.text();
        Optional<Scalar> written = input.yaml().scalar("text");
        if (written.isPresent()) {
            return written(input, text, written.get());
        }
        return keys.table()
                .flatMap(new QueryReader(input, input.yaml())::read)
                .flatMap(rows -> new TableRows(input, keys).read(rows))
                .flatMap(table -> table(input, text, table));
    }

    private static Optional<Node> table(BlockInput input, FigureText text, TableBlock.Spec spec) {
        if (spec.rows().size() > MOST_ROWS) {
            input.report(
                    Rule.FIGURE_TOO_LARGE,
                    input.place(),
                    "a table of " + spec.rows().size() + " rows is too long for a page",
                    "choose at most " + MOST_ROWS + " of them with \"where\", or take the \"first\" of a sorted table");
            return Optional.empty();
        }
        TableLayout layout = new TableLayoutReader(input, spec.table(), spec.columns()).read();
        return Optional.of(new TableBlock(input.origin(), text, spec, layout, DrawnWordsReader.ofTable(input.yaml())));
    }

    /** A table in Markdown, with the words that any figure has around it. */
    private static Optional<Node> written(BlockInput input, FigureText text, Scalar markdown) {
        Node document = input.page().parser().parse(markdown.text());
        // The text begins on the line after its key.
        SourceMap map = new SourceMap(
                markdown.place().file(),
                markdown.place().line() + 1,
                markdown.place().column());
        new NodeFinisher(input.page(), map).finish(document);
        Node table = document.getFirstChild();
        if (!(table instanceof org.commonmark.ext.gfm.tables.TableBlock) || table.getNext() != null) {
            input.report(
                    Rule.BAD_VALUE,
                    markdown.place(),
                    "this is no table in Markdown",
                    "write rows between bars, with a row | --- | below the headings");
            return Optional.empty();
        }
        WrittenTableBlock block = new WrittenTableBlock(input.origin(), text);
        block.appendChild(table);
        return Optional.of(block);
    }
}
