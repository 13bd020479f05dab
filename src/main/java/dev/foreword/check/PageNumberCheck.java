package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.index.ReportIndex;
import dev.foreword.model.index.ResolvedSite;
import java.util.HashMap;
import java.util.Map;

/** No two chapters have one number, and no two annexes one letter. */
final class PageNumberCheck implements Check {

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        for (ReportIndex index : site.index().all()) {
            Map<String, Page> taken = new HashMap<>();
            for (Page page : index.pages()) {
                String label = index.label(page);
                Page earlier = label.isEmpty() ? null : taken.putIfAbsent(label, page);
                if (earlier != null) {
                    diagnostics.report(
                            Rule.NUMBER_TAKEN,
                            page.place(),
                            earlier.file() + " is " + label + " already",
                            "give one of the two another \"number: …\", or none, and the tool counts");
                }
            }
        }
    }
}
