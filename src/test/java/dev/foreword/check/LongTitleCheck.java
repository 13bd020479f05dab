package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.index.ResolvedSite;

/** The guide’s example of a rule: a page’s title fits on one line of a list. */
final class LongTitleCheck implements Check {

    private static final int MOST = 80;

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        site.index().pages().forEach(page -> {
            int length = site.plain(page.title(), page).length();
            if (length > MOST) {
                diagnostics.report(
                        Rule.HEADLINE_LENGTH,
                        page.place(),
                        "this title has " + length + " characters",
                        "say it in at most " + MOST);
            }
        });
    }
}
