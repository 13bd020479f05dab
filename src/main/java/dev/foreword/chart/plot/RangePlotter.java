package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.Legend;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.words.RangeSentences;
import dev.foreword.chart.words.Sentences;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.RectangularShape;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/**
 * Draws dumb-bells: for each name the lowest and the highest value with a bar between them, and a mark for the value
 * between. The ends carry their values.
 */
public final class RangePlotter implements ChartPlotter {

    private static final double DOT = 7;
    private static final double DIAMOND = 9;
    private static final double RING = 3;
    private static final double BAR = 6;
    private static final double GAP = 6;

    private final ChartFonts fonts;

    public RangePlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Sentences sentences(ChartData data) {
        return new RangeSentences(data);
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Legend legend = Legend.of(data.seriesLabels(), format, fonts);
        boolean between = data.series() == 3;
        // What is between the rows has the words over the marks too.
        double marks = 2 * DOT + (between ? 2 * format.lineHeight() - Rows.ROW_GAP : 0);
        Rows rows = new Rows(data, new Rows.Sizes(marks, DOT + GAP, DOT + GAP + widest(data, format)), format, fonts);
        rows.plot().showGrid(false, true);
        rows.plot().add(bars(data), new Bars(rows.thickness(BAR)));
        rows.plot().add(ends(data), new Marks(data));
        Sketch sketch = new Sketch(fonts);
        legend.draw(sketch);
        double height = rows.draw(sketch, legend.height());
        for (int row = 0; row < data.rows(); row++) {
            drawValues(sketch, data, row, rows, format);
        }
        return sketch.drawing(format.width(), height);
    }

    private double widest(ChartData data, Format format) {
        return data.values()
                .mapToDouble(v -> ChartFonts.width(data.print(v), fonts.of(format.text())))
                .max()
                .orElse(0);
    }

    private static boolean isComplete(ChartData data, int row) {
        return data.value(row, 0).isPresent()
                && data.value(row, data.series() - 1).isPresent();
    }

    private static DefaultIntervalCategoryDataset bars(ChartData data) {
        int last = data.series() - 1;
        Number[][] starts = new Number[1][data.rows()];
        Number[][] ends = new Number[1][data.rows()];
        for (int row = 0; row < data.rows(); row++) {
            if (isComplete(data, row)) {
                starts[0][row] = Math.min(data.length(row, 0), data.length(row, last));
                ends[0][row] = Math.max(data.length(row, 0), data.length(row, last));
            }
        }
        Comparable<?>[] names = IntStream.range(0, data.rows())
                .mapToObj(row -> new Name(row, data.name(row)))
                .toArray(Name[]::new);
        return new DefaultIntervalCategoryDataset(new Comparable<?>[] {0}, names, starts, ends);
    }

    private static DefaultCategoryDataset ends(ChartData data) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < data.rows(); row++) {
            for (int series = 0; series < data.series(); series++) {
                Number value = isComplete(data, row) ? data.value(row, series).orElse(null) : null;
                dataset.addValue(value, series, new Name(row, data.name(row)));
            }
        }
        return dataset;
    }

    private static void drawValues(Sketch sketch, ChartData data, int row, Rows rows, Format format) {
        int last = data.series() - 1;
        double y = rows.plot().middle(row);
        if (!isComplete(data, row)) {
            int gap = data.value(row, 0).isEmpty() ? 0 : last;
            rows.value(sketch, data.gap(row, gap), rows.plot().area().getMinX(), y, Sketch.Anchor.START);
            return;
        }
        boolean rising = data.length(row, 0) <= data.length(row, last);
        drawEnd(sketch, data, row, 0, rising ? -1 : 1, rows);
        drawEnd(sketch, data, row, last, rising ? 1 : -1, rows);
        if (last == 2 && data.value(row, 1).isPresent()) {
            String words = data.print(row, 1);
            double half = sketch.width(words, format.text()) / 2;
            double x = Math.min(format.width() - half, rows.plot().at(data.length(row, 1)));
            rows.value(sketch, words, x - half, y - DIAMOND - GAP, Sketch.Anchor.START);
        }
    }

    private static void drawEnd(Sketch sketch, ChartData data, int row, int series, int side, Rows rows) {
        double x = rows.plot().at(data.length(row, series)) + side * (DOT + GAP);
        Sketch.Anchor anchor = side < 0 ? Sketch.Anchor.END : Sketch.Anchor.START;
        rows.value(sketch, data.print(row, series), x, rows.plot().middle(row), anchor);
    }

    /** The bars between the ends. */
    private static final class Bars extends IntervalBarRenderer {
        Bars(double thickness) {
            setBarPainter(new Connector());
            setShadowVisible(false);
            setDrawBarOutline(false);
            setMaximumBarWidth(thickness);
        }

        @Override
        public Paint getItemPaint(int series, int row) {
            return Ink.CONTEXT;
        }
    }

    /** Paints a bar between two ends as a line: it begins at a value and not at zero, so that nobody measures it as a bar. */
    private static final class Connector implements BarPainter {
        @Override
        public void paintBar(
                Graphics2D graphics,
                BarRenderer renderer,
                int series,
                int row,
                RectangularShape bar,
                RectangleEdge base) {
            graphics.setPaint(renderer.getItemPaint(series, row));
            graphics.setStroke(new BasicStroke((float) bar.getHeight()));
            graphics.draw(new Line2D.Double(bar.getMinX(), bar.getCenterY(), bar.getMaxX(), bar.getCenterY()));
        }

        @Override
        public void paintBarShadow(
                Graphics2D graphics,
                BarRenderer renderer,
                int series,
                int row,
                RectangularShape bar,
                RectangleEdge base,
                boolean pegShadow) {
            // A shadow would be a second mark for one value.
        }
    }

    /** The ends as dots, and the value between them as a diamond. */
    private static final class Marks extends LineAndShapeRenderer {
        private final transient ChartData data;

        Marks(ChartData data) {
            super(false, true);
            this.data = data;
            setUseOutlinePaint(true);
            setDrawOutlines(true);
            setDefaultOutlinePaint(Ink.PAPER);
            setDefaultOutlineStroke(Dots.ring(RING));
            setAutoPopulateSeriesOutlinePaint(false);
            setAutoPopulateSeriesOutlineStroke(false);
        }

        @Override
        public Shape getItemShape(int series, int row) {
            boolean between = data.series() == 3 && series == 1;
            return between ? Dots.diamond(DIAMOND, RING) : Dots.circle(DOT, RING);
        }

        @Override
        public Paint getItemPaint(int series, int row) {
            return data.ink(row, series);
        }
    }
}
