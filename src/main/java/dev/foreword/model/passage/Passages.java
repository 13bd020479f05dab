package dev.foreword.model.passage;

import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.passage.Passage.Role;
import java.util.List;

/** Cuts a page into passages, in reading order. */
public final class Passages {

    private Passages() {}

    /** {@return the passages of a page: its title, its standfirst, its description, its text, and its notes} */
    public static List<Passage> of(ResolvedSite site, Page page) {
        PassageFinder finder = new PassageFinder(site, page);
        finder.text(Role.HEADING, page.title());
        page.standfirst().ifPresent(text -> finder.text(Role.TEXT, text));
        // Search engines and links elsewhere show it, and no place on the page does.
        page.description().ifPresent(text -> finder.text(Role.ALTERNATIVE, text));
        finder.blocks(page.body(), Role.TEXT);
        page.notes().forEach(note -> finder.blocks(note.body(), Role.NOTE));
        return finder.found();
    }

    /** {@return the passages of a report’s cover: title, subtitle, description, blurb, correction and history} */
    public static List<Passage> ofCover(ResolvedSite site, Report report) {
        PassageFinder finder = new PassageFinder(site, report.cover());
        InlineText title = report.config().title();
        report.config().texts().forEach(text -> finder.text(text.equals(title) ? Role.HEADING : Role.TEXT, text));
        return finder.found();
    }
}
