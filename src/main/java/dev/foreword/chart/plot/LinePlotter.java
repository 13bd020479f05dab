package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.Legend;
import dev.foreword.chart.layout.ValueScale;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.model.chart.ChartDetails;
import java.awt.Font;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws lines over periods. A missing value is a gap in the line.
 *
 * <p>Each line is named at its end, in its own colour, with its last value; where the names don't fit there, they stand
 * above the chart.
 */
public final class LinePlotter implements ChartPlotter {

    private static final double LABEL_GAP = 10;
    private static final double LABELS_SHARE = 0.34;

    private final ChartFonts fonts;

    public LinePlotter(ChartFonts fonts) {
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
        private final boolean labelsAtEnds;
        private final Legend legend;
        private final ValueScale scale;
        private final List<String> cut;

        Plan(ChartData data, Format format) {
            this.data = data;
            this.format = format;
            this.font = fonts.semiBold(format.textSize());
            this.labelsAtEnds = IntStream.range(0, data.series())
                            .allMatch(s -> TextLines.widest(nameAndValue(s), font) <= format.width() * LABELS_SHARE)
                    && new EndLabels(format).height(labels(this::nameAndValue)) < format.height();
            this.legend = legend();
            this.scale = scale();
            this.cut = cut();
        }

        /** What is said of an axis that hides how far the lines lie above nothing. */
        private List<String> cut() {
            OptionalDouble least =
                    data.valuesOfScale().mapToDouble(BigDecimal::doubleValue).min();
            boolean said = least.isPresent() && !scale.leavesRoomBelow(least.getAsDouble());
            String words = "The axis begins at " + scale.print(scale.low(), data.unit()) + ", not at 0";
            return said ? TextLines.wrap(words, fonts.of(format.text()), format.width()) : List.of();
        }

        /** Lines that are named at their ends need no legend; a band does, for it has no end to stand at. */
        private Legend legend() {
            String band = data.details().band().map(ChartDetails.Band::label).orElse("");
            if (band.isEmpty()) {
                return Legend.of(labelsAtEnds ? List.of() : data.seriesLabels(), format, fonts);
            }
            List<Legend.Entry> entries = new ArrayList<>();
            for (int series = 0; series < data.series(); series++) {
                entries.add(new Legend.Entry(data.seriesLabels().get(series), Ink.series(series)));
            }
            entries.add(new Legend.Entry(band, Ink.CONTEXT));
            return new Legend(entries, format, fonts);
        }

        Drawing draw() {
            PeriodPlot plot = new PeriodPlot(data, scale, endWidth() + LABEL_GAP, format, fonts);
            Band.of(data).ifPresent(band -> plot.add(band, band.renderer()));
            plot.add(Lines.dataset(data), new Lines(data));
            EventFlags flags = new EventFlags(data.details().events(), plot::guess, format, fonts);
            Sketch lines = new Sketch(fonts);
            double said = cut.size() * format.lineHeight();
            double top = legend.height() + said + flags.height();
            plot.draw(lines, top);
            Sketch sketch = new Sketch(fonts);
            legend.draw(sketch);
            sketch.paragraph(
                    cut, 0, legend.height(), Sketch.Anchor.START, format.text().in(Ink.SOFT));
            Drawing drawn = lines.drawing(format.width(), top);
            // Events stand behind lines, but not behind a band, which would hide them.
            if (data.details().band().isPresent()) {
                sketch.add(drawn, 0, 0, 1);
                flags.draw(sketch, legend.height() + said, plot::x, plot.area().getMaxY());
            } else {
                flags.draw(sketch, legend.height() + said, plot::x, plot.area().getMaxY());
                sketch.add(drawn, 0, 0, 1);
            }
            plot.nameReferences(sketch);
            drawEnds(sketch, plot);
            return sketch.drawing(format.width(), Math.ceil(top + format.height()));
        }

        private void drawEnds(Sketch sketch, PeriodPlot plot) {
            List<EndLabels.Label> ends = labels(this::endLines).stream()
                    .map(l -> new EndLabels.Label(l.lines(), plot.y(l.y()), l.ink()))
                    .toList();
            new EndLabels(format)
                    .draw(
                            sketch,
                            ends,
                            plot.area().getMaxX() + LABEL_GAP,
                            Sketch.Anchor.START,
                            plot.area().getMinY() - format.textSize() / 2,
                            plot.area().getMaxY() + format.textSize());
        }

        private ValueScale scale() {
            double[] values = Stream.concat(
                            Stream.concat(data.valuesOfScale(), bandValues()),
                            data.details().references().stream().map(ChartDetails.Reference::value))
                    .mapToDouble(BigDecimal::doubleValue)
                    .sorted()
                    .toArray();
            return values.length == 0
                    ? ValueScale.around(0, 1)
                    : ValueScale.forLines(
                            values[0], values[values.length - 1], data.details().axisStart());
        }

        private Stream<BigDecimal> bandValues() {
            return data.details().band().stream()
                    .flatMap(band -> Stream.of(band.low(), band.high()))
                    .flatMap(column -> IntStream.range(0, data.rows()).mapToObj(row -> data.number(row, column)))
                    .flatMap(Optional::stream);
        }

        /** The last value of each line, and its name when there are several lines. */
        private List<String> nameAndValue(int series) {
            String value = last(series) < 0 ? "" : data.print(last(series), series);
            if (data.series() == 1) {
                return List.of(value);
            }
            List<String> lines = new ArrayList<>(
                    TextLines.wrap(data.seriesLabels().get(series), font, format.width() * LABELS_SHARE));
            lines.add(value);
            return lines;
        }

        private double endWidth() {
            return IntStream.range(0, data.series())
                    .mapToDouble(s -> TextLines.widest(endLines(s), font))
                    .max()
                    .orElse(0);
        }

        private List<String> endLines(int series) {
            List<String> lines = nameAndValue(series);
            return labelsAtEnds ? lines : lines.subList(lines.size() - 1, lines.size());
        }

        /** A label for each line that has an end, at the value where it ends. */
        private List<EndLabels.Label> labels(IntFunction<List<String>> words) {
            return IntStream.range(0, data.series())
                    .filter(s -> last(s) >= 0)
                    .mapToObj(s -> new EndLabels.Label(
                            words.apply(s),
                            data.length(last(s), s),
                            data.isHighlighted(last(s), s) ? Ink.label(s) : Ink.SOFT))
                    .toList();
        }

        private int last(int series) {
            for (int row = data.rows() - 1; row >= 0; row--) {
                if (data.value(row, series).isPresent()) {
                    return row;
                }
            }
            return -1;
        }
    }
}
