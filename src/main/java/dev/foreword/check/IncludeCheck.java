package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.IncludeBlock;

/** What is shown a second time exists, and is a figure or a block; a block that shows another is none. */
final class IncludeCheck implements Check {

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        site.index()
                .all(IncludeBlock.class)
                .forEach(include -> check(site, include.page(), include.node(), diagnostics));
    }

    private static void check(ResolvedSite site, Page page, IncludeBlock include, Diagnostics diagnostics) {
        SiteIndex.Resolution found = site.index().resolve(page, include.target());
        if (found instanceof SiteIndex.Missing missing) {
            diagnostics.report(Rule.UNKNOWN_REFERENCE, include.targetPlace(), missing.message(), missing.help());
        } else if (site.index().block(page, include.target()).isEmpty()) {
            diagnostics.report(
                    Rule.UNKNOWN_REFERENCE,
                    include.targetPlace(),
                    "\"" + include.target() + "\" is no figure and no block",
                    "refer to it instead, [](" + include.target() + ")");
        }
    }
}
