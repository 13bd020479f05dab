package dev.foreword.model.evidence;

import dev.foreword.data.CellSpan;
import dev.foreword.diagnostics.Place;
import dev.foreword.model.Page;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * One quantity of a report’s text and what it rests on.
 *
 * @param id its id on its page and in the index of evidence; empty until all of a report are known
 * @param spot where it stands
 * @param wording what the text says there
 * @param judgement what it rests on, and what a check came to
 * @param basis how it came about, and where from
 */
public record EvidenceItem(String id, Spot spot, Wording wording, Judgement judgement, Basis basis) {

    /** {@return a quantity that hasn’t got its id yet} */
    public static EvidenceItem unnumbered(Spot spot, Wording wording, Judgement judgement, Basis basis) {
        return new EvidenceItem("", spot, wording, judgement, basis);
    }

    /**
     * Where a quantity stands.
     *
     * @param page the page that it stands on
     * @param place where it stands in the author’s file
     * @param anchor the value, claim or cited number that a link can lead to; null for a bare one, and within an attribute
     */
    public record Spot(Page page, Place place, @Nullable Node anchor) {

        /** {@return the value, claim or cited number that a link can lead to} */
        public Optional<Node> node() {
            return Optional.ofNullable(anchor);
        }
    }

    /**
     * What the text says.
     *
     * @param sentence the sentence that the quantity stands in
     * @param words the quantity as a reader sees it
     */
    public record Wording(String sentence, String words) {}

    /**
     * What came of checking it.
     *
     * @param status what it rests on
     * @param outcome what a check of its words came to; null when they weren’t held against the data
     * @param remarks what the check has to say
     * @param held what its words were held against besides its own cells, in plain sentences
     */
    public record Judgement(Status status, @Nullable Verdict outcome, List<String> remarks, List<String> held) {

        public Judgement {
            remarks = List.copyOf(remarks);
            held = List.copyOf(held);
        }

        /** {@return a quantity whose words nothing could be held against} */
        public static Judgement of(Status status) {
            return new Judgement(status, null, List.of(), List.of());
        }

        /** {@return what a check of its words came to, if there was one} */
        public Optional<Verdict> verdict() {
            return Optional.ofNullable(outcome);
        }

        /**
         * {@return whether the quantity rests on evidence: a cell that bears it out, or a source other than the report
         * itself}
         */
        public boolean isCovered() {
            boolean wrong = outcome == Verdict.FAILS || outcome == Verdict.UNCHECKED;
            return !wrong && status != Status.BARE && status != Status.OWN && status != Status.WAIVED;
        }
    }

    /**
     * What a quantity rests on.
     *
     * @param calculation how it was computed; null when it wasn’t
     * @param cells the cells that it came from
     * @param from what it is cited from, or why it is waived; null when it is neither
     */
    public record Basis(
            @Nullable Calculation calculation,
            List<CellSpan> cells,
            @Nullable String from) {

        /** Of a number in the text with nothing behind it. */
        public static final Basis NONE = new Basis(null, List.of(), null);

        public Basis {
            cells = List.copyOf(cells);
        }

        /** {@return of what is cited, or waived} */
        public static Basis of(String from) {
            return new Basis(null, List.of(), from);
        }

        /** {@return how it was computed, if it was} */
        public Optional<Calculation> computed() {
            return Optional.ofNullable(calculation);
        }

        /** {@return what it is cited from, or why it is waived} */
        public Optional<String> source() {
            return Optional.ofNullable(from);
        }
    }

    /**
     * How a number was computed.
     *
     * @param expression the calculation as the author wrote it
     * @param value the computed number
     * @param bounds between what it may lie; null when it is exact
     * @param steps the calculation with the numbers put in; null when that says no more than the number
     */
    public record Calculation(
            String expression,
            String value,
            @Nullable String bounds,
            @Nullable String steps) {

        /** {@return between what it may lie, unless it is exact} */
        public Optional<String> range() {
            return Optional.ofNullable(bounds);
        }

        /** {@return the calculation with the numbers put in, where that says more than the number} */
        public Optional<String> working() {
            return Optional.ofNullable(steps);
        }
    }

    /** What a quantity rests on. */
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

    /** {@return the same quantity with its id} */
    public EvidenceItem withId(String newId) {
        return new EvidenceItem(newId, spot, wording, judgement, basis);
    }

    /** {@return the same quantity with another status} */
    public EvidenceItem with(Status newStatus) {
        return new EvidenceItem(
                id,
                spot,
                wording,
                new Judgement(newStatus, judgement.outcome(), judgement.remarks(), judgement.held()),
                basis);
    }

    /** {@return what it rests on} */
    public Status status() {
        return judgement.status();
    }

    /** {@return whether it rests on evidence, as its judgement says} */
    public boolean isCovered() {
        return judgement.isCovered();
    }
}
