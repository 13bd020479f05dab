package dev.foreword.model.evidence;

import dev.foreword.data.CellSpan;
import dev.foreword.diagnostics.Place;
import dev.foreword.model.Page;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * One figure of a report’s text and what it rests on.
 *
 * @param id its id on its page and in the index of evidence
 * @param page the page that it stands on
 * @param node the value, claim or cited figure; empty for a bare figure
 * @param place where it stands in the author’s file
 * @param sentence the sentence that it stands in
 * @param words the figure as a reader sees it
 * @param status what it rests on
 * @param verdict what a check came to, for claims
 * @param expression the calculation as the author wrote it; may be empty
 * @param value the computed number; may be empty
 * @param range between what it may lie; empty when it is exact
 * @param working the calculation with the numbers put in; may be empty
 * @param cells the cells that it came from
 * @param source what it is cited from; may be empty
 * @param remarks what the check has to say
 */
public record EvidenceItem(
        String id,
        Page page,
        Optional<Node> node,
        Place place,
        String sentence,
        String words,
        Status status,
        Optional<Verdict> verdict,
        String expression,
        String value,
        String range,
        String working,
        List<CellSpan> cells,
        String source,
        List<String> remarks) {

    public EvidenceItem {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
    }

    /** What a figure rests on. */
    public enum Status {
        /** A cell is printed as it is. */
        PRINTED("printed"),
        /** It was worked out from cells, and printed. */
        COMPUTED("computed"),
        /** The author’s words were checked against the data. */
        CHECKED("checked"),
        /** It is cited from a source. */
        CITED("cited"),
        /** It is cited from the report itself, which is no evidence for itself. */
        OWN("stated by the report itself"),
        /** It rests on nothing, and the author says why. */
        WAIVED("waived"),
        /** It rests on nothing. */
        BARE("no evidence");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** {@return the status as a reader sees it} */
        public String words() {
            return words;
        }
    }

    /** {@return the same figure with its id} */
    public EvidenceItem withId(String newId) {
        return new EvidenceItem(
                newId,
                page,
                node,
                place,
                sentence,
                words,
                status,
                verdict,
                expression,
                value,
                range,
                working,
                cells,
                source,
                remarks);
    }

    /** {@return the same figure with another status} */
    public EvidenceItem with(Status newStatus) {
        return new EvidenceItem(
                id,
                page,
                node,
                place,
                sentence,
                words,
                newStatus,
                verdict,
                expression,
                value,
                range,
                working,
                cells,
                source,
                remarks);
    }

    /**
     * {@return whether the figure rests on evidence: a cell that bears it out, or a source other than the report itself}
     */
    public boolean isCovered() {
        boolean wrong = verdict.filter(v -> v == Verdict.FAILS || v == Verdict.UNCHECKED)
                .isPresent();
        return !wrong && status != Status.BARE && status != Status.OWN && status != Status.WAIVED;
    }
}
