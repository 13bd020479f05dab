package dev.foreword.chart.plot;

import dev.foreword.chart.mark.TextLines;
import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of names. They are broken into lines as all words here are, and beside bars that lie, they end at the bars. */
final class NameAxis extends CategoryAxis {

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g) {
        TextBlock label = new TextBlock();
        boolean beside = RectangleEdge.isLeftOrRight(edge);
        TextLines.wrap(category.toString(), getTickLabelFont(), width)
                .forEach(line -> label.addLine(line, getTickLabelFont(), getTickLabelPaint()));
        label.setLineAlignment(beside ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER);
        return label;
    }
}
