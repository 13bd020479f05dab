package dev.foreword.chart.diagram;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import java.util.List;

/** Draws steps one after the other, each a little further in, with brackets over those that belong together. */
public final class StagesPlotter implements ChartPlotter {

    private static final double PADDING = 12;
    private static final double GAP = 8;
    private static final double INDENT = 22;
    private static final double NUMBER = 13;
    private static final double BRACKET = 130;

    private final ChartFonts fonts;

    public StagesPlotter(ChartFonts fonts) {
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
            boolean brackets = data.details().group().isPresent();
            double gutter = brackets && !format.isNarrow() ? BRACKET + 24 : 0;
            double indent = format.isNarrow() ? 0 : INDENT;
            double width = format.width() - gutter - indent * (data.rows() - 1);
            double y = 0;
            double bracketTop = 0;
            for (int row = 0; row < data.rows(); row++) {
                String group = data.group(row);
                boolean begins = row == 0 || !data.group(row - 1).equals(group);
                if (begins) {
                    if (brackets && format.isNarrow()) {
                        y += row == 0 ? 0 : GAP;
                        y += title(group, 0, y, format.width()) + 4;
                    }
                    bracketTop = y;
                }
                y += step(row, row * indent, y, width);
                boolean ends = row == data.rows() - 1 || !data.group(row + 1).equals(group);
                if (ends && gutter > 0) {
                    double x = format.width() - BRACKET - 12;
                    sketch.box(x, bracketTop, 3, y - bracketTop, Ink.BRAND);
                    List<String> lines = TextLines.wrap(group, fonts.semiBold(format.textSize()), BRACKET);
                    sketch.paragraph(
                            lines,
                            x + 12,
                            (bracketTop + y - lines.size() * format.lineHeight()) / 2,
                            Sketch.Anchor.START,
                            format.strong().in(Ink.BRAND));
                }
                y += GAP;
            }
            return sketch.drawing(format.width(), Math.ceil(y - GAP + 1));
        }

        private double title(String words, double x, double y, double width) {
            List<String> lines = TextLines.wrap(words, fonts.semiBold(format.textSize()), width);
            sketch.paragraph(lines, x, y, Sketch.Anchor.START, format.strong().in(Ink.BRAND));
            return lines.size() * format.lineHeight();
        }

        private double step(int row, double x, double y, double width) {
            double left = x + PADDING + 2 * NUMBER + 10;
            double room = x + width - PADDING - left;
            List<String> name = TextLines.wrap(data.name(row), fonts.semiBold(format.textSize()), room);
            String says = data.series() == 0 ? "" : data.words(row, 0);
            List<String> text =
                    says.isBlank() ? List.of() : TextLines.wrap(says, fonts.regular(format.textSize()), room);
            double height = Math.max(2 * NUMBER, (name.size() + text.size()) * format.lineHeight()) + 2 * PADDING;
            sketch.box(x, y, width, height, Ink.PANEL);
            double centre = y + PADDING + NUMBER;
            sketch.circle(x + PADDING + NUMBER, centre, NUMBER, Ink.series(0));
            sketch.centred(
                    Integer.toString(row + 1),
                    x + PADDING + NUMBER,
                    centre,
                    Sketch.Anchor.MIDDLE,
                    format.strong().in(Ink.onSeries(0)));
            double top = text.isEmpty() ? y + (height - name.size() * format.lineHeight()) / 2 : y + PADDING + 2;
            sketch.paragraph(name, left, top, Sketch.Anchor.START, format.strong());
            sketch.paragraph(text, left, top + name.size() * format.lineHeight(), Sketch.Anchor.START, format.text());
            return height;
        }
    }
}
