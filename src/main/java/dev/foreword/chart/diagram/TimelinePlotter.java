package dev.foreword.chart.diagram;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import java.util.List;

/** Draws what happened when: dates along a line, from the first to the last, each with its words. */
public final class TimelinePlotter implements ChartPlotter {

    private static final double DOT = 6;
    private static final double GAP = 16;

    private final ChartFonts fonts;

    public TimelinePlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        double dates = data.names().stream()
                .mapToDouble(n -> ChartFonts.width(n, fonts.semiBold(format.textSize())))
                .max()
                .orElse(0);
        boolean beside = dates < format.width() * 0.3;
        double line = beside ? dates + GAP : DOT + 1;
        double left = line + GAP + DOT;
        Sketch words = new Sketch(fonts);
        double y = 0;
        double first = 0;
        double last = 0;
        for (int row = 0; row < data.rows(); row++) {
            double dot = y + format.lineHeight() / 2;
            first = row == 0 ? dot : first;
            last = dot;
            words.circle(line, dot, DOT + 2, Ink.PAPER);
            words.circle(line, dot, DOT, data.isHighlighted(row, 0) ? Ink.series(0) : Ink.CONTEXT);
            words.paragraph(
                    List.of(data.name(row)),
                    beside ? dates : left,
                    y,
                    beside ? Sketch.Anchor.END : Sketch.Anchor.START,
                    format.strong());
            y += beside ? 0 : format.lineHeight();
            List<String> lines =
                    TextLines.wrap(data.words(row, 0), fonts.regular(format.textSize()), format.width() - left);
            words.paragraph(lines, left, y, Sketch.Anchor.START, format.text());
            y += lines.size() * format.lineHeight() + GAP * 0.8;
        }
        Sketch sketch = new Sketch(fonts);
        sketch.line(line, first, line, last, 2, Ink.GRID);
        sketch.add(words.drawing(format.width(), y), 0, 0, 1);
        return sketch.drawing(format.width(), Math.ceil(y));
    }
}
