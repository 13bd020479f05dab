package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.index.NodeIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.SectionHeading;

/** Headings go down one level at a time below the page's title, and have words; so readers can move by them. */
final class HeadingCheck implements Check {

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        site.index().pages().forEach(page -> check(page, site.index().nodes(page), diagnostics));
    }

    private static void check(Page page, NodeIndex nodes, Diagnostics diagnostics) {
        int level = 1;
        for (SectionHeading heading : nodes.all(SectionHeading.class)) {
            // A title may be written as a heading; sections are below it.
            if (heading != page.title().root()) {
                check(heading, level, diagnostics);
                level = heading.level();
            }
        }
    }

    private static void check(SectionHeading heading, int above, Diagnostics diagnostics) {
        if (heading.getFirstChild() == null) {
            diagnostics.report(
                    Rule.HEADING_EMPTY, heading.place(), "this heading has no words", "write some, or remove the line");
        }
        if (heading.level() == 1) {
            diagnostics.report(
                    Rule.HEADING_LEVEL,
                    heading.place(),
                    "a page has one title, and this is a second heading of the first level",
                    "begin sections with \"##\"");
        } else if (heading.level() > above + 1) {
            diagnostics.report(
                    Rule.HEADING_LEVEL,
                    heading.place(),
                    "this heading is of level " + heading.level() + ", and the one above it is of level " + above,
                    "begin it with \"" + "#".repeat(above + 1) + "\"");
        }
    }
}
