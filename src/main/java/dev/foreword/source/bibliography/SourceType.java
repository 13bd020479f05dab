package dev.foreword.source.bibliography;

import java.util.Map;
import java.util.Set;

/** The types of sources, by the names of the Citation Style Language 1.0.2, appendix III. */
final class SourceType {

    static final String USUAL = "report";

    static final Set<String> ALL = Set.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    /** What the types of BibTeX (Patashnik 1988) and of biblatex that are met in the wild stand for. */
    private static final Map<String, String> OF_BIBTEX = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("dataset", "dataset"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("legislation", "legislation"),
            Map.entry("manual", "report"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("misc", "document"),
            Map.entry("online", "webpage"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("proceedings", "book"),
            Map.entry("report", "report"),
            Map.entry("techreport", "report"),
            Map.entry("thesis", "thesis"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("www", "webpage"));

    private SourceType() {}

    /** {@return the type for one of BibTeX} */
    static String ofBibTex(String type) {
        return OF_BIBTEX.getOrDefault(type, "document");
    }
}
