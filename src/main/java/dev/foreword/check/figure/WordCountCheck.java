package dev.foreword.check.figure;

import dev.foreword.data.Cell;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.node.DrawnWords;
import dev.foreword.model.node.InlineText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A picture holds as many words as fit on a page; thousands of lines of them would be drawn pixel by pixel. */
final class WordCountCheck implements FigureCheck {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_WORDS_DRAWN = 10_000;

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        for (InlineText text : figure.block().texts()) {
            int length = figure.plain(text).length();
            if (length > LONGEST_TEXT) {
                figure.report(
                        diagnostics,
                        Rule.FIGURE_TOO_LARGE,
                        text,
                        "these words of a figure have " + length + " characters",
                        "say in the text what doesn’t fit into " + LONGEST_TEXT);
            }
        }
        int drawn = Stream.concat(
                        names(figure), figure.block().labels().stream().map(DrawnWords::text))
                .mapToInt(String::length)
                .sum();
        if (drawn > MOST_WORDS_DRAWN) {
            figure.report(
                    diagnostics,
                    Rule.FIGURE_TOO_LARGE,
                    "the names in this figure have " + drawn + " characters together",
                    "shorten them in its table, or show fewer rows: " + MOST_WORDS_DRAWN + " can be drawn");
        }
    }

    private static Stream<String> names(Figure figure) {
        List<PrintedColumn> columns = Stream.concat(Stream.of(figure.spec().x()), figure.spec().series().stream())
                .toList();
        return figure.spec().rows().stream()
                .flatMap(row -> IntStream.range(0, columns.size())
                        .mapToObj(i -> row.cells().get(columns.get(i).index())))
                .filter(cell -> !(cell instanceof Cell.NumberCell))
                .map(Cell::text);
    }
}
