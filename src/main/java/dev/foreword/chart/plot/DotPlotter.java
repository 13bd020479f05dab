package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.Legend;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import java.awt.Paint;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Draws dots on a line for each name. Dots need no axis from zero, for nobody compares their lengths; they are read off
 * the axis, unless there is one series, whose values stand beside them.
 */
public final class DotPlotter implements ChartPlotter {

    private static final double DOT = 7;
    private static final double RING = 1.5;
    private static final double GAP = 6;

    private final ChartFonts fonts;

    public DotPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Legend legend = Legend.of(data.seriesLabels(), format, fonts);
        boolean values = data.series() == 1;
        Rows rows = new Rows(data, new Rows.Sizes(2 * DOT, values ? DOT + GAP : 0, DOT), format, fonts);
        rows.plot().showGrid(true, true);
        rows.plot().add(dataset(data), new Marks(data));
        Sketch sketch = new Sketch(fonts);
        legend.draw(sketch);
        double height = rows.draw(sketch, legend.height());
        drawValues(sketch, data, rows);
        return sketch.drawing(format.width(), height);
    }

    /** {@return all values, as JFreeChart wants them} */
    static DefaultCategoryDataset dataset(ChartData data) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < data.rows(); row++) {
            for (int series = 0; series < data.series(); series++) {
                dataset.addValue(data.value(row, series).orElse(null), series, new Name(row, data.name(row)));
            }
        }
        return dataset;
    }

    private static void drawValues(Sketch sketch, ChartData data, Rows rows) {
        for (int row = 0; row < data.rows(); row++) {
            int at = row;
            Optional<Integer> known = IntStream.range(0, data.series())
                    .boxed()
                    .filter(series -> data.value(at, series).isPresent())
                    .findFirst();
            double y = rows.plot().middle(row);
            if (known.isEmpty()) {
                rows.value(sketch, data.gap(row, 0), rows.plot().area().getMinX() + DOT, y, Sketch.Anchor.START);
            } else if (data.series() == 1) {
                double x = rows.plot().at(data.length(row, 0)) + DOT + GAP;
                rows.value(sketch, data.print(row, 0), x, y, Sketch.Anchor.START);
            }
        }
    }

    /** Dots in the ink of their series, or grey beside those that are highlighted. */
    static final class Marks extends LineAndShapeRenderer {
        private final transient ChartData data;

        Marks(ChartData data) {
            super(false, true);
            this.data = data;
            setDefaultShape(Dots.circle(DOT, RING));
            setAutoPopulateSeriesShape(false);
            setUseOutlinePaint(true);
            setDrawOutlines(true);
            setDefaultOutlinePaint(Ink.PAPER);
            setDefaultOutlineStroke(Dots.ring(RING));
            setAutoPopulateSeriesOutlinePaint(false);
            setAutoPopulateSeriesOutlineStroke(false);
        }

        @Override
        public Paint getItemPaint(int series, int row) {
            return data.ink(row, series);
        }
    }
}
