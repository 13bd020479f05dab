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
        List<Tokens> over = new ArrayList<>(caption);
        if (UNDER.contains(role)) {
            headings.forEach(heading -> over.add(heading.tokens()));
        }
        return over;
    }
}
