package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.mark.TextStyle;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Draws two series back to back, each bar beginning at the names between them: two plots of bars on one scale, of which
 * the left is turned round.
 */
public final class PyramidPlotter implements ChartPlotter {

    private static final double BAR = 24;
    private static final double ROW_GAP = 4;
    private static final double GAP = 6;
    private static final double NAMES_SHARE = 0.4;
    private static final double NAMES_GAP = 18;

    private final ChartFonts fonts;

    public PyramidPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        List<List<String>> names = data.names().stream()
                .map(name -> TextLines.wrap(name, fonts.of(format.text()), format.width() * NAMES_SHARE))
                .toList();
        double gutter = widestName(names, format) + NAMES_GAP;
        double side = (format.width() - gutter) / 2;
        double lines = names.stream().mapToInt(List::size).max().orElse(1) * format.lineHeight();
        double height = (Math.max(BAR, lines) + ROW_GAP) * data.rows();
        double head = format.lineHeight() + GAP;
        Sketch sketch = new Sketch(fonts);
        NamePlot left = side(data, 0, side, height, format);
        NamePlot right = side(data, 1, side, height, format);
        left.draw(sketch, new Rectangle2D.Double(0, head, side, height));
        right.draw(sketch, new Rectangle2D.Double(side + gutter, head, side, height));
        drawSide(sketch, data, 0, left, format);
        drawSide(sketch, data, 1, right, format);
        for (int row = 0; row < data.rows(); row++) {
            double top = left.middle(row) - format.text().height(names.get(row).size()) / 2;
            sketch.paragraph(names.get(row), side + gutter / 2, top, Sketch.Anchor.MIDDLE, format.text());
        }
        return sketch.drawing(format.width(), Math.ceil(head + height));
    }

    private double widestName(List<List<String>> names, Format format) {
        return names.stream()
                .mapToDouble(lines -> TextLines.widest(lines, fonts.of(format.text())))
                .max()
                .orElse(0);
    }

    private NamePlot side(ChartData data, int series, double width, double height, Format format) {
        CategoryAxis names = new CategoryAxis();
        double gap = 1 - BAR * data.rows() / height;
        names.setLowerMargin(gap / data.rows() / 2);
        names.setUpperMargin(gap / data.rows() / 2);
        names.setCategoryMargin(data.rows() == 1 ? 0 : gap * (data.rows() - 1) / data.rows());
        NamePlot plot = new NamePlot(true, names, values(data, series, width, format), new PlotStyle(fonts, format));
        plot.showAxes(false, false);
        plot.showGrid(false, false);
        plot.showZero(false);
        plot.add(dataset(data, series), new Bars(data, series));
        return plot;
    }

    /** Both sides have one scale, with room for the words at the end of the longest bar. */
    private NumberAxis values(ChartData data, int series, double width, Format format) {
        double words = data.values()
                        .mapToDouble(v -> ChartFonts.width(data.print(v), fonts.of(format.text())))
                        .max()
                        .orElse(0)
                + GAP;
        double longest =
                data.valuesOfScale().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        NumberAxis axis = new NumberAxis(null);
        axis.setRange(0, Math.max(longest, 1e-6) * width / Math.max(1, width - words));
        axis.setInverted(series == 0);
        return axis;
    }

    private static DefaultCategoryDataset dataset(ChartData data, int series) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < data.rows(); row++) {
            dataset.addValue(data.value(row, series).orElse(null), series, row);
        }
        return dataset;
    }

    /** The heading of a side, and the values at the ends of its bars. */
    private static void drawSide(Sketch sketch, ChartData data, int series, NamePlot plot, Format format) {
        int away = series == 0 ? -1 : 1;
        Sketch.Anchor anchor = series == 0 ? Sketch.Anchor.END : Sketch.Anchor.START;
        TextStyle heading = format.strong().in(Ink.label(series));
        sketch.words(data.seriesLabels().get(series), plot.at(0), format.textSize(), anchor, heading);
        for (int row = 0; row < data.rows(); row++) {
            double end = plot.at(Math.max(0, data.length(row, series))) + away * GAP;
            sketch.centred(data.print(row, series), end, plot.middle(row), anchor, format.text());
        }
    }

    /** Bars in the ink of their side, or grey beside those that are highlighted. */
    private static final class Bars extends BarRenderer {
        private final transient ChartData data;
        private final int side;

        Bars(ChartData data, int side) {
            this.data = data;
            this.side = side;
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(false);
            setMaximumBarWidth(1);
        }

        @Override
        public Paint getItemPaint(int series, int row) {
            return data.ink(row, side);
        }
    }
}
