package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
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

    /** An item that stands for no row, where the line is broken. */
    private static final int GAP = -1;

    private final transient ChartData data;
    private final transient List<Integer> rows;

    Lines(ChartData data) {
        super(true, data.rows() <= MOST_DOTS);
        this.data = data;
        this.rows = course(data);
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

    /** {@return the values; a gap where one is missing, or where times are left out} */
    static XYSeriesCollection dataset(ChartData data) {
        XYSeriesCollection collection = new XYSeriesCollection();
        List<Integer> rows = course(data);
        for (int series = 0; series < data.series(); series++) {
            XYSeries line = new XYSeries(series, false, true);
            for (int item = 0; item < rows.size(); item++) {
                int row = rows.get(item);
                if (row == GAP) {
                    line.add(data.periods().position(rows.get(item + 1)), null);
                } else {
                    line.add(
                            data.periods().position(row),
                            data.value(row, series).orElse(null));
                }
            }
            collection.addSeries(line);
        }
        return collection;
    }

    /** The rows, with a gap before each that follows on times that are left out. */
    private static List<Integer> course(ChartData data) {
        List<Integer> course = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            if (data.periods().isBehindGap(row)) {
                course.add(GAP);
            }
            course.add(row);
        }
        return course;
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return data.ink(0, series);
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        return data.ink(rows.get(item), series);
    }

    /** A value without neighbours is a dot or nothing. */
    @Override
    public boolean getItemShapeVisible(int series, int item) {
        boolean alone = !isKnown(series, item - 1) && !isKnown(series, item + 1);
        return alone || super.getItemShapeVisible(series, item);
    }

    private boolean isKnown(int series, int item) {
        boolean row = item >= 0 && item < rows.size() && rows.get(item) != GAP;
        return row && data.value(rows.get(item), series).isPresent();
    }
}
