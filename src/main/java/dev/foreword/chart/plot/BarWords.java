package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.data.Stack;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;

/** The words in stacked bars, and those that stand for bars that can't be drawn. */
final class BarWords {

    private static final double PADDING = 8;

    /** Columns take about this share of the width that each name has. */
    private static final double COLUMN_WIDTH = 0.6;

    private final Sketch sketch;
    private final BarLayout layout;
    private final NamePlot plot;
    private final ChartData data;
    private final Format format;

    BarWords(Sketch sketch, BarLayout layout, NamePlot plot) {
        this.sketch = sketch;
        this.layout = layout;
        this.plot = plot;
        this.data = layout.data();
        this.format = layout.format();
    }

    /** A bar that can't be drawn leaves its mark where it would have begun. */
    void drawGaps() {
        double zero = plot.at(0);
        for (int row = 0; row < data.rows(); row++) {
            for (int series = 0; series < data.series(); series++) {
                if (data.value(row, series).isPresent()) {
                    continue;
                }
                double middle = plot.middle(layout.slots().ofRow().get(row), series, data.series());
                if (layout.isHorizontal()) {
                    sketch.centred(
                            data.gap(row, series),
                            zero + BarLayout.LABEL_GAP,
                            middle,
                            Sketch.Anchor.START,
                            format.text());
                } else {
                    sketch.words(
                            data.gap(row, series),
                            middle,
                            zero - BarLayout.LABEL_GAP,
                            Sketch.Anchor.MIDDLE,
                            format.text());
                }
            }
        }
    }

    /** Names under columns that have gaps between them. */
    void drawNames() {
        double top = plot.area().getMaxY() + BarLayout.LABEL_GAP;
        layout.namesUnder(plot::middle)
                .shown()
                .forEach(name ->
                        sketch.paragraph(name.lines(), name.middle(), top, Sketch.Anchor.MIDDLE, format.text()));
    }

    /** Each part has its value in it where there is room; the others are in the table. */
    void drawParts() {
        for (int row = 0; row < data.rows(); row++) {
            for (Stack.Part part : layout.stack().parts(row)) {
                if (data.value(row, part.series()).isPresent() && part.from() != part.to()) {
                    drawPart(row, part);
                }
            }
        }
    }

    private void drawPart(int row, Stack.Part part) {
        String words = data.print(row, part.series());
        double width = sketch.width(words, format.text()) + PADDING;
        double along = Math.abs(plot.at(part.to()) - plot.at(part.from()));
        double across = format.width() * COLUMN_WIDTH / layout.slots().count();
        boolean fits = layout.isHorizontal() ? along >= width : along >= format.lineHeight() && across >= width;
        if (fits) {
            double middle = (plot.at(part.from()) + plot.at(part.to())) / 2;
            double name = plot.middle(layout.slots().ofRow().get(row));
            boolean highlighted = data.isHighlighted(row, part.series());
            sketch.centred(
                    words,
                    layout.isHorizontal() ? middle : name,
                    layout.isHorizontal() ? name : middle,
                    Sketch.Anchor.MIDDLE,
                    format.text().in(highlighted ? Ink.onSeries(part.series()) : Ink.ON_CONTEXT));
        }
    }
}
