package dev.foreword.model.passage;

import dev.foreword.diagnostics.Place;
import dev.foreword.language.Sentences;
import dev.foreword.language.Tokens;
import dev.foreword.model.Page;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A run of text that is read as one: a paragraph, a heading, a caption, a tile.
 *
 * @param page the page that it stands on
 * @param role what it is on the page
 * @param tokens the text as a reader sees it, cut into words and numbers once for all who look at it
 * @param segments the text’s parts, in order, without gaps
 * @param over what stands over it and sets time and place for it, nearest first: the caption of its figure, the headings of
 *     its sections
 */
public record Passage(Page page, Role role, Tokens tokens, List<Segment> segments, List<Tokens> over) {

    public Passage {
        segments = List.copyOf(segments);
        over = List.copyOf(over);
    }

    /**
     * A part of a passage.
     *
     * @param from where it begins in the passage’s text
     * @param to where it ends
     * @param kind what it is
     * @param node the value, claim or cited number; null for others
     * @param place where it begins in the author’s file
     */
    public record Segment(
            int from, int to, Kind kind, @Nullable Node node, Place place) {}

    /** What a passage is on its page. */
    public enum Role {
        HEADING,
        TEXT,
        /** What someone else said. */
        QUOTE,
        /** Words of the text, shown again as a pull quote. */
        REPEAT,
        /** A footnote. */
        NOTE,
        /** A cell of a table in the text. */
        CELL,
        /** The words of a figure or a box. */
        CAPTION,
        /** A picture in words, for those who don’t see it. */
        ALTERNATIVE,
        /** A key statistic with its words. */
        TILE
    }

    /** What a part of a passage is. */
    public enum Kind {
        /** The author’s own words. */
        WORDS,
        /** A value, a claim or a cited number. */
        EVIDENCE,
        /** What holds no numbers of the author’s: references, code, titles. */
        OTHER
    }

    /** {@return the text as a reader sees it} */
    public String text() {
        return tokens.text();
    }

    /** {@return the sentence around a part of the text} */
    public String sentence(int from, int to) {
        return text().substring(Sentences.start(text(), from), Sentences.end(text(), to))
                .strip();
    }

    /** {@return where a character of the text stands in the author’s file} */
    public Place place(int from, int to) {
        Optional<Segment> at = segmentAt(from);
        if (at.isPresent()) {
            Segment segment = at.get();
            return segment.kind() == Kind.WORDS
                    ? segment.place().shifted(from - segment.from(), Math.min(to, segment.to()) - from)
                    : segment.place();
        }
        return page.place();
    }

    /** {@return the part that a character of the text belongs to} */
    public Optional<Segment> segmentAt(int character) {
        int low = 0;
        int high = segments.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Segment segment = segments.get(middle);
            if (character < segment.from()) {
                high = middle - 1;
            } else if (character >= segment.to()) {
                low = middle + 1;
            } else {
                return Optional.of(segment);
            }
        }
        return Optional.empty();
    }
}
