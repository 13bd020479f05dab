package dev.foreword.citation;

import dev.foreword.model.citation.Source;
import dev.foreword.model.index.OnPage;
import dev.foreword.model.index.ReportIndex;
import dev.foreword.model.node.BibliographyBlock;
import dev.foreword.model.node.CitationNode;
import dev.foreword.model.node.Citing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report cites.
 *
 * @param sources by key, in the order in which they are first cited; numbers that are cited count
 * @param citations all citations in words
 * @param hasBibliography whether the report lists its sources
 */
record Cited(Map<String, Source> sources, List<CitationNode> citations, boolean hasBibliography) {

    static Cited in(ReportIndex report, Map<String, Source> all) {
        Map<String, Source> sources = new LinkedHashMap<>();
        report.all(Citing.class).stream()
                .flatMap(citing -> citing.node().keys().stream())
                .forEach(key -> Optional.ofNullable(all.get(key)).ifPresent(s -> sources.putIfAbsent(key, s)));
        List<CitationNode> citations =
                report.all(CitationNode.class).stream().map(OnPage::node).toList();
        return new Cited(
                sources, citations, !report.all(BibliographyBlock.class).isEmpty());
    }
}
