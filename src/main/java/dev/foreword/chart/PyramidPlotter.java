package dev.foreword.chart;

import java.awt.Font;
import java.math.BigDecimal;

/** Draws two series back to back, each bar beginning at the names between them. */
final class PyramidPlotter implements ChartPlotter {

    private static final double BAR = 24;
    private static final double GAP = 6;

    private final ChartFonts fonts;

    PyramidPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Font font = fonts.regular(format.textSize());
        RowLayout rows = new RowLayout(data.names(), BAR, 4, format, fonts);
        double head = format.lineHeight() + GAP;
        double names = rows.left() + GAP;
        double words = data.values()
                        .mapToDouble(v -> ChartFonts.width(data.print(v), font))
                        .max()
                        .orElse(0)
                + GAP;
        double side = (format.width() - names) / 2;
        double left = side;
        double right = side + names;
        double longest =
                data.valuesOfScale().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double scale = (side - words) / Math.max(longest, 1e-9);

        Sketch sketch = new Sketch(fonts);
        head(sketch, data, 0, left, Sketch.Anchor.END, format);
        head(sketch, data, 1, right, Sketch.Anchor.START, format);
        for (int row = 0; row < data.rows(); row++) {
            double middle = head + rows.middle(row);
            sketch.paragraph(
                    TextLines.wrap(data.name(row), font, names),
                    (left + right) / 2,
                    middle - TextLines.wrap(data.name(row), font, names).size() * format.lineHeight() / 2,
                    Sketch.Anchor.MIDDLE,
                    format.text());
            double a = data.length(row, 0) * scale;
            double b = data.length(row, 1) * scale;
            sketch.box(left - a, middle - BAR / 2, a, BAR, data.ink(row, 0));
            sketch.box(right, middle - BAR / 2, b, BAR, data.ink(row, 1));
            double base = middle + format.textSize() * 0.35;
            sketch.words(data.print(row, 0), left - a - GAP, base, Sketch.Anchor.END, format.text());
            sketch.words(data.print(row, 1), right + b + GAP, base, Sketch.Anchor.START, format.text());
        }
        return sketch.drawing(format.width(), Math.ceil(head + rows.height()));
    }

    private static void head(Sketch sketch, ChartData data, int series, double x, Sketch.Anchor anchor, Format format) {
        sketch.words(
                data.seriesLabels().get(series),
                x,
                format.textSize(),
                anchor,
                format.strong().in(Ink.label(series)));
    }
}
