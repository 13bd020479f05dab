package dev.foreword.chart.map;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.Legend;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Face;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.mark.TextStyle;
import dev.foreword.model.chart.Geography;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws a tile of one size for each area, roughly where it lies, coloured by its value and with the value on it. */
public final class TileMapPlotter implements ChartPlotter {

    private static final double SEAM = 4;
    private static final double LARGEST = 130;
    private static final double HEIGHT_SHARE = 1.7;
    private static final double SMALLEST_TYPE = 12;

    private final ChartFonts fonts;

    public TileMapPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        return new Plan(data, format).draw();
    }

    /** One picture at one size. */
    private final class Plan {
        private final ChartData data;
        private final Format format;
        private final Sketch sketch = new Sketch(fonts);

        Plan(ChartData data, Format format) {
            this.data = data;
            this.format = format;
        }

        Drawing draw() {
            List<Geography.Tile> tiles = data.details().geography().stream()
                    .filter(Geography.TileGrid.class::isInstance)
                    .flatMap(g -> ((Geography.TileGrid) g).areas().stream())
                    .toList();
            AreaValues values = new AreaValues(data);
            Legend legend = new Legend(values.legend(), format, fonts);
            int columns = tiles.stream().mapToInt(Geography.Tile::column).max().orElse(0) + 1;
            int lines = tiles.stream().mapToInt(Geography.Tile::row).max().orElse(0) + 1;
            double size = Math.min(
                    Math.min(LARGEST, (format.width() + SEAM) / columns - SEAM),
                    format.height() * HEIGHT_SHARE / lines - SEAM);
            legend.draw(sketch);
            double top = legend.height() + 4;
            for (Geography.Tile tile : tiles) {
                double x = tile.column() * (size + SEAM);
                double y = top + tile.row() * (size + SEAM);
                int step = values.step(tile.code());
                if (step < 0) {
                    sketch.outline(new Rectangle2D.Double(x + 1, y + 1, size - 2, size - 2), 1, Ink.AXIS);
                } else {
                    sketch.area(
                            new Rectangle2D.Double(x + 0.5, y + 0.5, size - 1, size - 1), Ink.step(step), Ink.AXIS, 1);
                }
                Ink ink = step < 0 ? Ink.TEXT : Ink.onStep(step);
                drawWords(tile.name(), values.words(tile.code()), x, y, size, ink);
            }
            return sketch.drawing(format.width(), Math.ceil(top + lines * (size + SEAM)));
        }

        /** Small tiles have no room for words; what they stand for is in the table. */
        private void drawWords(String name, String value, double x, double y, double size, Ink ink) {
            for (double type = format.textSize(); type >= SMALLEST_TYPE - (format.isNarrow() ? 2 : 0); type--) {
                Font font = fonts.regular(type);
                List<String> lines = new ArrayList<>(TextLines.wrap(name, font, size - 8));
                boolean whole = TextLines.widestWord(name, font) <= size - 8;
                double line = type * TextStyle.CLOSE_LEADING;
                double height = (lines.size() + 1) * line;
                if (whole && height <= size - 6 && ChartFonts.width(value, fonts.semiBold(type)) <= size - 8) {
                    double top = y + (size - height) / 2;
                    sketch.paragraph(
                            lines, x + size / 2, top, Sketch.Anchor.MIDDLE, new TextStyle(Face.TEXT, type, line, ink));
                    sketch.paragraph(
                            List.of(value),
                            x + size / 2,
                            top + lines.size() * line,
                            Sketch.Anchor.MIDDLE,
                            new TextStyle(Face.STRONG, type, line, ink));
                    return;
                }
            }
        }
    }
}
