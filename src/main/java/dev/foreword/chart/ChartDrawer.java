package dev.foreword.chart;

import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.Channel;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Draws charts: twice for the page, and as pictures for every channel. One drawer serves all threads. */
public final class ChartDrawer {

    private final ChartFonts fonts;
    private final Map<Brand, Palette> palettes = new ConcurrentHashMap<>();
    private final Map<ChartType, ChartPlotter> plotters = new EnumMap<>(ChartType.class);

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
        BarPlotter bars = new BarPlotter(fonts);
        FrameworkPlotter boxes = new FrameworkPlotter(fonts);
        plotters.put(ChartType.BAR, bars);
        plotters.put(ChartType.COLUMN, bars);
        plotters.put(ChartType.LINE, new LinePlotter(fonts));
        plotters.put(ChartType.AREA, new AreaPlotter(fonts));
        plotters.put(ChartType.SCATTER, new ScatterPlotter(fonts));
        plotters.put(ChartType.DOT, new DotPlotter(fonts));
        plotters.put(ChartType.RANGE, new RangePlotter(fonts));
        plotters.put(ChartType.SLOPE, new SlopePlotter(fonts));
        plotters.put(ChartType.PYRAMID, new PyramidPlotter(fonts));
        plotters.put(ChartType.RING, new RingPlotter(fonts));
        plotters.put(ChartType.PROPORTION, new ProportionPlotter(fonts));
        plotters.put(ChartType.WAFFLE, new WafflePlotter(fonts));
        plotters.put(ChartType.ICONS, new IconPlotter(fonts));
        plotters.put(ChartType.FLOW, new FlowPlotter(fonts));
        plotters.put(ChartType.TILE_MAP, new TileMapPlotter(fonts));
        plotters.put(ChartType.MAP, new AreaMapPlotter(fonts));
        plotters.put(ChartType.CONCENTRIC, new ConcentricPlotter(fonts));
        plotters.put(ChartType.STAGES, new StagesPlotter(fonts));
        plotters.put(ChartType.FRAMEWORK, boxes);
        plotters.put(ChartType.MATRIX, new MatrixPlotter(fonts));
        plotters.put(ChartType.PAIRS, boxes);
        plotters.put(ChartType.TIMELINE, new TimelinePlotter(fonts));
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
        Description description = new Description(data);
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
        String name = words.alternative().isEmpty() ? new Description(data).brief() : words.alternative();
        return new Poster(fonts)
                .frame(words, channel, format -> plot(data, format))
                .map(drawing -> new Artwork(drawing, palette(brand), channel, words.title(), name, fonts));
    }

    private Palette palette(Brand brand) {
        return palettes.computeIfAbsent(brand, Palette::light);
    }

    /** {@return what a chart shows, in a sentence made from its data} */
    public String name(ChartSpec spec) {
        return new Description(new ChartData(spec)).brief();
    }

    private Drawing plot(ChartData data, Format format) {
        ChartPlotter plotter = plotters.get(data.spec().type());
        if (plotter == null) {
            throw new IllegalStateException("no plotter for " + data.spec().type());
        }
        return data.details().panels().isPresent()
                ? new PanelPlotter(plotter, fonts).plot(data, format)
                : plotter.plot(data, format);
    }

    /** {@return the fonts, for pictures that aren't charts} */
    ChartFonts fonts() {
        return fonts;
    }
}
