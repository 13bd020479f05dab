package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.data.Correlation;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.ValueScale;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.data.Unit;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Draws a point for each name, by two measures. The points that lie farthest from the others,
 * and those that the author asks for, are named where there is room.
 */
public final class ScatterPlotter implements ChartPlotter {

    static final double DOT = 4.5;
    private static final float TREND = 2.5f;

    private final ChartFonts fonts;

    public ScatterPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Correlation points = Correlation.of(data);
        Font font = fonts.regular(format.textSize());
        ValueScale across = scale(points.xs(), format.isNarrow() ? 4 : 6);
        ValueScale up = scale(points.ys(), 5);
        XYPlot plot = new XYPlot(
                dataset(points),
                HouseAxis.of(across, unitAcross(data)),
                HouseAxis.of(up, data.unit()),
                new Points(data, points));
        PlotStyle style = new PlotStyle(fonts, format);
        style.apply(plot);
        plot.setInsets(new RectangleInsets(format.textSize() / 2, 0, 0, format.textSize() * 1.5));

        if (data.details().trend() && points.size() > 2) {
            addTrend(plot, points);
        }
        Sketch sketch = new Sketch(fonts);
        // What the axes measure stands in words at their ends, for upright words are hard to read.
        List<String> upWords = TextLines.wrap(data.seriesLabels().get(0), font, format.width());
        sketch.paragraph(upWords, 0, 0, Sketch.Anchor.START, format.text().in(Ink.SOFT));
        double top = upWords.size() * format.lineHeight() + 4;
        Rectangle2D area =
                style.draw(plot, sketch.graphics(), new Rectangle2D.Double(0, top, format.width(), format.height()));
        List<String> acrossWords = TextLines.wrap(data.spec().x().label(), font, format.width());
        sketch.paragraph(
                acrossWords,
                format.width(),
                top + format.height() + 4,
                Sketch.Anchor.END,
                format.text().in(Ink.SOFT));

        double[] xs = IntStream.range(0, points.size())
                .mapToDouble(i -> plot.getDomainAxis().valueToJava2D(points.xs()[i], area, plot.getDomainAxisEdge()))
                .toArray();
        double[] ys = IntStream.range(0, points.size())
                .mapToDouble(i -> plot.getRangeAxis().valueToJava2D(points.ys()[i], area, plot.getRangeAxisEdge()))
                .toArray();
        new PointNames(data, points, fonts, format).draw(sketch, xs, ys, area);
        double height = top + format.height() + 4 + acrossWords.size() * format.lineHeight();
        return sketch.drawing(format.width(), Math.ceil(height));
    }

    private static Unit unitAcross(ChartData data) {
        int column = data.spec().x().index();
        return data.spec().table().columns().get(column).measure().unit();
    }

    private static ValueScale scale(double[] values, int ticks) {
        double least = Arrays.stream(values).min().orElse(0);
        double greatest = Arrays.stream(values).max().orElse(1);
        boolean far = least > 0 && greatest - least < 0.5 * greatest;
        return ValueScale.around(far ? least : Math.min(0, least), Math.max(0, greatest), ticks);
    }

    /** The line that lies nearest to the points, by least squares, as far as the points go. */
    private static void addTrend(XYPlot plot, Correlation points) {
        double from = Arrays.stream(points.xs()).min().orElse(0);
        double to = Arrays.stream(points.xs()).max().orElse(0);
        double lowest = plot.getRangeAxis().getLowerBound();
        double highest = plot.getRangeAxis().getUpperBound();
        double yFrom = Math.max(lowest, Math.min(highest, points.at(from)));
        double yTo = Math.max(lowest, Math.min(highest, points.at(to)));
        plot.addAnnotation(new XYLineAnnotation(from, yFrom, to, yTo, new BasicStroke(TREND), Ink.series(1)));
    }

    private static XYSeriesCollection dataset(Correlation points) {
        XYSeries series = new XYSeries(0, false, true);
        for (int i = 0; i < points.size(); i++) {
            series.add(points.xs()[i], points.ys()[i]);
        }
        return new XYSeriesCollection(series);
    }

    /** Points in the ink of the first series, or grey beside those that are highlighted. */
    private static final class Points extends XYLineAndShapeRenderer {
        private final transient ChartData data;
        private final transient Correlation points;

        Points(ChartData data, Correlation points) {
            super(false, true);
            this.data = data;
            this.points = points;
            setDrawOutlines(false);
            setDefaultShape(Dots.circle(DOT, 0));
            setAutoPopulateSeriesShape(false);
        }

        @Override
        public Paint getItemPaint(int series, int item) {
            return data.ink(points.rows().get(item), 0);
        }
    }
}
