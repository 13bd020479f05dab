package dev.foreword.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Names the series above a chart, in the order of the data, in as many lines as they need. */
final class Legend {

    private static final double SWATCH = 12;
    private static final double GAP = 6;
    private static final double BETWEEN = 20;

    private record Item(String label, int series, double x, int line) {}

    private final List<Item> items = new ArrayList<>();
    private final Format format;
    private final Font font;
    private int lines;

    /** @param labels the names; with fewer than two there is no legend */
    Legend(List<String> labels, Format format, ChartFonts fonts) {
        this.format = format;
        this.font = fonts.regular(format.textSize());
        if (labels.size() > 1) {
            place(labels);
        }
    }

    private void place(List<String> labels) {
        double x = 0;
        lines = 1;
        for (int i = 0; i < labels.size(); i++) {
            for (String part : TextLines.wrap(labels.get(i), font, format.width() - SWATCH - GAP)) {
                double width = SWATCH + GAP + ChartFonts.width(part, font);
                if (x > 0 && x + width > format.width()) {
                    x = 0;
                    lines++;
                }
                items.add(new Item(part, i, x, lines - 1));
                x += width + BETWEEN;
            }
        }
    }

    double height() {
        return lines == 0 ? 0 : lines * format.lineHeight() + 10;
    }

    void draw(SvgGraphics g) {
        for (Item item : items) {
            double top = item.line() * format.lineHeight();
            g.setPaint(Ink.series(item.series()));
            g.fill(new Rectangle2D.Double(item.x(), top + (format.textSize() - SWATCH) / 2 + 2, SWATCH, SWATCH));
            g.setPaint(Ink.TEXT);
            g.setFont(font);
            g.drawString(item.label(), (float) (item.x() + SWATCH + GAP), (float) (top + format.textSize()));
        }
    }
}
