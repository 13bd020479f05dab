package dev.foreword.chart.plot;

import dev.foreword.chart.mark.ChartFonts;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of periods, each under its point. When they are too many for the width, every second or third is named. */
final class PeriodAxis extends NumberAxis {

    private static final double GAP = 14;

    private final double[] positions;
    private final List<String> names;
    private final transient Font font;

    /**
     * @param positions where each period stands, rising
     * @param names what each is called
     * @param font the font of the names
     */
    PeriodAxis(double[] positions, List<String> names, Font font) {
        super(null);
        this.positions = positions.clone();
        this.names = List.copyOf(names);
        this.font = font;
        double first = positions[0];
        double last = positions[positions.length - 1];
        // Half a name sticks out at each end.
        double margin = Math.max(last - first, 1) * 0.05;
        setRange(first - margin, last + margin);
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        int every = 1;
        while (every < positions.length && !fits(every, area, edge)) {
            every++;
        }
        List<Tick> ticks = new ArrayList<>();
        // Counted from the last, which is the one that readers look for.
        for (int i = positions.length - 1; i >= 0; i -= every) {
            ticks.add(0, new NumberTick(positions[i], names.get(i), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    private boolean fits(int every, Rectangle2D area, RectangleEdge edge) {
        double free = Double.POSITIVE_INFINITY;
        for (int i = positions.length - 1; i >= 0; i -= every) {
            double middle = valueToJava2D(positions[i], area, edge);
            double half = ChartFonts.width(names.get(i), font) / 2;
            if (middle + half > free) {
                return false;
            }
            free = middle - half - GAP;
        }
        return true;
    }
}
