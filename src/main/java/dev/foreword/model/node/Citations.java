package dev.foreword.model.node;

import dev.foreword.model.citation.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;

/** The words of each citation, and the bibliography of each report. */
public final class Citations {

    /** Those of a site that cites nothing. */
    public static final Citations NONE = new Citations(Map.of(), Map.of());

    /**
     * A source in a bibliography.
     *
     * @param source the source
     * @param text a node whose children are its words
     */
    public record Entry(Source source, Node text) {}

    private final Map<CitationNode, Node> words;
    private final Map<String, List<Entry>> bibliographies;

    /**
     * @param words for each citation a node whose children are its words; copied
     * @param bibliographies for each report, by its folder, what it cites; copied
     */
    public Citations(Map<CitationNode, Node> words, Map<String, List<Entry>> bibliographies) {
        this.words = new HashMap<>(words);
        this.bibliographies = Map.copyOf(bibliographies);
    }

    /** {@return a node whose children are the words of a citation; a source that doesn’t exist was reported} */
    public Node words(CitationNode citation) {
        return words.getOrDefault(citation, citation);
    }

    /** {@return what a report cites, in the order of its style; pages of no report go by an empty name} */
    public List<Entry> bibliography(String slug) {
        return bibliographies.getOrDefault(slug, List.of());
    }

    /** {@return the id of a source in a bibliography} */
    public static String anchor(String key) {
        return "source-" + key.replaceAll("[^A-Za-z0-9-]", "-");
    }
}
