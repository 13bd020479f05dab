package dev.foreword.chart.part;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.data.Parts;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.Legend;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a hundred squares for each series, as many in a part's colour as it has per cent. The squares that rounding leaves
 * over go to the parts with the largest remainders, so that there are always a hundred.
 */
public final class WafflePlotter implements ChartPlotter {

    private static final int SIDE = 10;
    private static final double SEAM = 2;
    private static final double BETWEEN = 36;
    private static final double LARGEST = 260;

    private final ChartFonts fonts;

    public WafflePlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Parts parts = new Parts(data);
        Legend legend = new Legend(withValues(data, parts), format, fonts);
        int perRow = format.isNarrow() ? Math.min(2, data.series()) : Math.min(4, data.series());
        double size = Math.min(LARGEST, (format.width() - BETWEEN * (perRow - 1)) / perRow);
        double head = data.series() > 1 ? format.lineHeight() * headLines(data, size, format) + 4 : 0;
        Sketch sketch = new Sketch(fonts);
        legend.draw(sketch);
        for (int series = 0; series < data.series(); series++) {
            double x = (series % perRow) * (size + BETWEEN);
            double y = legend.height() + Math.floorDiv(series, perRow) * (head + size + BETWEEN);
            if (head > 0) {
                List<String> lines =
                        TextLines.wrap(data.seriesLabels().get(series), fonts.semiBold(format.textSize()), size);
                sketch.paragraph(lines, x, y, Sketch.Anchor.START, format.strong());
            }
            drawSquares(sketch, parts.of(series), x, y + head, size);
        }
        int rows = (data.series() + perRow - 1) / perRow;
        return sketch.drawing(format.width(), Math.ceil(legend.height() + rows * (head + size + BETWEEN) - BETWEEN));
    }

    /** With one waffle, the values stand beside the names, for the squares have no room for words. */
    private static List<Legend.Entry> withValues(ChartData data, Parts parts) {
        if (data.series() > 1) {
            return Legend.of(parts);
        }
        return parts.of(0).stream()
                .map(p -> new Legend.Entry(p.label() + " " + p.words(), p.ink()))
                .toList();
    }

    private int headLines(ChartData data, double size, Format format) {
        return data.seriesLabels().stream()
                .mapToInt(l -> TextLines.wrap(l, fonts.semiBold(format.textSize()), size)
                        .size())
                .max()
                .orElse(1);
    }

    private static void drawSquares(Sketch sketch, List<Parts.Part> parts, double x, double y, double size) {
        double step = size / SIDE;
        int square = 0;
        List<Integer> counts = squares(parts);
        for (int part = 0; part < parts.size(); part++) {
            for (int i = 0; i < counts.get(part); i++, square++) {
                double left = x + (square % SIDE) * step;
                double top = y + Math.floorDiv(square, SIDE) * step;
                sketch.box(left, top, step - SEAM, step - SEAM, parts.get(part).ink());
            }
        }
    }

    /** {@return how many squares each part has: Hamilton's method} */
    static List<Integer> squares(List<Parts.Part> parts) {
        int all = SIDE * SIDE;
        List<Integer> counts = new ArrayList<>(parts.stream()
                .map(p -> (int) Math.floor(p.share() * all + 1e-9))
                .toList());
        double shown = parts.stream().mapToDouble(Parts.Part::share).sum() * all;
        int left = (int) Math.round(shown) - counts.stream().mapToInt(i -> i).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -(parts.get(i).share() * all - counts.get(i))))
                .limit(Math.max(0, left))
                .toList()
                .forEach(i -> counts.set(i, counts.get(i) + 1));
        return counts;
    }
}
