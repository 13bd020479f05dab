package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.basic.Redirect;
import dev.foreword.model.index.Addresses;
import dev.foreword.model.index.ResolvedSite;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** Old addresses lead to pages that exist, and not in a circle; and what was published once can still be found. */
final class RedirectCheck implements Check {

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        Addresses addresses = new Addresses(site);
        NavigableSet<String> existing = addresses.all();
        Set<String> origins = new HashSet<>();
        for (Redirect redirect : addresses.redirects()) {
            check(redirect, addresses, existing, origins, diagnostics);
        }
        site.site().published().forEach(once -> {
            if (!existing.contains(once.address()) && !leadsOn(once.address(), addresses)) {
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
    private static boolean leadsOn(String address, Addresses addresses) {
        int hash = address.indexOf("/#");
        return addresses.isOld(hash < 0 ? address.replaceAll("/$", "") : address.substring(0, hash));
    }

    private static void check(
            Redirect redirect,
            Addresses addresses,
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
        Optional<String> end = addresses.end(origin);
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
