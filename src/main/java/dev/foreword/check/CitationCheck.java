package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.Report;
import dev.foreword.model.citation.Source;
import dev.foreword.model.index.NodeIndex;
import dev.foreword.model.index.ReportIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.BibliographyBlock;
import dev.foreword.model.node.CitationNode;
import dev.foreword.model.node.CitationNode.Cite;
import dev.foreword.model.node.CitedNode;
import dev.foreword.model.node.Citing;
import dev.foreword.model.node.InlineText;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whoever cites names a source that exists, and every source is cited. */
final class CitationCheck implements Check {

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        Map<String, Source> sources = site.site().sources();
        Set<String> used = new HashSet<>();
        site.index().all(Citing.class).forEach(citing -> check(citing.node(), sources, used, diagnostics));
        for (Report report : site.site().reports()) {
            for (InlineText text : report.config().texts()) {
                NodeIndex.of(text.root())
                        .all(Citing.class)
                        .forEach(citing -> check(citing, sources, used, diagnostics));
            }
            checkBibliography(report, site.index().of(report), diagnostics);
        }
        // Those that are kept back may cite what nobody else does.
        sources.values().stream()
                .filter(source -> site.site().whole() && !used.contains(source.key()))
                .forEach(source -> diagnostics.report(
                        Rule.SOURCE_UNUSED,
                        source.place(),
                        "no report cites \"" + source.key() + "\"",
                        "cite it, [@" + source.key() + "], or remove it"));
    }

    private static void check(Citing node, Map<String, Source> sources, Set<String> used, Diagnostics diagnostics) {
        if (node instanceof CitedNode figure) {
            used.add(figure.source());
        } else if (node instanceof CitationNode citation) {
            citation.cites().forEach(cite -> check(cite, citation.place(), sources, used, diagnostics));
        }
    }

    private static void check(
            Cite cite, Place place, Map<String, Source> sources, Set<String> used, Diagnostics diagnostics) {
        used.add(cite.key());
        if (!sources.containsKey(cite.key())) {
            diagnostics.report(
                    Rule.UNKNOWN_SOURCE,
                    place,
                    "there is no source \"" + cite.key() + "\"",
                    sources.isEmpty()
                            ? "describe it in content/sources.yml"
                            : Suggestions.help(cite.key(), sources.keySet(), "sources"));
        }
        Cite citedIn = cite.citedIn();
        if (citedIn != null) {
            check(citedIn, place, sources, used, diagnostics);
        }
    }

    /** A citation of author and year tells a reader nothing without the list. */
    private static void checkBibliography(Report report, ReportIndex index, Diagnostics diagnostics) {
        boolean authorAndYear = report.config().citations().shortStyle().isEmpty();
        boolean cites = !index.all(CitationNode.class).isEmpty();
        boolean lists = !index.all(BibliographyBlock.class).isEmpty();
        if (authorAndYear && cites && !lists) {
            diagnostics.report(
                    Rule.BIBLIOGRAPHY_MISSING,
                    report.config().place(),
                    "this report cites by author and year, and lists its sources nowhere",
                    "put a block :::bibliography at its end");
        }
    }
}
