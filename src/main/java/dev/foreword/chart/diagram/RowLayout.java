package dev.foreword.chart.diagram;

import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Names under each other at the left, each with a row as high as its lines or its marks, whichever is more. */
final class RowLayout {

    private static final double SHARE = 0.4;
    private static final double GAP = 12;

    private final Format format;
    private final List<List<String>> names = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final double left;
    private final double height;

    /**
     * @param labels the names
     * @param marks how high the marks of a row are
     */
    RowLayout(List<String> labels, double marks, double gap, Format format, ChartFonts fonts) {
        this.format = format;
        Font font = fonts.regular(format.textSize());
        double top = 0;
        double widest = 0;
        for (String label : labels) {
            List<String> lines = TextLines.wrap(label, font, format.width() * SHARE);
            widest = Math.max(widest, TextLines.widest(lines, font));
            names.add(lines);
            tops.add(top);
            top += Math.max(marks, lines.size() * format.lineHeight()) + gap;
        }
        tops.add(top);
        this.left = widest + GAP;
        this.height = top;
    }

    /** {@return where the marks begin} */
    double left() {
        return left;
    }

    double height() {
        return height;
    }

    /** {@return the middle of a row} */
    double middle(int row) {
        return (tops.get(row) + tops.get(row + 1)) / 2;
    }

    /** {@return the upper end of a row} */
    double top(int row) {
        return tops.get(row);
    }

    void drawNames(Sketch sketch, double top) {
        for (int row = 0; row < names.size(); row++) {
            List<String> lines = names.get(row);
            sketch.paragraph(
                    lines,
                    left - GAP,
                    top + middle(row) - lines.size() * format.lineHeight() / 2,
                    Sketch.Anchor.END,
                    format.text());
        }
    }
}
