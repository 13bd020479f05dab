package dev.foreword.chart.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis of periods, each under its point. Long names are broken into lines; when they are too many for the width, every
 * second or third is named. None reaches beyond the edges of the picture.
 */
final class PeriodAxis extends NumberAxis {

    private final double[] positions;
    private final List<String> names;
    private final transient Font font;
    private final double width;
    private final double lineHeight;
    private int lines = 1;

    /**
     * @param positions where each period stands, rising
     * @param reach from where to where the axis leads, which may be further
     * @param names what each is called
     * @param font the font of the names
     * @param width of the picture
     * @param lineHeight from one line of words to the next
     */
    PeriodAxis(
            double[] positions,
            DoubleSummaryStatistics reach,
            List<String> names,
            Font font,
            double width,
            double lineHeight) {
        super(null);
        this.positions = positions.clone();
        this.names = List.copyOf(names);
        this.font = font;
        this.width = width;
        this.lineHeight = lineHeight;
        double first = reach.getMin();
        double last = reach.getMax();
        // Half a name sticks out at each end.
        double margin = last > first ? (last - first) * 0.05 : 0.05;
        setRange(first - margin, last + margin);
    }

    private PeriodNames namesIn(Rectangle2D area, RectangleEdge edge, int mostLines) {
        double[] along = new double[positions.length];
        for (int i = 0; i < along.length; i++) {
            along[i] = valueToJava2D(positions[i], area, edge);
        }
        return PeriodNames.fitting(along, names, font, width, mostLines);
    }

    /** JFreeChart asks for the ticks when it measures how much height they need, and draws them in no more. */
    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        lines = namesIn(area, edge, PeriodNames.MOST_LINES).lines();
        return List.of();
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected double findMaximumTickLabelHeight(List ticks, Graphics2D g, Rectangle2D area, boolean vertical) {
        return super.findMaximumTickLabelHeight(ticks, g, area, vertical) + (lines - 1) * lineHeight;
    }

    /** JFreeChart’s own names have one line each, in the middle under their points. */
    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g, double cursor, Rectangle2D plot, Rectangle2D area, RectangleEdge edge) {
        g.setFont(getTickLabelFont());
        g.setPaint(getTickLabelPaint());
        double top = cursor + getTickMarkOutsideLength() + getTickLabelInsets().getTop();
        for (PeriodNames.Name name : namesIn(area, edge, lines).shown()) {
            for (int line = 0; line < name.lines().size(); line++) {
                float y = (float) (top + line * lineHeight);
                TextUtils.drawRotatedString(
                        name.lines().get(line),
                        g,
                        (float) name.middle(),
                        y,
                        TextAnchor.TOP_CENTER,
                        0,
                        TextAnchor.CENTER);
            }
        }
        return new AxisState(cursor);
    }
}
