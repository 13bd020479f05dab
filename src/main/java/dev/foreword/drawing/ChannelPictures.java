package dev.foreword.drawing;

import dev.foreword.chart.ChartDrawer;
import dev.foreword.chart.poster.Artwork;
import dev.foreword.chart.poster.ChartWords;
import dev.foreword.chart.tile.TileDrawer;
import dev.foreword.model.Page;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.Channel;
import dev.foreword.model.index.OnPage;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.ChartBlock;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.model.node.ReportBlock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws single figures as pictures at the sizes of channels: for social media, slides and print. */
public final class ChannelPictures {

    private final FigureWords words;
    private final Drawers drawers;
    private final @Nullable Brand brand;

    /**
     * @param site holds the figures
     * @param files holds logos
     * @param drawers have the fonts
     * @param brand the report whose colours are used for all; when there is none of that name, each report has its own
     */
    public ChannelPictures(ResolvedSite site, BrandFiles files, Drawers drawers, String brand) {
        this.words = new FigureWords(site, files);
        this.drawers = drawers;
        this.brand = site.site().reports().stream()
                .filter(report -> report.slug().equals(brand))
                .findFirst()
                .map(report -> report.config().brand())
                .orElse(null);
    }

    /** {@return a figure at the size of a channel; empty when it doesn't fit in type that can be read} */
    public Optional<Artwork> picture(OnPage<ReportBlock> figure, Channel channel) {
        Page page = figure.page();
        Brand colours = brand == null ? words.brand(page) : brand;
        ChartDrawer charts = drawers.of(colours);
        if (figure.node() instanceof ChartBlock chart) {
            return charts.picture(chart.spec().orElseThrow(), words.of(chart, page), channel, colours);
        }
        InfographicBlock tiles = (InfographicBlock) figure.node();
        return new TileDrawer(charts).picture(words.groups(tiles, page), words.of(tiles, page), channel, colours);
    }

    /** {@return what is said about a figure, with an alternative text that is never empty} */
    public ChartWords words(OnPage<ReportBlock> figure) {
        Page page = figure.page();
        if (figure.node() instanceof ChartBlock chart) {
            ChartWords said = words.of(chart, page);
            return said.alternative().isEmpty()
                    ? said.withAlternative(drawers.usual().name(chart.spec().orElseThrow()))
                    : said;
        }
        return words.of((InfographicBlock) figure.node(), page);
    }
}
