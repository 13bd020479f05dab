package dev.foreword.drawing;

import dev.foreword.chart.tile.TileDrawer;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.BrandFonts;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteFigures;
import dev.foreword.model.node.TileBlock;
import java.util.stream.Stream;

/** Finds, by measuring and without drawing, what couldn't be drawn: tiles without room, fonts that aren't fonts. */
public final class DrawingCheck {

    private final ResolvedSite site;
    private final FigureWords words;
    private final Drawers drawers;
    private final Diagnostics diagnostics;

    /**
     * @param site what would be drawn
     * @param files holds logos
     * @param drawers have the fonts, and report those that can't be read
     * @param diagnostics takes what else is found
     */
    public DrawingCheck(ResolvedSite site, BrandFiles files, Drawers drawers, Diagnostics diagnostics) {
        this.site = site;
        this.words = new FigureWords(site, files);
        this.drawers = drawers;
        this.diagnostics = diagnostics;
    }

    /** Reports what can't be drawn. */
    public void run() {
        brands().filter(brand -> !brand.fonts().equals(BrandFonts.USUAL)).forEach(drawers::of);
        new SiteFigures(site.index()).tiles().forEach(tile -> check(tile.node(), tile.page()));
    }

    private Stream<Brand> brands() {
        return Stream.concat(
                Stream.of(site.site().config().brand()),
                site.site().reports().stream().map(Report::config).map(config -> config.brand()));
    }

    private void check(TileBlock tile, Page page) {
        new TileDrawer(drawers.of(words.brand(page)))
                .fault(words.of(tile, page))
                .ifPresent(fault -> diagnostics.report(
                        Rule.TILE_TEXT, tile.place(), fault, "shorten it, or say it in the text beside the tile"));
    }
}
