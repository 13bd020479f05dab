package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.index.ResolvedSite;

/** A rule, or a few that belong together, over a resolved site. A new one is one class and one line in {@link SiteChecks}. */
interface Check {

    /** Reports what is wrong. */
    void check(ResolvedSite site, Diagnostics diagnostics);
}
