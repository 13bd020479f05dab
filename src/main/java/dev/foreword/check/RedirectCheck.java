package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.basic.Redirect;
import dev.foreword.model.index.Redirects;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SitePlan;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** Old addresses lead to what exists, and not in a circle. */
final class RedirectCheck implements Check {

    private final SitePlan plan;

    RedirectCheck(SitePlan plan) {
        this.plan = plan;
    }

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        Redirects redirects = new Redirects(site);
        NavigableSet<String> existing = plan.addresses(site);
        Set<String> origins = new HashSet<>();
        for (Redirect redirect : redirects.all()) {
            check(redirect, redirects, existing, origins, diagnostics);
        }
    }

    private static void check(
            Redirect redirect,
            Redirects redirects,
            NavigableSet<String> existing,
            Set<String> origins,
            Diagnostics diagnostics) {
        String origin = redirect.origin().address();
        String slash = Redirects.isFile(origin) ? "" : "/";
        if (existing.contains(origin + slash) || !origins.add(origin)) {
            diagnostics.report(
                    Rule.ADDRESS_COLLISION,
                    redirect.origin().place(),
                    "the address /" + origin + slash + " is taken, by what stands there or by another redirect",
                    "remove this redirect");
            return;
        }
        Optional<String> end = redirects.end(origin);
        if (end.isEmpty()) {
            diagnostics.report(
                    Rule.REDIRECT_LOOP,
                    redirect.origin().place(),
                    "/" + origin + slash + " leads in a circle",
                    "let one of the redirects lead to a page");
        } else if (!redirect.leadsElsewhere() && !existing.contains(end.get() + slash)) {
            diagnostics.report(
                    Rule.LINK_BROKEN,
                    redirect.origin().place(),
                    "/" + origin + slash + " leads to /" + end.get() + slash + ", and there is no such "
                            + (slash.isEmpty() ? "file" : "page"),
                    Suggestions.help(end.get() + slash, existing, "addresses"));
        } else if (redirect.leadsElsewhere() && slash.isEmpty()) {
            diagnostics.report(
                    Rule.LINK_BROKEN,
                    redirect.origin().place(),
                    "/" + origin + " is a file, and a file can’t lead to another site",
                    "lead its page there, or link to the file from a page");
        }
    }
}
