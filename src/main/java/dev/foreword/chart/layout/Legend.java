package dev.foreword.chart.layout;

import dev.foreword.chart.data.Parts;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Names what colours stand for, above a chart, in the order of the data, in as many lines as it takes. */
public final class Legend {

    private static final double SWATCH = 12;
    private static final double GAP = 6;
    private static final double BETWEEN = 20;

    /**
     * A name and its colour.
     *
     * @param label what it is called
     * @param ink of its swatch
     */
    public record Entry(String label, Ink ink) {}

    private record Item(List<String> lines, Ink ink, double x, int line) {}

    private final List<Item> items = new ArrayList<>();
    private final Format format;
    private int lines;

    /** @param entries the names; with fewer than two there is no legend */
    public Legend(List<Entry> entries, Format format, ChartFonts fonts) {
        this.format = format;
        if (entries.size() > 1) {
            place(entries, fonts.regular(format.textSize()));
        }
    }

    /** {@return what the colours of parts stand for, each once} */
    public static List<Entry> of(Parts parts) {
        return parts.all()
                .map(part -> new Entry(part.label(), part.ink()))
                .distinct()
                .toList();
    }

    /** {@return a legend of series} */
    public static Legend of(List<String> labels, Format format, ChartFonts fonts) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            entries.add(new Entry(labels.get(i), Ink.series(i)));
        }
        return new Legend(entries, format, fonts);
    }

    private void place(List<Entry> entries, Font font) {
        double x = 0;
        int line = 0;
        int tallest = 1;
        for (Entry entry : entries) {
            List<String> words = TextLines.wrap(entry.label(), font, format.width() - SWATCH - GAP);
            double width = SWATCH + GAP + TextLines.widest(words, font);
            if (x > 0 && x + width > format.width()) {
                x = 0;
                line += tallest;
                tallest = 1;
            }
            items.add(new Item(words, entry.ink(), x, line));
            tallest = Math.max(tallest, words.size());
            x += width + BETWEEN;
        }
        lines = line + tallest;
    }

    public double height() {
        return lines == 0 ? 0 : lines * format.lineHeight() + 10;
    }

    public void draw(Sketch sketch) {
        for (Item item : items) {
            double top = item.line() * format.lineHeight();
            double swatch = top + (format.lineHeight() - SWATCH) / 2;
            if (item.ink().isStep()) {
                // The palest step could hardly be told from the page.
                Rectangle2D box = new Rectangle2D.Double(item.x() + 0.5, swatch + 0.5, SWATCH - 1, SWATCH - 1);
                sketch.area(box, item.ink(), Ink.AXIS, 1);
            } else {
                sketch.box(item.x(), swatch, SWATCH, SWATCH, item.ink());
            }
            sketch.paragraph(item.lines(), item.x() + SWATCH + GAP, top, Sketch.Anchor.START, format.text());
        }
    }
}
