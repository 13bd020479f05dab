package dev.foreword.chart.plot;

import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.DrawingGraphics;
import dev.foreword.chart.mark.Ink;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The house's look, put on a plot once it is assembled; JFreeChart's own themes are static and mutable, and its defaults
 * name fonts and colours that aren't ours.
 */
final class PlotStyle {

    static final Stroke HAIRLINE = new BasicStroke(1);

    /** The line at a value that others are compared with. */
    static final Stroke DASHES =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5}, 0);

    private final ChartFonts fonts;
    private final Format format;

    PlotStyle(ChartFonts fonts, Format format) {
        this.fonts = fonts;
        this.format = format;
    }

    /**
     * Draws a plot into a box, without title, legend or ground.
     *
     * @return where the values are, between the axes
     */
    Rectangle2D draw(Plot plot, DrawingGraphics g, Rectangle2D box) {
        JFreeChart chart = new JFreeChart(null, fonts.regular(format.textSize()), plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(g, box, info);
        return info.getPlotInfo().getDataArea();
    }

    void apply(CategoryPlot plot) {
        bare(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setDomainGridlinePosition(CategoryAnchor.MIDDLE);
        plot.setDomainGridlinePaint(Ink.GRID);
        plot.setDomainGridlineStroke(HAIRLINE);
        plot.setRangeGridlinePaint(Ink.GRID);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Ink.AXIS);
        plot.setRangeZeroBaselineStroke(HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        apply(plot.getDomainAxis());
        apply(plot.getRangeAxis());
    }

    void apply(XYPlot plot) {
        bare(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Ink.AXIS);
        plot.setRangeZeroBaselineStroke(HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        apply(plot.getDomainAxis());
        apply(plot.getRangeAxis());
    }

    /** Takes ground, border and margins off a plot. */
    void bare(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setNoDataMessage(null);
    }

    private void apply(Axis axis) {
        axis.setTickLabelFont(fonts.regular(format.textSize()));
        axis.setTickLabelPaint(Ink.TEXT);
        axis.setLabelFont(fonts.regular(format.textSize()));
        axis.setLabelPaint(Ink.TEXT);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }
}
