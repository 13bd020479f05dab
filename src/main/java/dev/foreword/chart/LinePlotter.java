package dev.foreword.chart;

import dev.foreword.model.ChartDetails;
import dev.foreword.model.PrintedColumn;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Draws lines over periods. A missing value is a gap in the line.
 *
 * <p>Each line is named at its end, in its own colour, with its last value; where the names don't fit there, they stand
 * above the chart.
 */
final class LinePlotter implements ChartPlotter {

    private static final double LABEL_GAP = 10;
    private static final double LABELS_SHARE = 0.34;
    private static final int MOST_DOTS = 24;
    private static final double DOT = 4;
    private static final double RING = 2;

    private final ChartFonts fonts;

    LinePlotter(ChartFonts fonts) {
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

        Plan(ChartData data, Format format) {
            this.data = data;
            this.format = format;
            this.font = fonts.semiBold(format.textSize());
            this.labelsAtEnds = IntStream.range(0, data.series())
                            .allMatch(s -> TextLines.widest(nameAndValue(s), font) <= format.width() * LABELS_SHARE)
                    && new EndLabels(format).height(labels(this::nameAndValue)) < format.height();
            this.legend = legend();
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
            PeriodPlot plot =
                    new PeriodPlot(data, scale(), dataset(), new Lines(), endWidth() + LABEL_GAP, format, fonts);
            EventFlags flags = new EventFlags(data.details().events(), plot::guess, format, fonts);
            Sketch sketch = new Sketch(fonts);
            legend.draw(sketch);
            double top = legend.height() + flags.height();
            Sketch lines = new Sketch(fonts);
            plot.draw(lines, top);
            drawBand(sketch, plot);
            flags.draw(sketch, legend.height(), plot::x, plot.area().getMaxY());
            sketch.add(lines.drawing(format.width(), top), 0, 0, 1);
            plot.drawReferences(sketch);
            if (data.rows() <= MOST_DOTS) {
                drawDots(sketch, plot);
            }
            new EndLabels(format)
                    .draw(
                            sketch,
                            labels(this::endLines).stream()
                                    .map(l -> new EndLabels.Label(l.lines(), plot.y(l.y()), l.ink()))
                                    .toList(),
                            plot.area().getMaxX() + LABEL_GAP,
                            Sketch.Anchor.START,
                            plot.area().getMinY() - format.textSize() / 2,
                            plot.area().getMaxY() + format.textSize());
            return sketch.drawing(format.width(), Math.ceil(top + format.height()));
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
                            values[0], values[values.length - 1], data.details().axisFrom());
        }

        private Stream<BigDecimal> bandValues() {
            return data.details().band().stream()
                    .flatMap(band -> Stream.of(band.low(), band.high()))
                    .flatMap(column -> IntStream.range(0, data.rows()).mapToObj(row -> data.number(row, column)))
                    .flatMap(Optional::stream);
        }

        private XYSeriesCollection dataset() {
            XYSeriesCollection collection = new XYSeriesCollection();
            for (int series = 0; series < data.series(); series++) {
                XYSeries line = new XYSeries(series, false, true);
                for (int row = 0; row < data.rows(); row++) {
                    line.add(
                            data.periods().position(row),
                            data.value(row, series).orElse(null));
                }
                collection.addSeries(line);
            }
            return collection;
        }

        /** The band within which the values lie, behind the lines, with a gap where it isn't known. */
        private void drawBand(Sketch sketch, PeriodPlot plot) {
            data.details().band().ifPresent(band -> {
                List<Integer> run = new ArrayList<>();
                for (int row = 0; row <= data.rows(); row++) {
                    if (row < data.rows()
                            && data.number(row, band.low()).isPresent()
                            && data.number(row, band.high()).isPresent()) {
                        run.add(row);
                    } else {
                        drawRun(sketch, plot, band, run);
                        run.clear();
                    }
                }
            });
        }

        private void drawRun(Sketch sketch, PeriodPlot plot, ChartDetails.Band band, List<Integer> run) {
            if (run.size() < 2) {
                return;
            }
            Path2D shape = new Path2D.Double();
            shape.moveTo(plot.x(run.get(0)), y(plot, run.get(0), band.low()));
            run.forEach(row -> shape.lineTo(plot.x(row), y(plot, row, band.low())));
            for (int i = run.size() - 1; i >= 0; i--) {
                shape.lineTo(plot.x(run.get(i)), y(plot, run.get(i), band.high()));
            }
            shape.closePath();
            sketch.fill(shape, Ink.CONTEXT);
        }

        private double y(PeriodPlot plot, int row, PrintedColumn column) {
            return plot.y(data.number(row, column).orElseThrow().doubleValue());
        }

        /** Each value has a dot, ringed in the colour of the page so that it stands out where lines cross. */
        private void drawDots(Sketch sketch, PeriodPlot plot) {
            for (int series = 0; series < data.series(); series++) {
                for (int row = 0; row < data.rows(); row++) {
                    if (data.value(row, series).isPresent()) {
                        double x = plot.x(row);
                        double y = plot.y(data.length(row, series));
                        sketch.circle(x, y, DOT + RING, Ink.PAPER);
                        sketch.circle(x, y, DOT, data.ink(row, series));
                    }
                }
            }
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
                            data.isSetOff(last(s), s) ? Ink.label(s) : Ink.SOFT))
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

        /** Lines in the ink of their series, or grey beside those that are set off. */
        private final class Lines extends XYLineAndShapeRenderer {
            Lines() {
                super(true, false);
                setDrawSeriesLineAsPath(true);
                setDefaultStroke(Sketch.dataLine());
                setAutoPopulateSeriesStroke(false);
            }

            @Override
            public Paint getItemPaint(int series, int item) {
                return data.ink(0, series);
            }
        }
    }
}
