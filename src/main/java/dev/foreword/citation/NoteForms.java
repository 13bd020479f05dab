package dev.foreword.citation;

import dev.foreword.model.node.CitationNode.Cite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which form a source takes in a note, from the notes before it: in full, short, or “Ibid.”.
 *
 * <p>After CSL 1.0.2, “Locators and position”, and what printed reports get wrong: “Ibid.” stands only for the one
 * source of the note before; a note that cites several leaves open which is meant, and a note that cites none comes
 * between.
 */
final class NoteForms {

    /** How a source is written. */
    sealed interface Form {}

    /** In full. */
    record Full() implements Form {}

    /**
     * By author and short title.
     *
     * @param firstNote the label of the note that has it in full
     */
    record Brief(String firstNote) implements Form {}

    /**
     * “Ibid.”.
     *
     * @param withLocator whether the place in the source is another and has to be named
     * @param note the label of the note that has it in full
     */
    record Ibid(boolean withLocator, String note) implements Form {}

    private final boolean ibid;
    private final Map<String, String> firstNotes = new HashMap<>();
    private @Nullable Cite previous;

    /** @param ibid whether the report uses “Ibid.” */
    NoteForms(boolean ibid) {
        this.ibid = ibid;
    }

    /** A page begins; its readers may not have the note before it. */
    void turnPage() {
        previous = null;
    }

    /** Whatever was cited counts no more. */
    void startAfresh() {
        firstNotes.clear();
        previous = null;
    }

    /**
     * {@return the forms of the sources of a note, in the order in which they are read}
     *
     * @param label the note’s label
     */
    List<Form> note(String label, List<Cite> cites) {
        List<Form> forms = new ArrayList<>();
        for (Cite cite : cites) {
            forms.add(form(cite));
            firstNotes.putIfAbsent(cite.key(), label);
            previous = cite;
        }
        if (cites.size() != 1) {
            previous = null;
        }
        return forms;
    }

    private Form form(Cite cite) {
        String first = firstNotes.get(cite.key());
        if (first == null) {
            return new Full();
        }
        if (ibid && previous != null && canStandFor(previous, cite) && cite.citedIn() == null) {
            return new Ibid(!previous.locator().equals(cite.locator()), first);
        }
        return new Brief(first);
    }

    /** After “p. 4”, the source as a whole can’t be “Ibid.”, for that would mean page 4. */
    private static boolean canStandFor(Cite before, Cite cite) {
        return before.key().equals(cite.key())
                && before.citedIn() == null
                && (before.locator().isEmpty() || !cite.locator().isEmpty());
    }
}
