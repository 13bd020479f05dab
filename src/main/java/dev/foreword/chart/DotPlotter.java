package dev.foreword.chart;

import dev.foreword.model.ChartDetails;
import dev.foreword.model.ChartType;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws dots on a line for each name, or dumb-bells: the lowest and the highest with a bar between them, and a mark for
 * the value between.
 *
 * <p>Dots need no axis from zero, for nobody compares their lengths. The ends of a dumb-bell carry their values; dots are
 * read off the axis, unless there is one series, whose values stand beside them.
 */
final class DotPlotter implements ChartPlotter {

    private static final double DOT = 7;
    private static final double GAP = 6;

    private final ChartFonts fonts;

    DotPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        return new Plan(data, format).draw();
    }

    private final class Plan {
        private final ChartData data;
        private final Format format;
        private final Font font;
        private final boolean range;
        private final RowLayout rows;
        private final ValueScale scale;
        private final Legend legend;
        private final double left;
        private final double right;

        Plan(ChartData data, Format format) {
            this.data = data;
            this.format = format;
            this.font = fonts.regular(format.textSize());
            this.range = data.spec().type() == ChartType.RANGE;
            double marks = range && data.series() == 3 ? DOT * 2 + format.lineHeight() : DOT * 2;
            this.rows = new RowLayout(data.names(), marks, 14, format, fonts);
            this.scale = scale();
            this.legend = Legend.of(data.seriesLabels(), format, fonts);
            double words = carriesValues() ? widestValue() + DOT + GAP : widestTick() / 2;
            this.left = rows.left() + (range ? words : DOT);
            this.right = format.width() - Math.max(words, widestTick() / 2) - 1;
        }

        private boolean carriesValues() {
            return range || data.series() == 1;
        }

        private ValueScale scale() {
            double[] values = Stream.concat(
                            data.valuesOfScale(),
                            data.details().references().stream().map(ChartDetails.Reference::value))
                    .mapToDouble(BigDecimal::doubleValue)
                    .sorted()
                    .toArray();
            double least = values.length == 0 ? 0 : values[0];
            double greatest = values.length == 0 ? 1 : values[values.length - 1];
            Optional<BigDecimal> from = data.details().axisFrom();
            boolean far = from.isPresent() || (least > 0 && greatest - least < 0.3 * greatest);
            double first = from.map(f -> Math.min(f.doubleValue(), least)).orElse(least);
            return ValueScale.along(
                    far ? first : Math.min(0, least),
                    Math.max(far ? greatest : 0, greatest),
                    // The names take their part, and the words at the ends theirs.
                    format.width() - rows.left() - 2 * widestValue() - 4 * GAP,
                    words -> ChartFonts.width(words, font),
                    data.unit());
        }

        private double widestValue() {
            return data.values()
                    .mapToDouble(v -> ChartFonts.width(data.print(v), font))
                    .max()
                    .orElse(0);
        }

        private double widestTick() {
            double[] ticks = scale.ticks();
            return ChartFonts.width(scale.print(ticks[ticks.length - 1], data.unit()), font);
        }

        private double x(double value) {
            return left + (value - scale.low()) / (scale.high() - scale.low()) * (right - left);
        }

        Drawing draw() {
            Sketch sketch = new Sketch(fonts);
            legend.draw(sketch);
            double references = data.details().references().isEmpty() ? 0 : format.lineHeight() + GAP;
            double top = legend.height() + references;
            double bottom = top + rows.height();
            drawAxis(sketch, top, bottom);
            rows.drawNames(sketch, top);
            drawReferences(sketch, top, bottom);
            for (int row = 0; row < data.rows(); row++) {
                double y = top + rows.middle(row);
                if (range) {
                    drawRange(sketch, row, y);
                } else {
                    drawDots(sketch, row, y);
                }
            }
            return sketch.drawing(format.width(), Math.ceil(bottom + format.lineHeight() + GAP));
        }

        private void drawAxis(Sketch sketch, double top, double bottom) {
            for (double tick : scale.ticks()) {
                double x = x(tick);
                sketch.line(x, top, x, bottom, 1, tick == 0 ? Ink.AXIS : Ink.GRID);
                sketch.words(
                        scale.print(tick, data.unit()),
                        x,
                        bottom + format.lineHeight(),
                        Sketch.Anchor.MIDDLE,
                        format.text());
            }
        }

        private void drawReferences(Sketch sketch, double top, double bottom) {
            for (ChartDetails.Reference reference : data.details().references()) {
                double x = x(reference.value().doubleValue());
                sketch.dashes(x, top - GAP, x, bottom, Ink.AXIS);
                String words = reference.label() + " " + data.print(reference.value());
                double half = ChartFonts.width(words, font) / 2;
                double middle = Math.max(half, Math.min(format.width() - half, x));
                sketch.words(words, middle, top - GAP * 2, Sketch.Anchor.MIDDLE, format.text());
            }
        }

        private void drawDots(Sketch sketch, int row, double y) {
            sketch.line(left, y, right, y, 1, Ink.GRID);
            List<Integer> missing = new ArrayList<>();
            for (int series = 0; series < data.series(); series++) {
                if (data.value(row, series).isEmpty()) {
                    missing.add(series);
                    continue;
                }
                double x = x(data.length(row, series));
                sketch.circle(x, y, DOT + 1.5, Ink.PAPER);
                sketch.circle(x, y, DOT, data.ink(row, series));
                if (data.series() == 1) {
                    value(sketch, data.print(row, series), x + DOT + GAP, y, Sketch.Anchor.START);
                }
            }
            if (missing.size() == data.series()) {
                value(sketch, data.gap(row, missing.get(0)), left + DOT, y, Sketch.Anchor.START);
            }
        }

        /** The first column is the lower end, the last the upper; a column between them is a mark on the bar. */
        private void drawRange(Sketch sketch, int row, double y) {
            int last = data.series() - 1;
            boolean middle = last == 2 && data.value(row, 1).isPresent();
            double at = middle || last == 2 ? y + format.lineHeight() / 2 : y;
            if (data.value(row, 0).isEmpty() || data.value(row, last).isEmpty()) {
                int gap = data.value(row, 0).isEmpty() ? 0 : last;
                value(sketch, data.gap(row, gap), left, at, Sketch.Anchor.START);
                return;
            }
            double from = x(data.length(row, 0));
            double to = x(data.length(row, last));
            drawBar(sketch, from, to, middle ? x(data.length(row, 1)) : Double.NaN, at);
            sketch.circle(from, at, DOT, data.ink(row, 0));
            sketch.circle(to, at, DOT, data.ink(row, last));
            boolean rising = from <= to;
            value(
                    sketch,
                    data.print(row, 0),
                    from + (rising ? -DOT - GAP : DOT + GAP),
                    at,
                    rising ? Sketch.Anchor.END : Sketch.Anchor.START);
            value(
                    sketch,
                    data.print(row, last),
                    to + (rising ? DOT + GAP : -DOT - GAP),
                    at,
                    rising ? Sketch.Anchor.START : Sketch.Anchor.END);
            if (middle) {
                double x = x(data.length(row, 1));
                diamond(sketch, x, at, data.ink(row, 1));
                double half = ChartFonts.width(data.print(row, 1), font) / 2;
                double words = Math.max(left, Math.min(format.width() - half, x));
                sketch.words(data.print(row, 1), words, at - DOT - GAP, Sketch.Anchor.MIDDLE, format.text());
            }
        }

        /** The bar leaves room around the marks, so that each stands on the page. */
        private static void drawBar(Sketch sketch, double from, double to, double between, double y) {
            double room = DOT + 3;
            double left = Math.min(from, to) + room;
            double right = Math.max(from, to) - room;
            // A value outside its ends leaves the bar between them whole.
            if (Double.isNaN(between) || between < left || between > right) {
                line(sketch, left, right, y);
            } else {
                line(sketch, left, between - room - 1, y);
                line(sketch, between + room + 1, right, y);
            }
        }

        private static void line(Sketch sketch, double from, double to, double y) {
            if (to > from) {
                sketch.line(from, y, to, y, 6, Ink.CONTEXT);
            }
        }

        /** On a strip of paper, for an axis may run behind it. */
        private void value(Sketch sketch, String words, double x, double y, Sketch.Anchor anchor) {
            double width = ChartFonts.width(words, font);
            double left = anchor == Sketch.Anchor.START ? x : x - width;
            sketch.box(left - 1, y - format.textSize() * 0.5, width + 2, format.textSize(), Ink.PAPER);
            sketch.centred(words, x, y, anchor, format.text());
        }
    }

    /** Told from the dots by its shape, and not by its colour alone. */
    private static void diamond(Sketch sketch, double x, double y, Ink ink) {
        // On paper of its own shape, for it may come to lie on a dot.
        sketch.fill(diamond(x, y, DOT + 4), Ink.PAPER);
        sketch.fill(diamond(x, y, DOT + 2), ink);
    }

    private static Path2D diamond(double x, double y, double size) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - size);
        shape.lineTo(x + size, y);
        shape.lineTo(x, y + size);
        shape.lineTo(x - size, y);
        shape.closePath();
        return shape;
    }
}
