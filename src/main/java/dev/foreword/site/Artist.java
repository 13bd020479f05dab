package dev.foreword.site;

import dev.foreword.chart.Artwork;
import dev.foreword.chart.ChartWords;
import dev.foreword.chart.DrawnChart;
import dev.foreword.chart.DrawnTile;
import dev.foreword.chart.ShareCard;
import dev.foreword.chart.TileDrawer;
import dev.foreword.chart.TileGroup;
import dev.foreword.model.Brand;
import dev.foreword.model.Channel;
import dev.foreword.model.ChartBlock;
import dev.foreword.model.InfographicBlock;
import dev.foreword.model.Page;
import dev.foreword.model.Reading;
import dev.foreword.model.Report;
import dev.foreword.model.ReportBlock;
import dev.foreword.model.ResolvedSite;
import dev.foreword.model.TileBlock;
import dev.foreword.page.Drawings;
import dev.foreword.page.FigureArt;
import dev.foreword.page.FigureNames;
import dev.foreword.page.OutputFile;
import dev.foreword.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws what a site shows: its charts and tiles, and the pictures of its covers. */
final class Artist {

    private record Sketch<T>(T block, Page page) {}

    private record Finished<T, D>(T block, D drawn) {}

    private final ResolvedSite site;
    private final FigureWords words;
    private final Drawers drawers;
    private final boolean pictures;

    /** @param pictures whether pixels are drawn too */
    Artist(ResolvedSite site, SourceTree source, Drawers drawers, boolean pictures) {
        this.site = site;
        this.words = new FigureWords(site, source);
        this.drawers = drawers;
        this.pictures = pictures;
    }

    /** {@return each chart that has values, and each tile, drawn} */
    Drawings drawings() {
        List<Sketch<ChartBlock>> chartBlocks = new ArrayList<>();
        List<Sketch<TileBlock>> tileBlocks = new ArrayList<>();
        List<Sketch<InfographicBlock>> infographics = new ArrayList<>();
        site.index()
                .pages()
                .forEach(page -> Reading.visit(page, node -> {
                    if (node instanceof ChartBlock chart && chart.spec().isPresent()) {
                        chartBlocks.add(new Sketch<>(chart, page));
                    } else if (node instanceof TileBlock tile) {
                        tileBlocks.add(new Sketch<>(tile, page));
                    } else if (node instanceof InfographicBlock block
                            && block.anchor().isPresent()) {
                        infographics.add(new Sketch<>(block, page));
                    }
                }));
        Map<ChartBlock, DrawnChart> drawnCharts = new HashMap<>();
        chartBlocks.parallelStream().map(this::chart).toList().forEach(f -> drawnCharts.put(f.block(), f.drawn()));
        Map<TileBlock, DrawnTile> drawnTiles = new HashMap<>();
        tileBlocks.parallelStream().map(this::tile).toList().forEach(f -> drawnTiles.put(f.block(), f.drawn()));
        Map<ReportBlock, FigureArt> art = new HashMap<>();
        chartBlocks.parallelStream()
                .map(s -> new Finished<>(s.block(), chartArt(s, drawnCharts)))
                .toList()
                .forEach(f -> art.put(f.block(), f.drawn()));
        infographics.parallelStream()
                .map(s -> new Finished<>(s.block(), tilesArt(s)))
                .toList()
                .forEach(f -> f.drawn().ifPresent(drawn -> art.put(f.block(), drawn)));
        return new Drawings(drawnCharts, drawnTiles, art);
    }

    private FigureArt chartArt(Sketch<ChartBlock> sketch, Map<ChartBlock, DrawnChart> drawn) {
        ChartBlock block = sketch.block();
        DrawnChart chart = Objects.requireNonNull(drawn.get(block));
        Brand brand = words.brand(sketch.page());
        ChartWords said = words.of(block, sketch.page());
        Optional<Artwork> share = pictures
                ? drawers.of(brand).picture(block.spec().orElseThrow(), said, Channel.LINK, brand)
                : Optional.empty();
        return art(chart.file(), share, chart.name());
    }

    private Optional<FigureArt> tilesArt(Sketch<InfographicBlock> sketch) {
        List<TileGroup> groups = words.groups(sketch.block(), sketch.page());
        ChartWords said = words.of(sketch.block(), sketch.page());
        Brand brand = words.brand(sketch.page());
        TileDrawer tiles = new TileDrawer(drawers.of(brand));
        if (!tiles.canDraw(groups)) {
            return Optional.empty();
        }
        Optional<Artwork> share = pictures ? tiles.picture(groups, said, Channel.LINK, brand) : Optional.empty();
        return tiles.picture(groups, said, Channel.PAGE, brand).map(picture -> art(picture, share, said.alternative()));
    }

    private FigureArt art(Artwork picture, Optional<Artwork> share, String shows) {
        boolean png = pictures && picture.canBePng();
        return new FigureArt(
                picture.svg(),
                png ? Optional.of(picture.png()) : Optional.empty(),
                png ? share.map(Artwork::png) : Optional.empty(),
                shows);
    }

    private Finished<ChartBlock, DrawnChart> chart(Sketch<ChartBlock> sketch) {
        ChartWords said = words.of(sketch.block(), sketch.page());
        String id = new FigureNames(site).id(sketch.block(), sketch.page());
        Brand brand = words.brand(sketch.page());
        return new Finished<>(
                sketch.block(), drawers.of(brand).draw(sketch.block().spec().orElseThrow(), said, id, brand));
    }

    private Finished<TileBlock, DrawnTile> tile(Sketch<TileBlock> sketch) {
        TileDrawer tiles = new TileDrawer(drawers.of(words.brand(sketch.page())));
        return new Finished<>(sketch.block(), tiles.draw(words.of(sketch.block(), sketch.page())));
    }

    /** {@return the pictures that other sites show beside a link to this site and its reports} */
    List<OutputFile> shareCards() {
        ShareCard card = new ShareCard(drawers.of(site.site().config().brand()));
        var config = site.site().config();
        Stream<OutputFile> own = Stream.of(
                new OutputFile("share.png", draw(card, config.title(), config.publisher(), "", config.brand())));
        Stream<OutputFile> reports = site.site().reports().parallelStream().map(r -> reportCard(card, r));
        return Stream.concat(own, reports).toList();
    }

    private OutputFile reportCard(ShareCard card, Report report) {
        String title = site.plain(report.config().title(), site.site().home());
        String year = Integer.toString(report.config().date().year());
        byte[] png = draw(
                card, title, report.config().publisher(), year, report.config().brand());
        return new OutputFile(report.slug() + "/share.png", png);
    }

    private static byte[] draw(ShareCard card, String title, String publisher, String line, Brand brand) {
        return card.draw(title, publisher, line, brand.main(), brand.accent());
    }
}
