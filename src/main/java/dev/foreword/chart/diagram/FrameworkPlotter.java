package dev.foreword.chart.diagram;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Face;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws boxes of words in rows and columns: a framework, whose rows have headings, or pairs that belong together. On a
 * phone the boxes of a row stand under each other, each with the heading of its column.
 */
public final class FrameworkPlotter implements ChartPlotter {

    private static final double PADDING = 12;
    private static final double GAP = 6;

    private final ChartFonts fonts;
    private final boolean pairs;

    /** @param pairs whether its two columns belong together; else the first one is a heading */
    public FrameworkPlotter(ChartFonts fonts, boolean pairs) {
        this.fonts = fonts;
        this.pairs = pairs;
    }

    private record Column(String heading, List<String> words) {}

    @Override
    public Drawing plot(ChartData data, Format format) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(pairs ? data.spec().x().label() : "", data.names()));
        for (int series = 0; series < data.series(); series++) {
            int column = series;
            columns.add(new Column(
                    data.seriesLabels().get(series),
                    IntStream.range(0, data.rows())
                            .mapToObj(row -> data.words(row, column))
                            .toList()));
        }
        Sketch sketch = new Sketch(fonts);
        double height = format.isNarrow() ? drawStacked(sketch, columns, format) : drawGrid(sketch, columns, format);
        return sketch.drawing(format.width(), Math.ceil(height));
    }

    private double drawGrid(Sketch sketch, List<Column> columns, Format format) {
        double first = pairs ? 1 : 0.7;
        double unit = (format.width() - GAP * (columns.size() - 1)) / (columns.size() - 1 + first);
        double y = 0;
        double head = 0;
        for (int c = 0; c < columns.size(); c++) {
            head = Math.max(head, heading(sketch, columns.get(c).heading(), left(c, unit, first), unit, format));
        }
        y += head + 4;
        for (int row = 0; row < columns.get(0).words().size(); row++) {
            double tallest = 0;
            for (int c = 0; c < columns.size(); c++) {
                tallest = Math.max(
                        tallest,
                        lines(columns, c, row, c == 0 ? unit * first : unit, format)
                                        .size()
                                * format.lineHeight());
            }
            double height = tallest + 2 * PADDING;
            for (int c = 0; c < columns.size(); c++) {
                double width = c == 0 ? unit * first : unit;
                box(sketch, columns, c, row, left(c, unit, first), y, width, height, format);
            }
            y += height + GAP;
        }
        return y - GAP;
    }

    private static double left(int column, double unit, double first) {
        return column == 0 ? 0 : unit * first + GAP + (column - 1) * (unit + GAP);
    }

    private double drawStacked(Sketch sketch, List<Column> columns, Format format) {
        double y = 0;
        for (int row = 0; row < columns.get(0).words().size(); row++) {
            for (int c = 0; c < columns.size(); c++) {
                List<String> lines = lines(columns, c, row, format.width(), format);
                String heading = columns.get(c).heading();
                double head = heading.isEmpty() ? 0 : format.lineHeight();
                double height = head + lines.size() * format.lineHeight() + 2 * PADDING;
                box(sketch, columns, c, row, 0, y, format.width(), height, format);
                if (head > 0) {
                    sketch.paragraph(
                            List.of(heading),
                            PADDING,
                            y + PADDING,
                            Sketch.Anchor.START,
                            format.strong().in(Ink.BRAND));
                }
                y += height + 2;
            }
            y += GAP + 4;
        }
        return y - GAP;
    }

    private double heading(Sketch sketch, String words, double x, double width, Format format) {
        if (words.isEmpty()) {
            return 0;
        }
        List<String> lines = TextLines.wrap(words, fonts.semiBold(format.textSize()), width);
        sketch.paragraph(lines, x, 0, Sketch.Anchor.START, format.strong().in(Ink.BRAND));
        return lines.size() * format.lineHeight();
    }

    private List<String> lines(List<Column> columns, int c, int row, double width, Format format) {
        Face face = isHeading(c) ? Face.STRONG : Face.TEXT;
        return TextLines.wrap(columns.get(c).words().get(row), fonts.of(face, format.textSize()), width - 2 * PADDING);
    }

    private boolean isHeading(int column) {
        return column == 0 && !pairs;
    }

    private void box(
            Sketch sketch,
            List<Column> columns,
            int c,
            int row,
            double x,
            double y,
            double width,
            double height,
            Format format) {
        boolean heading = isHeading(c);
        List<String> lines = lines(columns, c, row, width, format);
        // A stripe stands beside the panel and not on it, where some colours could hardly be seen.
        double stripe = pairs ? 4 : 0;
        sketch.box(x + stripe, y, width - stripe, height, heading ? Ink.series(0) : Ink.PANEL);
        if (pairs) {
            sketch.box(x, y, 4, height, Ink.series(Math.min(c, 5)));
        }
        sketch.paragraph(
                lines,
                x + PADDING,
                format.isNarrow() ? y + height - PADDING - lines.size() * format.lineHeight() : y + PADDING,
                Sketch.Anchor.START,
                format.text().in(heading ? Face.STRONG : Face.TEXT).in(heading ? Ink.onSeries(0) : Ink.TEXT));
    }
}
