package dev.foreword.chart.layout;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws small charts of one kind beside each other, all on one scale, so that they can be compared. */
public final class PanelPlotter implements ChartPlotter {

    private static final double BETWEEN = 28;
    private static final int SMALLEST = 210;
    private static final int MOST_ACROSS = 3;

    private final ChartPlotter kind;
    private final ChartFonts fonts;

    /** @param kind draws each of them */
    public PanelPlotter(ChartPlotter kind, ChartFonts fonts) {
        this.kind = kind;
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Map<String, List<Integer>> panels = new LinkedHashMap<>();
        for (int row = 0; row < data.rows(); row++) {
            panels.computeIfAbsent(data.panel(row), p -> new ArrayList<>()).add(row);
        }
        int across = Math.max(1, Math.min(MOST_ACROSS, (int) ((format.width() + BETWEEN) / (SMALLEST + BETWEEN))));
        int width = (int) ((format.width() - BETWEEN * (across - 1)) / across);
        Format small = new Format(width, 190, format.textSize() - 1);
        Sketch sketch = new Sketch(fonts);
        double y = 0;
        double tallest = 0;
        int column = 0;
        for (Map.Entry<String, List<Integer>> panel : panels.entrySet()) {
            if (column == across) {
                y += tallest + BETWEEN;
                tallest = 0;
                column = 0;
            }
            double x = column * (width + BETWEEN);
            List<String> title = TextLines.wrap(panel.getKey(), fonts.semiBold(format.textSize()), width);
            sketch.paragraph(title, x, y, Sketch.Anchor.START, format.strong());
            double head = title.size() * format.lineHeight() + 4;
            Drawing drawing = kind.plot(data.panel(panel.getValue()), small);
            sketch.add(drawing, x, y + head, 1);
            tallest = Math.max(tallest, head + drawing.height());
            column++;
        }
        return sketch.drawing(format.width(), Math.ceil(y + tallest));
    }
}
