package dev.foreword.chart.diagram;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.mark.TextStyle;
import java.awt.geom.Rectangle2D;
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
    private static final double STRIPE = 4;

    /** The first column of a framework is so wide, by the others. */
    private static final double FIRST_SHARE = 0.7;

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
        Plan plan = new Plan(columns, data.rows(), format);
        double height = format.isNarrow() ? plan.drawStacked() : plan.drawGrid();
        return plan.sketch.drawing(format.width(), Math.ceil(height));
    }

    /** One diagram at one size. */
    private final class Plan {
        private final Sketch sketch = new Sketch(fonts);
        private final List<Column> columns;
        private final int rows;
        private final Format format;

        /** The width of a column, and that of the first, whose words are short. */
        private final double unit;

        private final double first;

        Plan(List<Column> columns, int rows, Format format) {
            this.columns = columns;
            this.rows = rows;
            this.format = format;
            double share = pairs ? 1 : FIRST_SHARE;
            this.unit = (format.width() - GAP * (columns.size() - 1)) / (columns.size() - 1 + share);
            this.first = unit * share;
        }

        double drawGrid() {
            double head = 0;
            for (int c = 0; c < columns.size(); c++) {
                head = Math.max(head, drawHeading(c));
            }
            double y = head + 4;
            for (int row = 0; row < rows; row++) {
                double height = height(row);
                for (int c = 0; c < columns.size(); c++) {
                    drawBox(c, row, new Rectangle2D.Double(left(c), y, width(c), height));
                }
                y += height + GAP;
            }
            return y - GAP;
        }

        private double height(int row) {
            double tallest = 0;
            for (int c = 0; c < columns.size(); c++) {
                tallest = Math.max(
                        tallest, format.text().height(lines(c, row, width(c)).size()));
            }
            return tallest + 2 * PADDING;
        }

        private double width(int column) {
            return column == 0 ? first : unit;
        }

        private double left(int column) {
            return column == 0 ? 0 : first + GAP + (column - 1) * (unit + GAP);
        }

        double drawStacked() {
            TextStyle heading = format.strong().in(Ink.BRAND);
            double y = 0;
            for (int row = 0; row < rows; row++) {
                for (int c = 0; c < columns.size(); c++) {
                    int lines = lines(c, row, format.width()).size();
                    String words = columns.get(c).heading();
                    double head = words.isEmpty() ? 0 : format.lineHeight();
                    double height = head + format.text().height(lines) + 2 * PADDING;
                    drawBox(c, row, new Rectangle2D.Double(0, y, format.width(), height));
                    if (head > 0) {
                        sketch.paragraph(List.of(words), PADDING, y + PADDING, Sketch.Anchor.START, heading);
                    }
                    y += height + 2;
                }
                y += GAP + 4;
            }
            return y - GAP;
        }

        private double drawHeading(int column) {
            String words = columns.get(column).heading();
            if (words.isEmpty()) {
                return 0;
            }
            List<String> lines = TextLines.wrap(words, fonts.of(format.strong()), unit);
            sketch.paragraph(
                    lines, left(column), 0, Sketch.Anchor.START, format.strong().in(Ink.BRAND));
            return format.strong().height(lines.size());
        }

        private List<String> lines(int column, int row, double width) {
            TextStyle style = isHeading(column) ? format.strong() : format.text();
            return TextLines.wrap(columns.get(column).words().get(row), fonts.of(style), width - 2 * PADDING);
        }

        private boolean isHeading(int column) {
            return column == 0 && !pairs;
        }

        private void drawBox(int column, int row, Rectangle2D box) {
            boolean heading = isHeading(column);
            // A stripe stands beside the panel and not on it, where some colours could hardly be seen.
            double stripe = pairs ? STRIPE : 0;
            Ink ground = heading ? Ink.series(0) : Ink.PANEL;
            sketch.box(box.getX() + stripe, box.getY(), box.getWidth() - stripe, box.getHeight(), ground);
            if (pairs) {
                sketch.box(box.getX(), box.getY(), STRIPE, box.getHeight(), Ink.series(Math.min(column, 5)));
            }
            List<String> lines = lines(column, row, box.getWidth());
            TextStyle style = heading ? format.strong().in(Ink.onSeries(0)) : format.text();
            double top =
                    format.isNarrow() ? box.getMaxY() - PADDING - style.height(lines.size()) : box.getY() + PADDING;
            sketch.paragraph(lines, box.getX() + PADDING, top, Sketch.Anchor.START, style);
        }
    }
}
