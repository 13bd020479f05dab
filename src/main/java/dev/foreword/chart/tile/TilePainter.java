package dev.foreword.chart.tile;

import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Face;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.mark.TextStyle;
import dev.foreword.model.node.TileBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints tiles with their words, for pictures; a page has the words in HTML instead. */
final class TilePainter {

    private static final double COLUMN = 232;
    private static final double GAP = 24;
    private static final double BELOW = 22;
    private static final double[] VALUE_SIZES = {52, 44, 36, 30, 25};
    private static final double TEXT = 16;
    private static final double SMALL = 13;

    /** Big numbers stand closer than words do, and the small words of a tile farther apart. */
    private static final double BIG_LEADING = 1.12;

    private static final double WIDE_LEADING = 1.35;
    private static final TextStyle HEADING = new TextStyle(Face.STRONG, TEXT + 2, 24, Ink.BRAND);
    private static final TextStyle LABEL = new TextStyle(Face.STRONG, TEXT, TEXT * WIDE_LEADING, Ink.TEXT);
    private static final TextStyle PART = TextStyle.of(Face.TEXT, TEXT, Ink.TEXT);
    private static final TextStyle SOURCE = new TextStyle(Face.TEXT, SMALL, SMALL * WIDE_LEADING, Ink.SOFT);

    private final ChartFonts fonts;
    private final TilePictures pictures;

    TilePainter(ChartFonts fonts) {
        this.fonts = fonts;
        this.pictures = new TilePictures(fonts);
    }

    /** {@return groups of tiles under each other, in as many columns as have room} */
    Drawing page(List<TileGroup> groups, Format format) {
        Sketch sketch = new Sketch(fonts);
        double y = 0;
        for (TileGroup group : groups) {
            if (!group.heading().isEmpty()) {
                List<String> lines = TextLines.wrap(group.heading(), fonts.semiBold(TEXT + 2), format.width());
                sketch.paragraph(lines, 0, y, Sketch.Anchor.START, HEADING);
                y += HEADING.height(lines.size()) + 8;
            }
            y = row(sketch, group.tiles(), y, format);
        }
        return sketch.drawing(format.width(), Math.max(1, y - BELOW));
    }

    private double row(Sketch sketch, List<TileWords> tiles, double top, Format format) {
        int most = Math.max(1, (int) Math.round((format.width() + GAP) / (COLUMN + GAP)));
        int columns = Math.max(1, Math.min(most, tiles.size()));
        double width = (format.width() - GAP * (columns - 1)) / columns;
        double y = top;
        for (int first = 0; first < tiles.size(); first += columns) {
            double tallest = 0;
            sketch.line(0, y, format.width(), y, 1, Ink.GRID);
            for (int i = first; i < Math.min(tiles.size(), first + columns); i++) {
                Drawing tile = tile(tiles.get(i), Math.min(width, COLUMN * 1.4));
                sketch.add(tile, (i - first) * (width + GAP), y + 14, 1);
                tallest = Math.max(tallest, tile.height());
            }
            y += 14 + tallest + BELOW;
        }
        return y;
    }

    private Drawing tile(TileWords words, double width) {
        Sketch sketch = new Sketch(fonts);
        double y = 0;
        Optional<Drawing> whole = pictures.whole(words);
        if (whole.isPresent()) {
            double scale = Math.min(1, width / whole.get().width());
            sketch.add(whole.get(), 0, y, scale);
            y += whole.get().height() * scale + 12;
        }
        if (!words.value().isEmpty()) {
            y = value(sketch, words, y, width);
        }
        List<String> label = TextLines.wrap(words.label(), fonts.semiBold(TEXT), width);
        sketch.paragraph(label, 0, y, Sketch.Anchor.START, LABEL);
        y += LABEL.height(label.size()) + 6;
        for (int part = 0; part < words.parts().size(); part++) {
            y = part(sketch, words, part, y, width);
        }
        if (!words.source().isEmpty()) {
            List<String> source = TextLines.wrap("Source: " + words.source(), fonts.regular(SMALL), width);
            sketch.paragraph(source, 0, y, Sketch.Anchor.START, SOURCE);
            y += SOURCE.height(source.size());
        }
        return sketch.drawing(width, y);
    }

    private double value(Sketch sketch, TileWords words, double top, double width) {
        boolean quote = words.kind() == Kind.QUOTE;
        String text = quote ? "“" + words.value() + "”" : words.value();
        for (double size : quote ? new double[] {20} : VALUE_SIZES) {
            List<String> lines = TextLines.wrap(text, fonts.display(size), width);
            boolean last = quote || size == VALUE_SIZES[VALUE_SIZES.length - 1];
            if (last || lines.size() == 1 || (lines.size() == 2 && size < 40)) {
                TextStyle style = new TextStyle(Face.DISPLAY, size, size * BIG_LEADING, quote ? Ink.TEXT : Ink.BRAND);
                sketch.paragraph(lines, 0, top, Sketch.Anchor.START, style);
                return top + style.height(lines.size()) + 6;
            }
        }
        return top;
    }

    private double part(Sketch sketch, TileWords words, int index, double top, double width) {
        TileWords.Part part = words.parts().get(index);
        Optional<Drawing> picture = pictures.part(words, index);
        boolean beside = words.kind() == Kind.UP_DOWN || words.kind() == Kind.SPLIT;
        double left = beside ? picture.map(Drawing::width).orElse(0.0) + 10 : 0;
        double y = top;
        if (beside && picture.isPresent()) {
            sketch.add(picture.get(), 0, y + 3, 1);
        }
        List<String> lines =
                new ArrayList<>(TextLines.wrap(part.label() + ": " + part.value(), fonts.regular(TEXT), width - left));
        sketch.paragraph(lines, left, y, Sketch.Anchor.START, PART);
        y += Math.max(
                        PART.height(lines.size()),
                        beside ? picture.map(Drawing::height).orElse(0.0) : 0)
                + 4;
        if (!beside && picture.isPresent()) {
            double scale = Math.min(1, width / picture.get().width());
            sketch.add(picture.get(), 0, y, scale);
            y += picture.get().height() * scale + 8;
        }
        return y;
    }
}
