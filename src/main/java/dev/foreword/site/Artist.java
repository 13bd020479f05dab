package dev.foreword.site;

import dev.foreword.chart.ChartDrawer;
import dev.foreword.chart.ChartWords;
import dev.foreword.chart.DrawnChart;
import dev.foreword.chart.ShareCard;
import dev.foreword.model.Brand;
import dev.foreword.model.ChartBlock;
import dev.foreword.model.FigureText;
import dev.foreword.model.InlineText;
import dev.foreword.model.Page;
import dev.foreword.model.Reading;
import dev.foreword.model.Report;
import dev.foreword.model.ResolvedSite;
import dev.foreword.page.FigureNames;
import dev.foreword.page.OutputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws what a site shows: its charts, and the pictures of its covers. */
final class Artist {

    private record Sketch(ChartBlock chart, Page page) {}

    private record Finished(ChartBlock chart, DrawnChart drawn) {}

    private final ResolvedSite site;
    private final ChartDrawer drawer;

    Artist(ResolvedSite site, ChartDrawer drawer) {
        this.site = site;
        this.drawer = drawer;
    }

    /** {@return each chart that has values, drawn} */
    Map<ChartBlock, DrawnChart> charts() {
        List<Sketch> sketches = new ArrayList<>();
        site.index()
                .pages()
                .forEach(page -> Reading.visit(page, node -> {
                    if (node instanceof ChartBlock chart && chart.spec().isPresent()) {
                        sketches.add(new Sketch(chart, page));
                    }
                }));
        Map<ChartBlock, DrawnChart> drawn = new HashMap<>();
        sketches.parallelStream().map(this::draw).toList().forEach(f -> drawn.put(f.chart(), f.drawn()));
        return drawn;
    }

    private Finished draw(Sketch sketch) {
        FigureText text = sketch.chart().text();
        Page page = sketch.page();
        ChartWords words = new ChartWords(
                site.plain(text.title(), page),
                plain(text.subtitle(), page),
                plain(text.source(), page),
                plain(text.alternative(), page));
        String id = new FigureNames(site).id(sketch.chart(), page);
        return new Finished(sketch.chart(), drawer.draw(sketch.chart().spec().orElseThrow(), words, id));
    }

    private String plain(Optional<InlineText> text, Page page) {
        return text.map(t -> site.plain(t, page)).orElse("");
    }

    /** {@return the pictures that other sites show beside a link to this site and its reports} */
    List<OutputFile> shareCards() {
        ShareCard card = new ShareCard(drawer);
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
