package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.Legend;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Sketch;
import java.awt.geom.Rectangle2D;

/**
 * Draws bars, horizontal or vertical, side by side or stacked.
 *
 * <p>Bars start at zero and carry their values, so there is no axis to read off; stacked bars, whose parts may be too
 * thin for words, have an axis too. Vertical bars whose names don't fit under them are laid down.
 */
public final class BarPlotter implements ChartPlotter {

    private final ChartFonts fonts;
    private final boolean alwaysHorizontal;

    /** @param horizontal whether bars are; else they are when their names don't fit under them */
    public BarPlotter(ChartFonts fonts, boolean horizontal) {
        this.fonts = fonts;
        this.alwaysHorizontal = horizontal;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        BarLayout layout = new BarLayout(data, alwaysHorizontal, format, fonts);
        BarScale scale = new BarScale(layout);
        NamePlot plot = new NamePlot(layout.isHorizontal(), layout.names(), scale.axis(), new PlotStyle(fonts, format));
        plot.showGrid(false, layout.hasAxis());
        plot.showAxes(true, layout.hasAxis());
        plot.inset(0, scale.rightInset());
        if (data.isPanel() || layout.slots().haveGaps()) {
            plot.reserve(layout.isHorizontal() ? layout.namesWidth() : layout.namesHeight());
        }
        plot.add(Bars.dataset(layout), Bars.renderer(layout));
        Legend legend = Legend.of(data.seriesLabels(), format, fonts);
        double top = legend.height() + layout.referencesHeight();
        Sketch sketch = new Sketch(fonts);
        legend.draw(sketch);
        plot.draw(sketch, new Rectangle2D.Double(0, top, format.width(), layout.height()));
        BarWords words = new BarWords(sketch, layout, plot);
        if (layout.isStacked()) {
            words.drawParts();
        } else {
            words.drawGaps();
        }
        if (layout.slots().haveGaps()) {
            words.drawNames();
        }
        new BarReferences(sketch, layout, plot).draw();
        return sketch.drawing(format.width(), Math.ceil(top + layout.height()));
    }
}
