package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.data.Stack;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.Legend;
import dev.foreword.chart.layout.ValueScale;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.model.chart.Stacking;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Draws areas on each other, for parts that change over time. JFreeChart's stacked areas are cut at each period, and show
 * hairlines there; its areas between two values are one outline each.
 */
public final class AreaPlotter implements ChartPlotter {

    private static final double LABEL_GAP = 10;
    private static final double LABELS_SHARE = 0.3;
    private static final float SEAM = 1.5f;

    /** What a time without neighbours has of a step to each side. */
    private static final double ALONE_SHARE = 0.2;

    private final ChartFonts fonts;

    public AreaPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Stack stack = new Stack(data);
        Font font = fonts.semiBold(format.textSize());
        List<EndLabels.Label> labels = labels(data, stack, format, font);
        boolean atEnds =
                labels.stream().allMatch(l -> TextLines.widest(l.lines(), font) <= format.width() * LABELS_SHARE)
                        && new EndLabels(format).height(labels) < format.height();
        Legend legend = Legend.of(atEnds ? List.of() : data.seriesLabels(), format, fonts);
        double right = atEnds
                ? labels.stream()
                                .mapToDouble(l -> TextLines.widest(l.lines(), font))
                                .max()
                                .orElse(0)
                        + LABEL_GAP
                : 4;
        boolean share = data.spec().stacking() == Stacking.SHARE;
        ValueScale scale = share ? new ValueScale(0, 100, 20) : ValueScale.around(stack.least(), stack.greatest());
        PeriodPlot plot = new PeriodPlot(data, scale, right, format, fonts);
        plot.add(dataset(data, stack), new Layers(data));

        EventFlags flags = new EventFlags(data.details().events(), plot::guess, format, fonts);
        Sketch sketch = new Sketch(fonts);
        legend.draw(sketch);
        double top = legend.height() + flags.height();
        plot.draw(sketch, top);
        flags.draw(sketch, legend.height(), plot::x, plot.area().getMaxY());
        if (atEnds) {
            new EndLabels(format)
                    .draw(
                            sketch,
                            labels.stream()
                                    .map(l -> new EndLabels.Label(l.lines(), plot.y(l.y()), l.ink()))
                                    .toList(),
                            plot.area().getMaxX() + LABEL_GAP,
                            Sketch.Anchor.START,
                            plot.area().getMinY() - format.textSize() / 2,
                            plot.area().getMaxY() + format.textSize());
        }
        return sketch.drawing(format.width(), Math.ceil(top + format.height()));
    }

    /** A name and the last value of each area, at the middle of its end. */
    private static List<EndLabels.Label> labels(ChartData data, Stack stack, Format format, Font font) {
        List<EndLabels.Label> labels = new ArrayList<>();
        int last = data.rows() - 1;
        for (Stack.Part part : stack.parts(last)) {
            List<String> lines = new ArrayList<>();
            if (data.series() > 1) {
                lines.addAll(
                        TextLines.wrap(data.seriesLabels().get(part.series()), font, format.width() * LABELS_SHARE));
            }
            lines.add(data.print(last, part.series()));
            labels.add(new EndLabels.Label(lines, (part.from() + part.to()) / 2, Ink.label(part.series())));
        }
        return labels;
    }

    /** Each layer from where the one below it ends to where the next begins, in a piece for each run of times. */
    private static YIntervalSeriesCollection dataset(ChartData data, Stack stack) {
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        for (int series = 0; series < data.series(); series++) {
            for (List<Integer> run : runs(data)) {
                YIntervalSeries piece = new YIntervalSeries(dataset.getSeriesCount());
                for (int row : run) {
                    Stack.Part part = stack.parts(row).get(series);
                    places(data, row, run.size()).forEach(place -> piece.add(place, part.to(), part.from(), part.to()));
                }
                dataset.addSeries(piece);
            }
        }
        return dataset;
    }

    /** A time without neighbours is given some width, or it couldn’t be seen. */
    private static DoubleStream places(ChartData data, int row, int times) {
        double place = data.periods().position(row);
        double side = data.periods().usualStep() * ALONE_SHARE;
        return times > 1 || side == 0 ? DoubleStream.of(place) : DoubleStream.of(place - side, place, place + side);
    }

    /** The rows between which no times are left out. */
    private static List<List<Integer>> runs(ChartData data) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            if (row == 0 || data.periods().isBehindGap(row)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(row);
        }
        return runs;
    }

    /** Layers in the ink of their series, each with a seam along its upper edge in the colour of the page. */
    private static final class Layers extends DeviationRenderer {
        private final transient ChartData data;
        private final int pieces;

        Layers(ChartData data) {
            super(true, false);
            this.data = data;
            this.pieces = runs(data).size();
            setAlpha(1);
            setDefaultStroke(new BasicStroke(SEAM));
            setAutoPopulateSeriesStroke(false);
        }

        @Override
        public Paint getItemFillPaint(int series, int row) {
            return data.ink(0, series / pieces);
        }

        @Override
        public Paint getItemPaint(int series, int row) {
            return Ink.PAPER;
        }
    }
}
