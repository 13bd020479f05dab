package dev.foreword.drawing;

import dev.foreword.chart.DrawnChart;
import dev.foreword.chart.poster.Artwork;
import dev.foreword.chart.poster.ChartWords;
import dev.foreword.chart.tile.DrawnTile;
import dev.foreword.chart.tile.TileDrawer;
import dev.foreword.chart.tile.TileGroup;
import dev.foreword.model.Page;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.Channel;
import dev.foreword.model.index.OnPage;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteFigures;
import dev.foreword.model.node.ChartBlock;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.model.node.TileBlock;
import dev.foreword.work.Workers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws all that the pages of a site show: charts and tiles, their files, and the cards of its covers. */
public final class SiteDrawer {

    private final ResolvedSite site;
    private final SiteFigures figures;
    private final FigureNames names;
    private final FigureWords words;
    private final Drawers drawers;
    private final Workers workers;
    private final boolean pixels;

    /**
     * @param site what is drawn; unless its configuration does without, pixels are drawn beside SVG
     * @param files holds logos
     * @param drawers have the fonts
     * @param workers draw
     */
    public SiteDrawer(ResolvedSite site, BrandFiles files, Drawers drawers, Workers workers) {
        this.workers = workers;
        this.site = site;
        this.figures = new SiteFigures(site.index());
        this.names = new FigureNames(site);
        this.words = new FigureWords(site, files);
        this.drawers = drawers;
        this.pixels = site.site().config().pictures();
    }

    /** {@return the drawings of everything that {@link SiteFigures} says is drawn} */
    public Drawings draw() {
        Map<ChartBlock, DrawnChart> charts = each(figures.charts(), this::chart);
        Map<TileBlock, DrawnTile> tiles = each(figures.tiles(), this::tile);
        Map<ReportBlock, FigureArt> art = new HashMap<>();
        art.putAll(each(figures.charts(), chart -> art(chart, Objects.requireNonNull(charts.get(chart.node())))));
        each(figures.infographics(), this::art).forEach((block, drawn) -> drawn.ifPresent(a -> art.put(block, a)));
        return new Drawings(charts, tiles, art, new ShareCards(site, drawers, workers).draw());
    }

    private <B extends ReportBlock, D> Map<B, D> each(List<OnPage<B>> figures, Function<OnPage<B>, D> draw) {
        List<D> drawn = workers.map(figures, draw);
        Map<B, D> byBlock = new HashMap<>();
        IntStream.range(0, drawn.size()).forEach(i -> byBlock.put(figures.get(i).node(), drawn.get(i)));
        return byBlock;
    }

    private DrawnChart chart(OnPage<ChartBlock> placed) {
        ChartBlock chart = placed.node();
        Brand brand = words.brand(placed.page());
        String id = names.id(chart, placed.page());
        return drawers.of(brand).draw(chart.spec().orElseThrow(), words.of(chart, placed.page()), id, brand);
    }

    private DrawnTile tile(OnPage<TileBlock> placed) {
        TileDrawer tiles = new TileDrawer(drawers.of(words.brand(placed.page())));
        return tiles.draw(words.of(placed.node(), placed.page()));
    }

    private FigureArt art(OnPage<ChartBlock> placed, DrawnChart chart) {
        ChartBlock block = placed.node();
        Brand brand = words.brand(placed.page());
        ChartWords said = words.of(block, placed.page());
        Artwork share = pixels
                ? drawers.of(brand)
                        .picture(block.spec().orElseThrow(), said, Channel.LINK, brand)
                        .orElse(null)
                : null;
        return art(chart.file(), share, chart.name());
    }

    private Optional<FigureArt> art(OnPage<InfographicBlock> placed) {
        InfographicBlock block = placed.node();
        Page page = placed.page();
        Brand brand = words.brand(page);
        TileDrawer tiles = new TileDrawer(drawers.of(brand));
        List<TileGroup> groups = words.groups(block, page);
        if (!tiles.canDraw(groups)) {
            return Optional.empty();
        }
        ChartWords said = words.of(block, page);
        Artwork share =
                pixels ? tiles.picture(groups, said, Channel.LINK, brand).orElse(null) : null;
        return tiles.picture(groups, said, Channel.PAGE, brand).map(picture -> art(picture, share, said.alternative()));
    }

    private FigureArt art(Artwork picture, @Nullable Artwork share, String shows) {
        boolean png = pixels && picture.canBePng();
        return new FigureArt(
                picture.svg(), png ? picture.png() : null, png && share != null ? share.png() : null, shows);
    }
}
