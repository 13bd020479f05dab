package dev.foreword.drawing;

import dev.foreword.chart.ShareCard;
import dev.foreword.model.Report;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.config.ReportConfig;
import dev.foreword.model.config.SiteConfig;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.work.Workers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws the pictures that other sites show beside a link to a site or to one of its reports. */
final class ShareCards {

    private final ResolvedSite site;
    private final Drawers drawers;
    private final Workers workers;

    ShareCards(ResolvedSite site, Drawers drawers, Workers workers) {
        this.site = site;
        this.drawers = drawers;
        this.workers = workers;
    }

    /** {@return a PNG for the address of each cover, and for the home page, whose address is empty} */
    Map<String, byte[]> draw() {
        SiteConfig config = site.site().config();
        ShareCard card = new ShareCard(drawers.of(config.brand()));
        byte[] own = draw(card, config.title(), config.publisher(), "", config.brand());
        List<Report> reports = site.site().reports();
        List<byte[]> drawn = workers.map(reports, report -> draw(card, report));
        Map<String, byte[]> cards = new HashMap<>();
        cards.put("", own);
        IntStream.range(0, drawn.size()).forEach(i -> cards.put(reports.get(i).slug(), drawn.get(i)));
        return cards;
    }

    private byte[] draw(ShareCard card, Report report) {
        ReportConfig config = report.config();
        String title = site.plain(config.title(), report.cover());
        return draw(
                card, title, config.publisher(), Integer.toString(config.date().year()), config.brand());
    }

    private static byte[] draw(ShareCard card, String title, String publisher, String line, Brand brand) {
        return card.draw(title, publisher, line, brand.main(), brand.accent());
    }
}
