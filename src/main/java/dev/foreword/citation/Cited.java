package dev.foreword.citation;

import dev.foreword.model.BibliographyBlock;
import dev.foreword.model.CitationNode;
import dev.foreword.model.CitationNode.Cite;
import dev.foreword.model.CitedNode;
import dev.foreword.model.Page;
import dev.foreword.model.Reading;
import dev.foreword.model.ReportIndex;
import dev.foreword.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * What a report cites.
 *
 * @param sources by key, in the order in which they are first cited; figures that are cited count
 * @param citations all citations in words
 * @param hasBibliography whether the report lists its sources
 */
record Cited(Map<String, Source> sources, List<CitationNode> citations, boolean hasBibliography) {

    static Cited in(ReportIndex report, Map<String, Source> all) {
        Map<String, Source> sources = new LinkedHashMap<>();
        List<CitationNode> citations = new ArrayList<>();
        boolean[] bibliography = {false};
        for (Page page : report.pages()) {
            Reading.visit(page, node -> {
                keys(node).stream()
                        .filter(all::containsKey)
                        .forEach(key -> Optional.ofNullable(all.get(key)).ifPresent(s -> sources.putIfAbsent(key, s)));
                if (node instanceof CitationNode citation) {
                    citations.add(citation);
                }
                bibliography[0] |= node instanceof BibliographyBlock;
            });
        }
        return new Cited(sources, citations, bibliography[0]);
    }

    private static List<String> keys(Node node) {
        if (node instanceof CitedNode figure) {
            return List.of(figure.source());
        }
        List<String> keys = new ArrayList<>();
        if (node instanceof CitationNode citation) {
            citation.cites().forEach(cite -> keys(cite, keys));
        }
        return keys;
    }

    private static void keys(Cite cite, List<String> into) {
        into.add(cite.key());
        cite.citedIn().ifPresent(in -> keys(in, into));
    }
}
