package dev.foreword.chart;

import java.awt.Font;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.util.List;

/**
 * Draws a ring for each series, in rows of as many as fit. The parts run clockwise from the top, in the order of the data,
 * and carry their values; what each series is stands in its middle.
 */
final class RingPlotter implements ChartPlotter {

    private static final double LARGEST = 300;
    private static final double THICKNESS = 0.19;
    private static final double BETWEEN = 32;

    private final ChartFonts fonts;

    RingPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Parts parts = new Parts(data);
        Legend legend = new Legend(parts.legend(), format, fonts);
        int perRow = format.isNarrow() ? 1 : Math.min(data.series(), 3);
        double room = (format.width() - BETWEEN * (perRow - 1)) / perRow;
        double size = Math.min(LARGEST, room);
        Sketch sketch = new Sketch(fonts);
        legend.draw(sketch);
        for (int series = 0; series < data.series(); series++) {
            double x = (series % perRow) * (room + BETWEEN) + room / 2;
            if (data.series() == 1) {
                x = size / 2;
            }
            double y = legend.height() + Math.floorDiv(series, perRow) * (size + BETWEEN) + size / 2;
            drawRing(sketch, parts.of(series), x, y, size / 2, format);
            drawMiddle(sketch, data, series, x, y, size, format);
        }
        int rows = (data.series() + perRow - 1) / perRow;
        return sketch.drawing(format.width(), Math.ceil(legend.height() + rows * (size + BETWEEN) - BETWEEN));
    }

    private void drawRing(Sketch sketch, List<Parts.Part> parts, double x, double y, double radius, Format format) {
        Font font = fonts.regular(format.textSize());
        double inner = radius * (1 - 2 * THICKNESS);
        double angle = 90;
        for (Parts.Part part : parts) {
            double extent = -360 * part.share();
            Area sector = new Area(
                    new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, angle, extent, Arc2D.PIE));
            sector.subtract(new Area(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner)));
            sketch.fill(sector, part.ink());
            sketch.outline(sector, 1.5, Ink.PAPER);
            double middle = Math.toRadians(angle + extent / 2);
            double along = (radius + inner) / 2;
            double width = ChartFonts.width(part.words(), font);
            // The chord of the part, at the middle of the ring, is the room that its words have.
            double chord = part.share() >= 0.5 ? radius : 2 * along * Math.sin(Math.PI * part.share());
            if (width + 4 <= radius - inner && chord >= Math.max(width, format.textSize()) * 0.95 + 4) {
                sketch.centred(
                        part.words(),
                        x + along * Math.cos(middle),
                        y - along * Math.sin(middle),
                        Sketch.Anchor.MIDDLE,
                        format.text().in(part.on()));
            }
            angle += extent;
        }
    }

    private void drawMiddle(Sketch sketch, ChartData data, int series, double x, double y, double size, Format format) {
        if (data.series() == 1) {
            return;
        }
        Font font = fonts.semiBold(format.textSize());
        List<String> lines = TextLines.wrap(data.seriesLabels().get(series), font, size * (0.5 - THICKNESS) * 1.6);
        sketch.paragraph(lines, x, y - lines.size() * format.lineHeight() / 2, Sketch.Anchor.MIDDLE, format.strong());
    }
}
