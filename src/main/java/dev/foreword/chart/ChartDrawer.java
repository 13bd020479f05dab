package dev.foreword.chart;

import dev.foreword.model.ChartSpec;
import dev.foreword.model.ChartType;
import java.util.EnumMap;
import java.util.Map;

/** Draws charts: twice for the page, and once as a file. One drawer serves all threads. */
public final class ChartDrawer {

    private final ChartFonts fonts;
    private final Map<ChartType, ChartPlotter> plotters = new EnumMap<>(ChartType.class);

    public ChartDrawer() {
        this.fonts = new ChartFonts();
        BarPlotter bars = new BarPlotter(fonts);
        plotters.put(ChartType.BAR, bars);
        plotters.put(ChartType.COLUMN, bars);
        plotters.put(ChartType.LINE, new LinePlotter(fonts));
    }

    /**
     * {@return the chart, drawn}
     *
     * @param spec what it shows
     * @param words what is said about it
     * @param id an id that no other chart on its page has
     */
    public DrawnChart draw(ChartSpec spec, ChartWords words, String id) {
        ChartPlotter plotter = plotters.get(spec.type());
        if (plotter == null) {
            throw new IllegalStateException("no plotter for " + spec.type());
        }
        Description description = new Description(spec);
        String name = words.alternative().isEmpty() ? description.brief() : words.alternative();
        Drawing wide = plotter.plot(spec, Format.WIDE);
        Drawing narrow = plotter.plot(spec, Format.NARROW);
        return new DrawnChart(
                SvgDocument.inline(wide, id + "-" + Format.WIDE.suffix(), name, "chart-wide"),
                SvgDocument.inline(narrow, id + "-" + Format.NARROW.suffix(), name, "chart-narrow"),
                SvgDocument.file(wide, words, name, fonts),
                description.full());
    }

    /** {@return the fonts, for pictures that aren't charts} */
    ChartFonts fonts() {
        return fonts;
    }
}
