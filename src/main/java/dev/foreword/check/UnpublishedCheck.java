package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.index.ResolvedSite;
import java.util.List;

/** What lies about in the site’s folder, and readers don’t get, is listed once. */
public final class UnpublishedCheck implements Check {

    private static final int MOST_LISTED = 20;

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        List<String> left = site.files().left();
        if (left.isEmpty()) {
            return;
        }
        boolean one = left.size() == 1;
        int more = left.size() - MOST_LISTED;
        diagnostics.report(
                Rule.NOT_PUBLISHED,
                Place.startOf(left.get(0)),
                (one
                                ? "1 file isn’t published, for nothing refers to it: "
                                : left.size() + " files aren’t published, for nothing refers to them: ")
                        + String.join(", ", left.subList(0, Math.min(MOST_LISTED, left.size())))
                        + (more > 0 ? " and " + more + " more" : ""),
                "remove what is a leftover; link to what readers shall have, or name it under \"publish:\" in"
                        + " content/site.yml");
    }
}
