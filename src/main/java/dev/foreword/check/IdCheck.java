package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.index.ReportIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.Target;
import java.util.List;

/** An id that an author chose names one thing in its report; and no id stands twice on one page. */
final class IdCheck implements Check {

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        for (ReportIndex index : site.index().all()) {
            for (String id : index.ids()) {
                check(index.targets(id), diagnostics);
            }
        }
    }

    private static void check(List<Target> targets, Diagnostics diagnostics) {
        for (int i = 1; i < targets.size(); i++) {
            for (int j = 0; j < i; j++) {
                Target later = targets.get(i);
                Target earlier = targets.get(j);
                boolean bothChosen =
                        later.anchor().written() && earlier.anchor().written();
                boolean samePage = later.page().equals(earlier.page())
                        && !later.fragment().isEmpty()
                        && !earlier.fragment().isEmpty();
                // Two pages of one name have one address too, and that is told.
                boolean pages = later.fragment().isEmpty() && earlier.fragment().isEmpty();
                if (!pages && (bothChosen || samePage)) {
                    diagnostics.report(
                            Rule.DUPLICATE_ID,
                            later.anchor().place(),
                            "the id \"" + later.anchor().id() + "\" already stands at "
                                    + earlier.anchor().place(),
                            "give one of the two another id: {#…}");
                    break;
                }
            }
        }
    }
}
