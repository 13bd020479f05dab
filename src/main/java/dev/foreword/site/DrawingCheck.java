package dev.foreword.site;

import dev.foreword.chart.TileDrawer;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Brand;
import dev.foreword.model.BrandFonts;
import dev.foreword.model.Page;
import dev.foreword.model.Reading;
import dev.foreword.model.Report;
import dev.foreword.model.ResolvedSite;
import dev.foreword.model.TileBlock;
import dev.foreword.source.SourceTree;
import java.util.stream.Stream;

/** Finds, by measuring and without drawing, what couldn't be drawn: tiles without room, fonts that aren't fonts. */
final class DrawingCheck {

    private final ResolvedSite site;
    private final FigureWords words;
    private final Drawers drawers;
    private final Diagnostics diagnostics;

    DrawingCheck(ResolvedSite site, SourceTree source, Diagnostics diagnostics) {
        this.site = site;
        this.words = new FigureWords(site, source);
        this.drawers = new Drawers(source, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Reports what can't be drawn. */
    void run() {
        brands().filter(brand -> !brand.fonts().equals(BrandFonts.USUAL)).forEach(drawers::of);
        site.index()
                .pages()
                .forEach(page -> Reading.visit(page, node -> {
                    if (node instanceof TileBlock tile) {
                        check(tile, page);
                    }
                }));
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
