package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import java.awt.Paint;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Lines in the ink of their series, or grey beside those that are highlighted; each value has a dot, ringed in the colour
 * of the page so that it stands out where lines cross.
 */
final class Lines extends XYLineAndShapeRenderer {

    /** With more periods than these, dots hide the line. */
    private static final int MOST_DOTS = 24;

    private static final double DOT = 4;
    private static final double RING = 2;

    private final transient ChartData data;

    Lines(ChartData data) {
        super(true, data.rows() <= MOST_DOTS);
        this.data = data;
        setDrawSeriesLineAsPath(true);
        setDefaultStroke(Sketch.dataLine());
        setAutoPopulateSeriesStroke(false);
        setDefaultShape(Dots.circle(DOT, RING));
        setAutoPopulateSeriesShape(false);
        setUseFillPaint(true);
        setUseOutlinePaint(true);
        setDrawOutlines(true);
        setDefaultOutlinePaint(Ink.PAPER);
        setDefaultOutlineStroke(Dots.ring(RING));
        setAutoPopulateSeriesOutlinePaint(false);
        setAutoPopulateSeriesOutlineStroke(false);
    }

    /** {@return the values; a gap where one is missing} */
    static XYSeriesCollection dataset(ChartData data) {
        XYSeriesCollection collection = new XYSeriesCollection();
        for (int series = 0; series < data.series(); series++) {
            XYSeries line = new XYSeries(series, false, true);
            for (int row = 0; row < data.rows(); row++) {
                line.add(data.periods().position(row), data.value(row, series).orElse(null));
            }
            collection.addSeries(line);
        }
        return collection;
    }

    @Override
    public Paint getItemPaint(int series, int row) {
        return data.ink(0, series);
    }

    @Override
    public Paint getItemFillPaint(int series, int row) {
        return data.ink(row, series);
    }
}
