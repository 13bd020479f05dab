package dev.foreword.chart.plot;

import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/**
 * Names and values between axes, drawn by JFreeChart. Once it is drawn it says where things are, so that words can be put
 * beside them.
 */
final class NamePlot {

    private final CategoryPlot plot;
    private final PlotStyle style;
    private int layers;
    private Rectangle2D area = new Rectangle2D.Double();

    /**
     * @param horizontal whether values run from left to right, and names down the side
     * @param names the axis of names
     * @param values the axis of values
     */
    NamePlot(boolean horizontal, CategoryAxis names, NumberAxis values, PlotStyle style) {
        this.style = style;
        this.plot = new CategoryPlot(null, names, values, null);
        plot.setOrientation(horizontal ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        style.apply(plot);
    }

    /** Adds what is drawn over what was added before. */
    void add(CategoryDataset dataset, CategoryItemRenderer renderer) {
        plot.setDataset(layers, dataset);
        plot.setRenderer(layers, renderer);
        layers++;
    }

    /** Leaves room beside the axes. */
    void inset(double left, double right) {
        plot.setInsets(new RectangleInsets(0, left, 0, right));
    }

    /** Gives names so much room, however long they are: small charts beside each other have to agree on it. */
    void reserve(double room) {
        AxisSpace space = new AxisSpace();
        space.setLeft(plot.getOrientation().isHorizontal() ? room : 0);
        space.setBottom(plot.getOrientation().isVertical() ? room : 0);
        plot.setFixedDomainAxisSpace(space);
    }

    void showAxes(boolean names, boolean values) {
        plot.getDomainAxis().setVisible(names);
        plot.getRangeAxis().setVisible(values);
    }

    /** Draws lines through the middle of each name, or at each tick of the values, or neither. */
    void showGrid(boolean names, boolean values) {
        plot.setDomainGridlinesVisible(names);
        plot.setRangeGridlinesVisible(values);
    }

    void showZero(boolean shown) {
        plot.setRangeZeroBaselineVisible(shown);
    }

    /** Draws a dashed line at a value, behind everything but the grid. */
    void mark(BigDecimal value) {
        plot.addRangeMarker(new ValueMarker(value.doubleValue(), Ink.AXIS, PlotStyle.DASHES), Layer.BACKGROUND);
    }

    /** Draws the plot. */
    void draw(Sketch sketch, Rectangle2D bounds) {
        area = style.draw(plot, sketch.graphics(), bounds);
    }

    /** {@return where the values are, between the axes} */
    Rectangle2D area() {
        return area;
    }

    /** {@return where a value is along its axis} */
    double at(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }

    /** {@return where the middle of a name is along its axis} */
    double middle(int row) {
        return plot.getDomainAxis().getCategoryMiddle(row, names(), area, plot.getDomainAxisEdge());
    }

    /** {@return where the middle of one of several bars of a name is along the axis of names} */
    double middle(int row, int series, int count) {
        return plot.getDomainAxis()
                .getCategorySeriesMiddle(row, names(), series, count, 0, area, plot.getDomainAxisEdge());
    }

    private int names() {
        CategoryDataset dataset = plot.getDataset();
        return dataset == null ? 0 : dataset.getColumnCount();
    }
}
