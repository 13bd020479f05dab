package dev.foreword.chart;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of names. Beside bars that lie, the lines of a long name end at the bars. */
final class NameAxis extends CategoryAxis {

    /** Enough that no name is ever cut. */
    private static final int MOST_LINES = 40;

    NameAxis() {
        setMaximumCategoryLabelLines(MOST_LINES);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g) {
        TextBlock label = super.createLabel(category, width, edge, g);
        if (RectangleEdge.isLeftOrRight(edge)) {
            label.setLineAlignment(HorizontalAlignment.RIGHT);
        }
        return label;
    }
}
