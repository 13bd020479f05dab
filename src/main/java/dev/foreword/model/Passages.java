package dev.foreword.model;

import java.util.List;

/** Cuts a page into passages, in reading order. */
public final class Passages {

    private Passages() {}

    /** {@return the passages of a page: its title, its standfirst, its text, and its notes} */
    public static List<Passage> of(ResolvedSite site, Page page) {
        PassageFinder finder = new PassageFinder(site, page);
        finder.text(Passage.Role.HEADING, page.title());
        page.standfirst().ifPresent(text -> finder.text(Passage.Role.TEXT, text));
        finder.blocks(page.body(), Passage.Role.TEXT);
        page.notes().forEach(note -> finder.blocks(note.body(), Passage.Role.NOTE));
        return finder.found();
    }
}
