package dev.foreword.chart.diagram;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Face;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.mark.TextStyle;
import dev.foreword.chart.words.LayerSentences;
import dev.foreword.chart.words.Sentences;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws rings of words around each other, the first layer outermost. Where the rings would be too small for words, the
 * layers are boxes within each other.
 */
public final class ConcentricPlotter implements ChartPlotter {

    private static final double PADDING = 14;
    private static final double SMALLEST_TYPE = 12;

    private final ChartFonts fonts;

    public ConcentricPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Sentences sentences(ChartData data) {
        return new LayerSentences(data);
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Map<String, List<String>> layers = new LinkedHashMap<>();
        for (int row = 0; row < data.rows(); row++) {
            layers.computeIfAbsent(data.group(row), l -> new ArrayList<>()).add(data.name(row));
        }
        // Fixed channels ask for a height; a page lets the rings be as wide as it is.
        double diameter = Math.min(format.width(), format.height() * 2);
        if (!format.isNarrow()) {
            for (double type = format.textSize(); type >= SMALLEST_TYPE; type -= 0.5) {
                Sketch sketch = new Sketch(fonts);
                if (drawRings(sketch, layers, type, diameter)) {
                    Sketch centred = new Sketch(fonts);
                    centred.add(sketch.drawing(diameter, diameter), (format.width() - diameter) / 2, 0, 1);
                    return centred.drawing(format.width(), diameter);
                }
            }
        }
        Sketch sketch = new Sketch(fonts);
        double height = drawBoxes(sketch, new ArrayList<>(layers.entrySet()), format);
        return sketch.drawing(format.width(), Math.ceil(height));
    }

    /**
     * One layer as a ring.
     *
     * @param layer counted from the outermost, from 0
     * @param middle of the circle, both ways
     * @param outer its radius
     * @param type the size of its words
     */
    private record Circle(int layer, double middle, double outer, double type) {}

    /** {@return whether all words have room} */
    private boolean drawRings(Sketch sketch, Map<String, List<String>> layers, double type, double diameter) {
        double middle = diameter / 2;
        // The disc in the middle holds a list, and takes as much as two rings.
        double thickness = middle / (layers.size() + 0.9);
        double outer = middle;
        boolean fits = true;
        int layer = 0;
        for (Map.Entry<String, List<String>> entry : layers.entrySet()) {
            boolean innermost = layer == layers.size() - 1;
            sketch.circle(middle, middle, outer, Ink.PAPER);
            sketch.circle(middle, middle, outer - 1.5, layer % 2 == 0 ? Ink.PANEL : Ink.PAPER);
            sketch.outline(
                    new Ellipse2D.Double(middle - outer + 1, middle - outer + 1, 2 * outer - 2, 2 * outer - 2),
                    2,
                    // Dark enough for a panel, which some of the marks' own inks aren't.
                    Ink.label(Math.min(layer, 5)));
            fits &= innermost
                    ? drawDisc(sketch, entry, new Circle(layer, middle, outer, type))
                    : drawRing(sketch, entry, new Circle(layer, middle, outer, type), thickness);
            outer -= thickness;
            layer++;
        }
        return fits;
    }

    private boolean drawRing(Sketch sketch, Map.Entry<String, List<String>> layer, Circle circle, double thickness) {
        double type = circle.type();
        List<String> words = new ArrayList<>(layer.getValue());
        words.add(0, layer.getKey());
        double along = circle.outer() - thickness / 2;
        double line = type * TextStyle.CLOSE_LEADING;
        boolean fits = true;
        for (int i = 0; i < words.size(); i++) {
            Face face = i == 0 ? Face.STRONG : Face.TEXT;
            double angle = Math.PI / 2 - 2 * Math.PI * i / words.size();
            double chord = 2 * along * Math.sin(Math.PI / words.size()) * 0.9;
            // Beside the middle the ring is as wide as it is thick; above and below it is wider.
            double room = Math.min(chord, thickness * 0.76 + Math.abs(Math.sin(angle)) * thickness * 0.7);
            Font font = fonts.of(face, type);
            List<String> lines = TextLines.wrap(words.get(i), font, room);
            fits &= TextLines.widestWord(words.get(i), font) <= room && lines.size() * line <= thickness * 0.8;
            sketch.paragraph(
                    lines,
                    circle.middle() + along * Math.cos(angle),
                    circle.middle() - along * Math.sin(angle) - lines.size() * line / 2,
                    Sketch.Anchor.MIDDLE,
                    new TextStyle(face, type, line, i == 0 ? Ink.label(Math.min(circle.layer(), 5)) : Ink.TEXT));
        }
        return fits;
    }

    private boolean drawDisc(Sketch sketch, Map.Entry<String, List<String>> layer, Circle circle) {
        double type = circle.type();
        double outer = circle.outer();
        double line = type * TextStyle.CLOSE_LEADING;
        double room = outer * 1.45;
        List<List<String>> paragraphs = new ArrayList<>();
        paragraphs.add(TextLines.wrap(layer.getKey(), fonts.of(Face.STRONG, type), room * 0.8));
        layer.getValue().forEach(words -> paragraphs.add(TextLines.wrap(words, fonts.of(Face.TEXT, type), room)));
        double gap = line * 0.35;
        double height =
                paragraphs.stream().mapToDouble(p -> p.size() * line + gap).sum() - gap;
        double top = circle.middle() - height / 2;
        for (int i = 0; i < paragraphs.size(); i++) {
            sketch.paragraph(
                    paragraphs.get(i),
                    circle.middle(),
                    top,
                    Sketch.Anchor.MIDDLE,
                    new TextStyle(
                            i == 0 ? Face.STRONG : Face.TEXT,
                            type,
                            line,
                            i == 0 ? Ink.label(Math.min(circle.layer(), 5)) : Ink.TEXT));
            top += paragraphs.get(i).size() * line + gap;
        }
        return height <= outer * 1.4;
    }

    private double drawBoxes(Sketch sketch, List<Map.Entry<String, List<String>>> layers, Format format) {
        double y = 0;
        for (int layer = 0; layer < layers.size(); layer++) {
            double inset = layer * 10.0;
            double width = format.width() - 2 * inset;
            Sketch words = new Sketch(fonts);
            double top = PADDING;
            List<String> title = TextLines.wrap(
                    layers.get(layer).getKey(), fonts.of(Face.STRONG, format.textSize()), width - 2 * PADDING);
            words.paragraph(
                    title,
                    inset + PADDING,
                    y + top,
                    Sketch.Anchor.START,
                    format.strong().in(Ink.label(Math.min(layer, 5))));
            top += title.size() * format.lineHeight() + 4;
            for (String item : layers.get(layer).getValue()) {
                List<String> lines = TextLines.wrap(item, fonts.of(Face.TEXT, format.textSize()), width - 2 * PADDING);
                words.paragraph(lines, inset + PADDING, y + top, Sketch.Anchor.START, format.text());
                top += lines.size() * format.lineHeight() + 2;
            }
            sketch.box(inset + 4, y, width - 4, top + PADDING, Ink.PANEL);
            sketch.box(inset, y, 4, top + PADDING, Ink.series(Math.min(layer, 5)));
            sketch.add(words.drawing(width, top), 0, 0, 1);
            y += top + PADDING + 6;
        }
        return y;
    }
}
