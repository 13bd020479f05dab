package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.model.chart.ChartDetails;
import java.awt.geom.Rectangle2D;

/** The values that bars are compared with: a dashed line each, named at its end. */
final class BarReferences {

    /** So far above and below a bar's middle a line leaves room for the value at its end, by the size of the type. */
    private static final double ROOM = 0.7;

    private final Sketch sketch;
    private final BarLayout layout;
    private final NamePlot plot;
    private final ChartData data;
    private final Format format;

    BarReferences(Sketch sketch, BarLayout layout, NamePlot plot) {
        this.sketch = sketch;
        this.layout = layout;
        this.plot = plot;
        this.data = layout.data();
        this.format = layout.format();
    }

    void draw() {
        Rectangle2D area = plot.area();
        for (ChartDetails.Reference reference : data.details().references()) {
            double at = plot.at(reference.value().doubleValue());
            String words = reference.label() + " " + data.print(reference.value());
            double half = sketch.width(words, format.text()) / 2;
            if (layout.isHorizontal()) {
                drawUpright(at);
                double x = Math.max(half, Math.min(format.width() - half, at));
                double y = area.getMinY() - BarLayout.LABEL_GAP * 2;
                sketch.words(words, x, y, Sketch.Anchor.MIDDLE, format.text());
            } else {
                sketch.dashes(area.getMinX(), at, area.getMaxX(), at, Ink.AXIS);
                double y = at - BarLayout.LABEL_GAP;
                sketch.words(words, area.getMaxX() - half, y, Sketch.Anchor.MIDDLE, format.text());
            }
        }
    }

    /** A vertical line, with a gap wherever it would cross the value at the end of a bar. */
    private void drawUpright(double at) {
        double room = format.textSize() * ROOM;
        double y = plot.area().getMinY() - BarLayout.LABEL_GAP;
        for (int row = 0; row < data.rows(); row++) {
            for (int series = 0; series < data.series(); series++) {
                if (crosses(at, row, series)) {
                    double middle = plot.middle(layout.slots().ofRow().get(row), series, data.series());
                    sketch.dashes(at, y, at, middle - room, Ink.AXIS);
                    y = middle + room;
                }
            }
        }
        sketch.dashes(at, y, at, plot.area().getMaxY(), Ink.AXIS);
    }

    private boolean crosses(double at, int row, int series) {
        double value = data.length(row, series);
        double end = plot.at(value);
        double words = sketch.width(data.print(row, series), format.text()) + BarLayout.LABEL_GAP * 2;
        return value < 0 ? at < end && at > end - words : at > end && at < end + words;
    }
}
