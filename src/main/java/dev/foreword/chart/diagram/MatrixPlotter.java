package dev.foreword.chart.diagram;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.words.MatrixSentences;
import dev.foreword.chart.words.Sentences;
import dev.foreword.data.Spelling;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a mark for each row and column in which something is found: a disc for words that are highlighted, or when none are;
 * else a ring. Columns whose headings don't fit over them go by letters.
 */
public final class MatrixPlotter implements ChartPlotter {

    private static final double DOT = 8;
    private static final double GAP = 10;

    private final ChartFonts fonts;

    public MatrixPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Sentences sentences(ChartData data) {
        return new MatrixSentences(data);
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
            RowLayout rows = new RowLayout(data.names(), DOT * 2, GAP, format, fonts);
            double width = (format.width() - rows.left()) / data.series();
            boolean letters = data.seriesLabels().stream()
                    .anyMatch(l -> TextLines.widestWord(l, fonts.semiBold(format.textSize())) > width - 6);
            double top = letters ? drawKey() : 0;
            top = drawHeadings(rows.left(), width, top, letters);
            rows.drawNames(sketch, top + GAP / 2);
            for (int row = 0; row < data.rows(); row++) {
                double y = top + GAP / 2 + rows.middle(row);
                sketch.line(0, top + rows.top(row), format.width(), top + rows.top(row), 1, Ink.GRID);
                for (int series = 0; series < data.series(); series++) {
                    double x = rows.left() + (series + 0.5) * width;
                    drawMark(data.words(row, series), x, y);
                }
            }
            double bottom = top + rows.height() + GAP / 2;
            bottom = drawLegend(bottom);
            return sketch.drawing(format.width(), Math.ceil(bottom));
        }

        private double drawKey() {
            double y = 0;
            for (int series = 0; series < data.series(); series++) {
                List<String> lines = TextLines.wrap(
                        letter(series) + "  " + data.seriesLabels().get(series),
                        fonts.regular(format.textSize()),
                        format.width());
                sketch.paragraph(lines, 0, y, Sketch.Anchor.START, format.text());
                y += lines.size() * format.lineHeight();
            }
            return y + GAP;
        }

        private String letter(int series) {
            return String.valueOf((char) ('A' + series));
        }

        private double drawHeadings(double left, double width, double top, boolean letters) {
            List<List<String>> headings = IntStream.range(0, data.series())
                    .mapToObj(s -> letters
                            ? List.of(letter(s))
                            : TextLines.wrap(data.seriesLabels().get(s), fonts.semiBold(format.textSize()), width - 6))
                    .toList();
            int most = headings.stream().mapToInt(List::size).max().orElse(1);
            for (int series = 0; series < data.series(); series++) {
                List<String> lines = headings.get(series);
                sketch.paragraph(
                        lines,
                        left + (series + 0.5) * width,
                        top + (most - lines.size()) * format.lineHeight(),
                        Sketch.Anchor.MIDDLE,
                        format.strong());
            }
            return top + most * format.lineHeight() + 6;
        }

        private void drawMark(String words, double x, double y) {
            if (words.isBlank()) {
                return;
            }
            if (isStrong(words)) {
                sketch.circle(x, y, DOT, Ink.series(0));
            } else {
                sketch.outline(
                        new Ellipse2D.Double(x - DOT + 1, y - DOT + 1, 2 * DOT - 2, 2 * DOT - 2), 2.5, Ink.series(0));
            }
        }

        private boolean isStrong(String words) {
            return data.details().highlighted().isEmpty()
                    || data.details().highlighted().contains(Spelling.plain(words));
        }

        private double drawLegend(double top) {
            List<String> words = new ArrayList<>();
            for (int row = 0; row < data.rows(); row++) {
                for (int series = 0; series < data.series(); series++) {
                    String cell = data.words(row, series);
                    if (!cell.isBlank() && !words.contains(cell)) {
                        words.add(cell);
                    }
                }
            }
            if (words.size() < 2) {
                return top;
            }
            double y = top + GAP * 1.5;
            for (String word : words) {
                drawMark(word, DOT, y + format.lineHeight() / 2);
                sketch.paragraph(List.of(word), 2 * DOT + 8, y, Sketch.Anchor.START, format.text());
                y += format.lineHeight() + 2;
            }
            return y + 2;
        }
    }
}
