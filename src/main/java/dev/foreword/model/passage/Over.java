package dev.foreword.model.passage;

import dev.foreword.language.Tokens;
import dev.foreword.model.passage.Passage.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands over the text that is being read: the headings of its sections, and the caption of its figure. */
final class Over {

    /** What is said elsewhere, or has headings of its own, is not under those of the page. */
    private static final Set<Role> UNDER = Set.of(Role.HEADING, Role.TEXT, Role.CAPTION, Role.ALTERNATIVE, Role.TILE);

    private record Heading(int level, Tokens tokens) {}

    private List<Heading> headings = new ArrayList<>();
    private List<Tokens> caption = List.of();
    private Headings table = new Headings();

    /** A heading ends all sections of its level and below. */
    void heading(int level, Tokens tokens) {
        end(level);
        headings.add(0, new Heading(level, tokens));
    }

    /** Ends all sections of a level and below. */
    void end(int level) {
        headings.removeIf(heading -> heading.level() >= level);
    }

    /** The texts that follow belong to a figure. */
    void caption(Tokens tokens) {
        caption = List.of(tokens);
    }

    /** A table of the text begins. */
    void table() {
        table = new Headings();
    }

    /** A row of the table begins. */
    void row() {
        table.row();
    }

    /** A cell of the row was read. */
    void cell(Tokens cell) {
        table.cell(cell);
    }

    /** The figure is over. */
    void endCaption() {
        caption = List.of();
    }

    /** Reads something that may have headings of its own; they hold no longer than it. */
    void within(Runnable reading) {
        List<Heading> around = new ArrayList<>(headings);
        reading.run();
        headings = around;
    }

    /** {@return what stands over a passage, nearest first} */
    List<Tokens> of(Role role) {
        List<Tokens> over = new ArrayList<>(role == Role.CELL ? table.next() : List.of());
        over.addAll(caption);
        if (UNDER.contains(role)) {
            headings.forEach(heading -> over.add(heading.tokens()));
        }
        return over;
    }
}
