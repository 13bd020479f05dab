package dev.foreword.chart;

import java.awt.Font;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Draws a line for each name from its value before to its value after; the names stand at both ends. */
final class SlopePlotter implements ChartPlotter {

    private static final double DOT = 4.5;
    private static final double GAP = 10;
    private static final double SHARE = 0.42;

    private final ChartFonts fonts;

    SlopePlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Font font = fonts.semiBold(format.textSize());
        EndLabels ends = new EndLabels(format);
        double head = format.lineHeight() + 8;
        List<EndLabels.Label> before = labels(data, 0, format, font);
        List<EndLabels.Label> after = labels(data, 1, format, font);
        double height = Math.max(format.height(), Math.max(ends.height(before), ends.height(after)) + 8);
        double left = widest(before, font) + GAP;
        double right = format.width() - widest(after, font) - GAP;
        double[] values = data.valuesOfScale()
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double least = values.length == 0 ? 0 : values[0];
        double span = values.length == 0 ? 1 : Math.max(1e-9, values[values.length - 1] - least);
        double top = head + format.lineHeight();
        double room = height - 2 * format.lineHeight();

        DoubleUnaryOperator y = value -> top + room * (1 - (value - least) / span);

        Sketch sketch = new Sketch(fonts);
        for (int side = 0; side < 2; side++) {
            double x = side == 0 ? left : right;
            sketch.line(x, head, x, head + height, 1, Ink.GRID);
            String label = data.seriesLabels().get(side);
            double half = ChartFonts.width(label, font) / 2;
            double middle = Math.max(half, Math.min(format.width() - half, x));
            sketch.words(label, middle, format.textSize(), Sketch.Anchor.MIDDLE, format.strong());
        }
        for (int row = 0; row < data.rows(); row++) {
            if (data.value(row, 0).isPresent() && data.value(row, 1).isPresent()) {
                double from = y.applyAsDouble(data.length(row, 0));
                double to = y.applyAsDouble(data.length(row, 1));
                Ink ink = ink(data, row);
                sketch.line(left, from, right, to, 3, ink);
                sketch.circle(left, from, DOT, ink);
                sketch.circle(right, to, DOT, ink);
            }
        }
        ends.draw(sketch, placed(before, y), left - GAP, Sketch.Anchor.END, head, head + height);
        ends.draw(sketch, placed(after, y), right + GAP, Sketch.Anchor.START, head, head + height);
        return sketch.drawing(format.width(), Math.ceil(head + height));
    }

    private static List<EndLabels.Label> placed(List<EndLabels.Label> labels, DoubleUnaryOperator y) {
        return labels.stream()
                .map(l -> new EndLabels.Label(l.lines(), y.applyAsDouble(l.y()), l.ink()))
                .toList();
    }

    /** Names that rise and names that fall are told apart by where they lead; with a few, by their colours too. */
    private static Ink ink(ChartData data, int row) {
        if (!data.details().highlighted().isEmpty()) {
            return data.details().highlighted().contains(data.name(row)) ? Ink.series(0) : Ink.CONTEXT;
        }
        return data.rows() <= 4 ? Ink.series(row) : Ink.series(0);
    }

    private static Ink labelInk(ChartData data, int row) {
        if (!data.details().highlighted().isEmpty()) {
            return data.details().highlighted().contains(data.name(row)) ? Ink.label(0) : Ink.SOFT;
        }
        return data.rows() <= 4 ? Ink.label(row) : Ink.TEXT;
    }

    private static List<EndLabels.Label> labels(ChartData data, int side, Format format, Font font) {
        List<EndLabels.Label> labels = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            if (data.value(row, side).isPresent()) {
                double room = format.width() * SHARE - GAP;
                // A phone has room for the names at one side only.
                boolean named = side == 1 || !format.isNarrow();
                String words = (named ? data.name(row) + " " : "") + data.print(row, side);
                labels.add(new EndLabels.Label(
                        TextLines.wrap(words, font, named ? room * (format.isNarrow() ? 1 : 0.8) : room),
                        data.length(row, side),
                        labelInk(data, row)));
            }
        }
        return labels;
    }

    private static double widest(List<EndLabels.Label> labels, Font font) {
        return labels.stream()
                .mapToDouble(l -> TextLines.widest(l.lines(), font))
                .max()
                .orElse(0);
    }
}
