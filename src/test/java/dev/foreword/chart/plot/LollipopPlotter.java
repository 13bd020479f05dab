package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Sketch;

/** Draws a dot for each name at the end of a line from zero: bars for values that would make a wall of ink. */
final class LollipopPlotter implements ChartPlotter {

    private static final double DOT = 7;
    private static final double STEM = 2;

    private final ChartFonts fonts;

    LollipopPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Rows rows = new Rows(data, new Rows.Sizes(2 * DOT, 0, DOT), format, fonts);
        rows.plot().add(DotPlotter.dataset(data), new DotPlotter.Marks(data));
        Sketch sketch = new Sketch(fonts);
        double height = rows.draw(sketch, 0);
        for (int row = 0; row < data.rows(); row++) {
            double end = rows.plot().at(data.length(row, 0));
            double y = rows.plot().middle(row);
            sketch.line(rows.plot().at(0), y, end, y, STEM, data.ink(row, 0));
        }
        return sketch.drawing(format.width(), height);
    }
}
