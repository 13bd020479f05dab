package dev.foreword.citation;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.citation.CitationStyle;
import dev.foreword.model.index.ReportIndex;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.CitationNode;
import dev.foreword.model.node.Citations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;

/** Puts all citations of a site into words, report by report, each in its own style. */
public final class CitationWriter {

    private final Site site;
    private final SiteIndex index;
    private final Diagnostics diagnostics;

    public CitationWriter(Site site, SiteIndex index, Diagnostics diagnostics) {
        this.site = site;
        this.index = index;
        this.diagnostics = diagnostics;
    }

    /** {@return the words of each citation}; a site that cites nothing never loads a style */
    public Citations write() {
        Map<CitationNode, Node> words = new HashMap<>();
        Map<String, List<Citations.Entry>> bibliographies = new HashMap<>();
        List<Page> loose =
                index.pages().filter(p -> index.reportOf(p).isEmpty()).toList();
        if (!loose.isEmpty()) {
            Place place = Place.startOf("content/site.yml");
            write("", index.of(loose.get(0)), CitationStyle.DEFAULT, place, words, bibliographies);
        }
        for (Report report : site.reports()) {
            Place place = report.config().place();
            write(report.slug(), index.of(report), report.config().citations(), place, words, bibliographies);
        }
        return words.isEmpty() && bibliographies.isEmpty() ? Citations.NONE : new Citations(words, bibliographies);
    }

    private void write(
            String slug,
            ReportIndex report,
            CitationStyle style,
            Place place,
            Map<CitationNode, Node> words,
            Map<String, List<Citations.Entry>> bibliographies) {
        Cited cited = Cited.in(report, site.sources());
        if (cited.sources().isEmpty()) {
            return;
        }
        ReportStyle.open(style, site.config().language(), cited, place, diagnostics)
                .ifPresent(open -> {
                    words.putAll(new ReportCitations(report, style, open, cited).words());
                    bibliographies.put(slug, open.bibliography());
                });
    }
}
