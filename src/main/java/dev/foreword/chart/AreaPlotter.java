package dev.foreword.chart;

import dev.foreword.model.Stacking;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Draws areas on each other, for parts that change over time. JFreeChart draws the axes; the areas are one outline each,
 * for its own show hairlines between the periods.
 */
final class AreaPlotter implements ChartPlotter {

    private static final double LABEL_GAP = 10;
    private static final double LABELS_SHARE = 0.3;

    private final ChartFonts fonts;

    AreaPlotter(ChartFonts fonts) {
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
        PeriodPlot plot = new PeriodPlot(
                data, scale, new XYSeriesCollection(), new XYLineAndShapeRenderer(), right, format, fonts);

        EventFlags flags = new EventFlags(data.details().events(), plot::guess, format, fonts);
        Sketch sketch = new Sketch(fonts);
        legend.draw(sketch);
        double top = legend.height() + flags.height();
        plot.draw(sketch, top);
        for (int layer = 0; layer < data.series(); layer++) {
            sketch.fill(outline(data, stack, layer, plot), data.ink(0, layer));
            sketch.outline(edge(data, stack, layer, plot), 1.5, Ink.PAPER);
        }
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

    private static Path2D outline(ChartData data, Stack stack, int series, PeriodPlot plot) {
        Path2D shape = edge(data, stack, series, plot);
        int last = data.rows() - 1;
        IntStream.rangeClosed(0, last)
                .map(i -> last - i)
                .forEach(row -> shape.lineTo(
                        plot.x(row), plot.y(stack.parts(row).get(series).from())));
        shape.closePath();
        return shape;
    }

    private static Path2D edge(ChartData data, Stack stack, int series, PeriodPlot plot) {
        Path2D edge = new Path2D.Double();
        for (int row = 0; row < data.rows(); row++) {
            double y = plot.y(stack.parts(row).get(series).to());
            if (row == 0) {
                edge.moveTo(plot.x(row), y);
            } else {
                edge.lineTo(plot.x(row), y);
            }
        }
        return edge;
    }
}
