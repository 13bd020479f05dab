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

/** Old addresses lead to pages that exist, and not in a circle; and what was published once can still be found. */
final class RedirectCheck implements Check {

    private final SitePlan plan;

    RedirectCheck(SitePlan plan) {
        this.plan = plan;
    }

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        Redirects redirects = new Redirects(site);
        NavigableSet<String> existing = plan.addresses(site.index());
        Set<String> origins = new HashSet<>();
        for (Redirect redirect : redirects.all()) {
            check(redirect, redirects, existing, origins, diagnostics);
        }
        site.site().published().forEach(once -> {
            if (!existing.contains(once.address()) && !leadsOn(once.address(), redirects)) {
                diagnostics.report(
                        Rule.ADDRESS_GONE,
                        once.place(),
                        "/" + once.address() + " was published once, and is gone",
                        once.address().contains("#")
                                ? "give what stood there its id back, or remove this line when nobody links to it"
                                : "add \"was: " + once.address()
                                        + "\" to the page that has what stood there, or remove this line");
            }
        });
    }

    /** What stood on a page that has moved is looked for where it went. */
    private static boolean leadsOn(String address, Redirects redirects) {
        int hash = address.indexOf("/#");
        return redirects.isOld(hash < 0 ? address.replaceAll("/$", "") : address.substring(0, hash));
    }

    private static void check(
            Redirect redirect,
            Redirects redirects,
            NavigableSet<String> existing,
            Set<String> origins,
            Diagnostics diagnostics) {
        String origin = redirect.origin().address();
        if (existing.contains(origin + "/") || !origins.add(origin)) {
            diagnostics.report(
                    Rule.ADDRESS_COLLISION,
                    redirect.origin().place(),
                    "the address /" + origin + "/ is taken, by a page or by another redirect",
                    "remove this redirect");
            return;
        }
        Optional<String> end = redirects.end(origin);
        if (end.isEmpty()) {
            diagnostics.report(
                    Rule.REDIRECT_LOOP,
                    redirect.origin().place(),
                    "/" + origin + "/ leads in a circle",
                    "let one of the redirects lead to a page");
        } else if (!redirect.leadsElsewhere() && !existing.contains(end.get() + "/")) {
            diagnostics.report(
                    Rule.LINK_BROKEN,
                    redirect.origin().place(),
                    "/" + origin + "/ leads to /" + end.get() + "/, and there is no such page",
                    Suggestions.help(end.get() + "/", existing, "addresses"));
        }
    }
}
