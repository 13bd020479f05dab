package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.ValueScale;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Face;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.data.Unit;
import dev.foreword.model.chart.ChartDetails;
import dev.foreword.model.chart.Stacking;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** Axes of periods and values, drawn by JFreeChart, with room beside them for the names of what is drawn between them. */
final class PeriodPlot {

    private final ChartData data;
    private final Format format;
    private final XYPlot plot;
    private final ChartFonts fonts;
    private int layers;
    private Rectangle2D area = new Rectangle2D.Double();

    /**
     * @param scale the axis of values
     * @param right the room beside the plot
     */
    PeriodPlot(ChartData data, ValueScale scale, double right, Format format, ChartFonts fonts) {
        this.data = data;
        this.format = format;
        this.fonts = fonts;
        Font font = fonts.of(format.text());
        NumberAxis periods = new PeriodAxis(
                data.periods().positions(),
                data.reachOfScale(),
                data.names(),
                font,
                format.width(),
                format.lineHeight());
        this.plot = new XYPlot(null, periods, HouseAxis.of(scale, unit(data)), null);
        new PlotStyle(fonts, format).apply(plot);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setInsets(new RectangleInsets(format.textSize() / 2, 0, 0, right));
        data.details().references().forEach(reference -> plot.addRangeMarker(mark(reference), Layer.BACKGROUND));
    }

    private static ValueMarker mark(ChartDetails.Reference reference) {
        return new ValueMarker(reference.value().doubleValue(), Ink.AXIS, PlotStyle.DASHES);
    }

    /** Adds what is drawn over what was added before. */
    void add(XYDataset dataset, XYItemRenderer renderer) {
        plot.setDataset(layers, dataset);
        plot.setRenderer(layers, renderer);
        layers++;
    }

    private static Unit unit(ChartData data) {
        return data.spec().stacking() == Stacking.SHARE ? new Unit("", "%") : data.unit();
    }

    /** {@return where a point of time is along the width, as far as can be told before the axes are drawn} */
    double guess(double position) {
        double left = format.textSize() * 4;
        double right = format.width() - plot.getInsets().getRight();
        return plot.getDomainAxis()
                .valueToJava2D(position, new Rectangle2D.Double(left, 0, right - left, 1), RectangleEdge.BOTTOM);
    }

    /** Draws axes and lines; what stands behind them is drawn first. */
    void draw(Sketch sketch, double top) {
        Sketch front = new Sketch(fonts);
        area = new PlotStyle(fonts, format)
                .draw(plot, front.graphics(), new Rectangle2D.Double(0, top, format.width(), format.height()));
        drawSpans(sketch);
        sketch.add(front.drawing(format.width(), top + format.height()), 0, 0, 1);
    }

    private void drawSpans(Sketch sketch) {
        for (ChartDetails.Span span : data.details().spans()) {
            double from = x(span.from());
            double to = x(span.to());
            sketch.box(from, area.getMinY(), Math.max(2, to - from), area.getHeight(), Ink.SPAN);
            Font font = fonts.of(Face.TEXT, format.textSize());
            double width = ChartFonts.width(span.label(), font);
            double middle = Math.max(area.getMinX() + width / 2, Math.min(area.getMaxX() - width / 2, (from + to) / 2));
            sketch.words(span.label(), middle, area.getMinY() + format.textSize(), Sketch.Anchor.MIDDLE, format.text());
        }
    }

    /** Names the values that others are compared with, each above its line, at the left. */
    void nameReferences(Sketch sketch) {
        for (ChartDetails.Reference reference : data.details().references()) {
            sketch.words(
                    reference.label() + " " + data.print(reference.value()),
                    area.getMinX() + 4,
                    y(reference.value().doubleValue()) - 5,
                    Sketch.Anchor.START,
                    format.text());
        }
    }

    /** {@return where the values are, between the axes} */
    Rectangle2D area() {
        return area;
    }

    double x(double position) {
        return plot.getDomainAxis().valueToJava2D(position, area, plot.getDomainAxisEdge());
    }

    double x(int row) {
        return x(data.periods().position(row));
    }

    double y(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }
}
