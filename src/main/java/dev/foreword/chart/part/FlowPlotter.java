package dev.foreword.chart.part;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.words.FlowSentences;
import dev.foreword.chart.words.Sentences;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws bands from each state before to the states after, each as wide as its value. */
public final class FlowPlotter implements ChartPlotter {

    private static final double BAR = 14;
    private static final double SEAM = 10;
    private static final double GAP = 8;
    private static final double SHARE = 0.3;

    private final ChartFonts fonts;

    public FlowPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    private record State(String name, double top, double height, Ink ink) {}

    @Override
    public Sentences sentences(ChartData data) {
        return new FlowSentences(data);
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
            Map<String, Double> before = new LinkedHashMap<>();
            Map<String, Double> after = new LinkedHashMap<>();
            for (int row = 0; row < data.rows(); row++) {
                before.merge(data.name(row), data.length(row, 0), Double::sum);
                after.merge(data.group(row), data.length(row, 0), Double::sum);
            }
            double sum = before.values().stream().mapToDouble(v -> v).sum();
            int most = Math.max(before.size(), after.size());
            // Each state is at least as high as its name.
            double lines = format.lineHeight() * 2;
            double height = Math.max(format.height(), most * lines * 1.6);
            double scale = sum == 0 ? 0 : (height - SEAM * (most - 1)) / sum;
            List<String> all = new ArrayList<>(before.keySet());
            after.keySet().stream().filter(name -> !all.contains(name)).forEach(all::add);
            List<State> left = states(before, all, scale);
            List<State> right = states(after, all, scale);
            double room = format.width() * SHARE;
            double x1 = room + GAP;
            double x2 = format.width() - room - GAP - BAR;

            drawBands(left, right, x1 + BAR, x2, scale);
            double namesLeft = drawStates(left, before, x1, Sketch.Anchor.END);
            double namesRight = drawStates(right, after, x2, Sketch.Anchor.START);
            double bottom = Math.max(Math.max(end(left), end(right)), Math.max(namesLeft, namesRight));
            return sketch.drawing(format.width(), Math.ceil(bottom + 2));
        }

        private double end(List<State> states) {
            State last = states.get(states.size() - 1);
            return last.top() + last.height();
        }

        private List<State> states(Map<String, Double> values, List<String> all, double scale) {
            List<State> states = new ArrayList<>();
            double top = 0;
            for (Map.Entry<String, Double> entry : values.entrySet()) {
                double height = Math.max(2, entry.getValue() * scale);
                states.add(
                        new State(entry.getKey(), top, height, Ink.series(Math.min(5, all.indexOf(entry.getKey())))));
                top += height + SEAM;
            }
            return states;
        }

        private void drawBands(List<State> left, List<State> right, double x1, double x2, double scale) {
            Map<String, Double> from = new LinkedHashMap<>();
            Map<String, Double> to = new LinkedHashMap<>();
            left.forEach(s -> from.put(s.name(), s.top()));
            right.forEach(s -> to.put(s.name(), s.top()));
            double middle = (x1 + x2) / 2;
            for (int row = 0; row < data.rows(); row++) {
                double width = data.length(row, 0) * scale;
                String after = data.group(row);
                double a = from.getOrDefault(data.name(row), 0.0);
                double b = to.getOrDefault(after, 0.0);
                Path2D band = new Path2D.Double();
                band.moveTo(x1, a);
                band.curveTo(middle, a, middle, b, x2, b);
                band.lineTo(x2, b + width);
                band.curveTo(middle, b + width, middle, a + width, x1, a + width);
                band.closePath();
                sketch.fill(
                        band,
                        data.isHighlighted(row, 0)
                                        && !data.details().highlighted().isEmpty()
                                ? Ink.series(0)
                                : Ink.CONTEXT);
                sketch.outline(band, 1, Ink.PAPER);
                from.merge(data.name(row), width, Double::sum);
                to.merge(after, width, Double::sum);
            }
        }

        /** {@return where the names end} */
        private double drawStates(List<State> states, Map<String, Double> values, double x, Sketch.Anchor anchor) {
            Font font = fonts.regular(format.textSize());
            double free = 0;
            for (State state : states) {
                sketch.box(x, state.top(), BAR, state.height(), state.ink());
                double value = values.getOrDefault(state.name(), 0.0);
                String words = state.name() + " "
                        + data.print(BigDecimal.valueOf(value).stripTrailingZeros());
                List<String> lines = TextLines.wrap(words, font, format.width() * SHARE);
                double height = lines.size() * format.lineHeight();
                double top = Math.max(free, state.top() + (state.height() - height) / 2);
                free = top + height;
                sketch.paragraph(
                        lines, anchor == Sketch.Anchor.END ? x - GAP : x + BAR + GAP, top, anchor, format.text());
            }
            return free;
        }
    }
}
