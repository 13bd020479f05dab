package dev.foreword.chart.tile;

import dev.foreword.chart.layout.Icons;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.model.chart.ChartDetails;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** The small pictures of tiles. None has words in it but the sign on a coin. */
final class TilePictures {

    private static final double WIDTH = 200;
    private static final double RING = 96;
    private static final double BAR = 16;
    private static final int PER_LINE = 8;

    private final ChartFonts fonts;

    TilePictures(ChartFonts fonts) {
        this.fonts = fonts;
    }

    /** {@return the picture of a tile as a whole, if it has one} */
    Optional<Drawing> whole(TileWords words) {
        TileNumbers numbers = TileNumbers.of(words);
        return switch (words.kind()) {
            case RING -> Optional.of(ring(numbers.value() / 100));
            case HUNDRED -> Optional.of(hundred(numbers.value(), words.icon()));
            case RANGE -> Optional.of(range(numbers));
            case SPLIT -> Optional.of(split(numbers));
            case NUMBER, COMPARED, BARS, ICONS, BEFORE_AFTER, UP_DOWN, TIMELINE, QUOTE -> Optional.empty();
        };
    }

    /** {@return the picture of a part, if parts of this kind have one} */
    Optional<Drawing> part(TileWords words, int part) {
        TileNumbers numbers = TileNumbers.of(words);
        double number = numbers.parts().get(part);
        return switch (words.kind()) {
            case BARS -> Optional.of(bar(Math.abs(number) / numbers.greatest(), Ink.series(0)));
            case BEFORE_AFTER ->
                Optional.of(bar(Math.abs(number) / numbers.greatest(), part == 0 ? Ink.CONTEXT : Ink.series(0)));
            case UP_DOWN -> Optional.of(arrow(number >= 0));
            case ICONS -> Optional.of(icons(number, words.icon(), part));
            case SPLIT -> Optional.of(swatch(part));
            case NUMBER, COMPARED, RING, HUNDRED, RANGE, TIMELINE, QUOTE -> Optional.empty();
        };
    }

    private Drawing ring(double share) {
        Sketch sketch = new Sketch(fonts);
        sketch.fill(band(0, -360), Ink.CONTEXT);
        if (share > 0) {
            sketch.fill(band(90, -360 * Math.min(1, share)), Ink.series(0));
        }
        return sketch.drawing(RING, RING);
    }

    private static Area band(double start, double extent) {
        double hole = RING * 0.58;
        double inset = (RING - hole) / 2;
        Area band = new Area(new Arc2D.Double(0, 0, RING, RING, start, extent, Arc2D.PIE));
        band.subtract(new Area(new Ellipse2D.Double(inset, inset, hole, hole)));
        return band;
    }

    private Drawing hundred(double share, ChartDetails.Icon icon) {
        Sketch sketch = new Sketch(fonts);
        double step = 14;
        for (int i = 0; i < 100; i++) {
            boolean counted = i < Math.round(share);
            Icons.draw(
                    sketch,
                    icon,
                    new Rectangle2D.Double((i % 10) * step, Math.floorDiv(i, 10) * step, step - 2, step - 2),
                    1,
                    new Icons.Inks(counted ? Ink.series(0) : Ink.CONTEXT, Ink.PAPER));
        }
        return sketch.drawing(10 * step, 10 * step);
    }

    private Drawing range(TileNumbers numbers) {
        Sketch sketch = new Sketch(fonts);
        double first = numbers.parts().get(0);
        double last = numbers.parts().get(numbers.parts().size() - 1);
        double span = last == first ? 1 : last - first;
        double room = WIDTH - 2 * BAR;
        double between =
                numbers.parts().size() == 3 ? BAR + room * (numbers.parts().get(1) - first) / span : BAR;
        // The line leaves room around the marks, so that each stands on the page.
        line(sketch, BAR + 11, between - 13);
        line(sketch, between + (numbers.parts().size() == 3 ? 13 : 11), WIDTH - BAR - 11);
        sketch.circle(BAR, BAR, 8, Ink.series(0));
        sketch.circle(WIDTH - BAR, BAR, 8, Ink.series(0));
        if (numbers.parts().size() == 3) {
            double x = between;
            Path2D diamond = new Path2D.Double();
            diamond.moveTo(x, BAR - 10);
            diamond.lineTo(x + 10, BAR);
            diamond.lineTo(x, BAR + 10);
            diamond.lineTo(x - 10, BAR);
            diamond.closePath();
            sketch.fill(diamond, Ink.series(1));
        }
        return sketch.drawing(WIDTH, 2 * BAR);
    }

    private static void line(Sketch sketch, double from, double to) {
        if (to > from) {
            sketch.line(from, BAR, to, BAR, 6, Ink.CONTEXT);
        }
    }

    private Drawing split(TileNumbers numbers) {
        Sketch sketch = new Sketch(fonts);
        double x = 0;
        for (int part = 0; part < numbers.parts().size(); part++) {
            double width = WIDTH * numbers.parts().get(part) / numbers.sum();
            sketch.box(x, 0, Math.max(1, width - 2), BAR * 1.6, Ink.series(part));
            x += width;
        }
        return sketch.drawing(WIDTH, BAR * 1.6);
    }

    private Drawing swatch(int part) {
        Sketch sketch = new Sketch(fonts);
        sketch.box(0, 0, 12, 12, Ink.series(part));
        return sketch.drawing(12, 12);
    }

    private Drawing bar(double share, Ink ink) {
        Sketch sketch = new Sketch(fonts);
        sketch.box(0, 0, Math.max(1, WIDTH * share), BAR, ink);
        return sketch.drawing(WIDTH, BAR);
    }

    private Drawing arrow(boolean up) {
        Sketch sketch = new Sketch(fonts);
        double size = 26;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(size / 2, up ? 0 : size);
        arrow.lineTo(size, up ? size * 0.55 : size * 0.45);
        arrow.lineTo(size * 0.68, up ? size * 0.55 : size * 0.45);
        arrow.lineTo(size * 0.68, up ? size : 0);
        arrow.lineTo(size * 0.32, up ? size : 0);
        arrow.lineTo(size * 0.32, up ? size * 0.55 : size * 0.45);
        arrow.lineTo(0, up ? size * 0.55 : size * 0.45);
        arrow.closePath();
        sketch.fill(arrow, up ? Ink.series(0) : Ink.series(1));
        return sketch.drawing(size, size);
    }

    private Drawing icons(double count, ChartDetails.Icon icon, int part) {
        Sketch sketch = new Sketch(fonts);
        double step = WIDTH / PER_LINE;
        int icons = (int) Math.ceil(count - 1e-9);
        for (int i = 0; i < icons; i++) {
            Icons.draw(
                    sketch,
                    icon,
                    new Rectangle2D.Double(
                            (i % PER_LINE) * step, Math.floorDiv(i, PER_LINE) * step, step - 3, step - 3),
                    Math.min(1, count - i),
                    new Icons.Inks(Ink.series(part), Ink.onSeries(part)));
        }
        int lines = (Math.max(1, icons) + PER_LINE - 1) / PER_LINE;
        return sketch.drawing(WIDTH, lines * step);
    }
}
