package dev.foreword.drawing;

import dev.foreword.chart.ShareCard;
import dev.foreword.model.Report;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.config.ReportConfig;
import dev.foreword.model.config.SiteConfig;
import dev.foreword.model.index.ResolvedSite;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the pictures that other sites show beside a link to a site or to one of its reports. */
final class ShareCards {

    private final ResolvedSite site;
    private final Drawers drawers;

    ShareCards(ResolvedSite site, Drawers drawers) {
        this.site = site;
        this.drawers = drawers;
    }

    /** {@return a PNG for the address of each cover, and for the home page, whose address is empty} */
    Map<String, byte[]> draw() {
        SiteConfig config = site.site().config();
        ShareCard card = new ShareCard(drawers.of(config.brand()));
        byte[] own = draw(card, config.title(), config.publisher(), "", config.brand());
        Map<String, byte[]> cards = new HashMap<>(site.site().reports().parallelStream()
                .collect(Collectors.toMap(Report::slug, report -> draw(card, report))));
        cards.put("", own);
        return cards;
    }

    private byte[] draw(ShareCard card, Report report) {
        ReportConfig config = report.config();
        String title = site.plain(config.title(), site.site().home());
        return draw(
                card, title, config.publisher(), Integer.toString(config.date().year()), config.brand());
    }

    private static byte[] draw(ShareCard card, String title, String publisher, String line, Brand brand) {
        return card.draw(title, publisher, line, brand.main(), brand.accent());
    }
}
