package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.words.Sentences;
import dev.foreword.chart.words.SlopeSentences;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws a line for each name from its value before to its value after; the names stand at both ends. */
public final class SlopePlotter implements ChartPlotter {

    private static final double DOT = 4.5;
    private static final double GAP = 10;
    private static final double SHARE = 0.42;

    private final ChartFonts fonts;

    public SlopePlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Sentences sentences(ChartData data) {
        return new SlopeSentences(data);
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Font font = fonts.semiBold(format.textSize());
        EndLabels ends = new EndLabels(format);
        double head = format.lineHeight() + 8;
        List<EndLabels.Label> before = labels(data, 0, format, font);
        List<EndLabels.Label> after = labels(data, 1, format, font);
        double height = Math.max(format.height(), Math.max(ends.height(before), ends.height(after)) + 8);
        NamePlot plot = new NamePlot(false, sides(), values(data, height, format), new PlotStyle(fonts, format));
        plot.inset(widest(before, font) + GAP, widest(after, font) + GAP);
        plot.showAxes(false, false);
        plot.showGrid(true, false);
        plot.showZero(false);
        plot.add(dataset(data), new Lines(data));
        Sketch sketch = new Sketch(fonts);
        plot.draw(sketch, new Rectangle2D.Double(0, head, format.width(), height));
        double left = plot.middle(0);
        double right = plot.middle(1);
        drawHeading(sketch, data.seriesLabels().get(0), left, format);
        drawHeading(sketch, data.seriesLabels().get(1), right, format);
        ends.draw(sketch, placed(before, plot::at), left - GAP, Sketch.Anchor.END, head, head + height);
        ends.draw(sketch, placed(after, plot::at), right + GAP, Sketch.Anchor.START, head, head + height);
        return sketch.drawing(format.width(), Math.ceil(head + height));
    }

    /** Both sides stand at the edges of the plot, with nothing beyond them. */
    private static CategoryAxis sides() {
        CategoryAxis axis = new CategoryAxis();
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(1);
        return axis;
    }

    /** From the lowest to the highest value, with a line's height more at both ends for the words beside them. */
    private static NumberAxis values(ChartData data, double height, Format format) {
        double[] values = data.valuesOfScale()
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double least = values.length == 0 ? 0 : values[0];
        double greatest = values.length == 0 ? 1 : values[values.length - 1];
        double span = greatest > least ? greatest - least : Math.max(1, Math.abs(greatest));
        double room = span * format.lineHeight() / (height - 2 * format.lineHeight());
        NumberAxis axis = new NumberAxis(null);
        axis.setRange(least - room, least + span + room);
        return axis;
    }

    /** Only a name with both values has a line. */
    private static DefaultCategoryDataset dataset(ChartData data) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < data.rows(); row++) {
            boolean both = data.value(row, 0).isPresent() && data.value(row, 1).isPresent();
            for (int side = 0; side < 2; side++) {
                dataset.addValue(both ? data.value(row, side).orElse(null) : null, row, side);
            }
        }
        return dataset;
    }

    private static void drawHeading(Sketch sketch, String label, double x, Format format) {
        double half = sketch.width(label, format.strong()) / 2;
        double middle = Math.max(half, Math.min(format.width() - half, x));
        sketch.words(label, middle, format.textSize(), Sketch.Anchor.MIDDLE, format.strong());
    }

    /** A line for each name, with a dot at both ends. */
    private static final class Lines extends LineAndShapeRenderer {
        private final transient ChartData data;

        Lines(ChartData data) {
            super(true, true);
            this.data = data;
            setDrawOutlines(false);
            setDefaultShape(Dots.circle(DOT, 0));
            setAutoPopulateSeriesShape(false);
            setDefaultStroke(new BasicStroke(3));
            setAutoPopulateSeriesStroke(false);
        }

        @Override
        public Paint getItemPaint(int row, int side) {
            return ink(data, row);
        }
    }

    private static List<EndLabels.Label> placed(List<EndLabels.Label> labels, DoubleUnaryOperator y) {
        return labels.stream()
                .map(l -> new EndLabels.Label(l.lines(), y.applyAsDouble(l.y()), l.ink()))
                .toList();
    }

    /** Names that rise and names that fall are told apart by where they lead; with a few, by their colours too. */
    private static Ink ink(ChartData data, int row) {
        if (!data.details().highlighted().isEmpty()) {
            return data.details().highlighted().contains(data.name(row)) ? Ink.series(0) : Ink.CONTEXT;
        }
        return data.rows() <= 4 ? Ink.series(row) : Ink.series(0);
    }

    private static Ink labelInk(ChartData data, int row) {
        if (!data.details().highlighted().isEmpty()) {
            return data.details().highlighted().contains(data.name(row)) ? Ink.label(0) : Ink.SOFT;
        }
        return data.rows() <= 4 ? Ink.label(row) : Ink.TEXT;
    }

    private static List<EndLabels.Label> labels(ChartData data, int side, Format format, Font font) {
        List<EndLabels.Label> labels = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            if (data.value(row, side).isPresent()) {
                double room = format.width() * SHARE - GAP;
                // A phone has room for the names at one side only.
                boolean named = side == 1 || !format.isNarrow();
                String words = (named ? data.name(row) + " " : "") + data.print(row, side);
                labels.add(new EndLabels.Label(
                        TextLines.wrap(words, font, named ? room * (format.isNarrow() ? 1 : 0.8) : room),
                        data.length(row, side),
                        labelInk(data, row)));
            }
        }
        return labels;
    }

    private static double widest(List<EndLabels.Label> labels, Font font) {
        return labels.stream()
                .mapToDouble(l -> TextLines.widest(l.lines(), font))
                .max()
                .orElse(0);
    }
}
