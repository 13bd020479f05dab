package dev.foreword.chart;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.file.Palette;
import dev.foreword.chart.file.SvgDocument;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.PanelPlotter;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.FontData;
import dev.foreword.chart.poster.Artwork;
import dev.foreword.chart.poster.ChartWords;
import dev.foreword.chart.poster.Poster;
import dev.foreword.chart.words.Description;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.Channel;
import dev.foreword.model.chart.ChartSpec;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Draws charts: twice for the page, and as pictures for every channel. One drawer serves all threads. */
public final class ChartDrawer {

    private final ChartFonts fonts;
    private final Map<Brand, Palette> palettes = new ConcurrentHashMap<>();
    private final Plotters plotters;

    /** Draws in the fonts that come with the tool. */
    public ChartDrawer() {
        this(FontData.USUAL);
    }

    /**
     * Draws in a publisher's own fonts.
     *
     * @throws IllegalArgumentException if one of them can't be read
     */
    public ChartDrawer(FontData own) {
        this.fonts = new ChartFonts(own);
        this.plotters = new Plotters(fonts);
    }

    /**
     * {@return the chart, drawn}
     *
     * @param spec what it shows
     * @param words what is said about it
     * @param id an id that no other chart on its page has
     * @param brand its publisher's colours
     */
    public DrawnChart draw(ChartSpec spec, ChartWords words, String id, Brand brand) {
        ChartData data = new ChartData(spec);
        Description description = description(data);
        String full = description.full();
        String name = words.alternative().isEmpty() ? description.brief() : words.alternative();
        Drawing wide = plot(data, Format.WIDE);
        Drawing narrow = plot(data, Format.NARROW);
        Drawing framed = new Poster(fonts).frame(words, wide);
        return new DrawnChart(
                SvgDocument.inline(wide, fonts, id + "-w", name, "chart-wide"),
                SvgDocument.inline(narrow, fonts, id + "-n", name, "chart-narrow"),
                new Artwork(framed, palette(brand), Channel.PAGE, words.title(), name, fonts),
                name,
                full);
    }

    /** {@return the chart as a picture for a channel; empty when it doesn't fit in type that can be read} */
    public Optional<Artwork> picture(ChartSpec spec, ChartWords words, Channel channel, Brand brand) {
        ChartData data = new ChartData(spec);
        String name = words.alternative().isEmpty() ? description(data).brief() : words.alternative();
        return new Poster(fonts)
                .frame(words, channel, format -> plot(data, format))
                .map(drawing -> new Artwork(drawing, palette(brand), channel, words.title(), name, fonts));
    }

    private Palette palette(Brand brand) {
        return palettes.computeIfAbsent(brand, Palette::light);
    }

    /** {@return what a chart shows, in a sentence made from its data} */
    public String name(ChartSpec spec) {
        return description(new ChartData(spec)).brief();
    }

    private Description description(ChartData data) {
        return new Description(data, plotters.of(data.spec().kind()).sentences(data));
    }

    private Drawing plot(ChartData data, Format format) {
        ChartPlotter plotter = plotters.of(data.spec().kind());
        return data.details().panels().isPresent()
                ? new PanelPlotter(plotter, fonts).plot(data, format)
                : plotter.plot(data, format);
    }

    /** {@return the fonts, for pictures that aren't charts} */
    public ChartFonts fonts() {
        return fonts;
    }
}
