package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.basic.Redirect;
import dev.foreword.model.basic.SitePath;
import dev.foreword.model.index.Redirects;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SitePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was published once can still be found: pages, files, and what had an id. A page that has gone is told of once, with
 * how much has gone along with it.
 */
final class GoneCheck implements Check {

    private static final Set<String> MADE = Set.of("data", "figures");

    private final SitePlan plan;

    GoneCheck(SitePlan plan) {
        this.plan = plan;
    }

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        if (site.site().published().isEmpty()) {
            return;
        }
        NavigableSet<String> existing = plan.addresses(site);
        Redirects redirects = new Redirects(site);
        List<Redirect.Origin> gone = site.site().published().stream()
                .filter(once -> !existing.contains(once.address()) && !isFound(once.address(), redirects, existing))
                .toList();
        byCause(gone, redirects).values().forEach(those -> report(those, existing, diagnostics));
    }

    private static boolean isFound(String once, Redirects redirects, NavigableSet<String> existing) {
        return redirects
                .now(once)
                .filter(now -> existing.contains(now) || now.startsWith("https://") || now.startsWith("http://"))
                .isPresent();
    }

    /** What stood on a page, below it or beside it has gone with the page; or wasn’t taken along when that moved. */
    private static Map<String, List<Redirect.Origin>> byCause(List<Redirect.Origin> gone, Redirects redirects) {
        Set<String> pages = gone.stream()
                .map(Redirect.Origin::address)
                .map(address -> address.substring(0, address.lastIndexOf('/') + 1))
                .filter(page -> redirects.isOld(SitePath.bare(page)))
                .collect(Collectors.toCollection(TreeSet::new));
        gone.stream().map(Redirect.Origin::address).filter(a -> a.endsWith("/")).forEach(pages::add);
        Map<String, List<Redirect.Origin>> causes = new LinkedHashMap<>();
        for (Redirect.Origin once : gone) {
            causes.computeIfAbsent(cause(once.address(), pages), cause -> new ArrayList<>())
                    .add(once);
        }
        return causes;
    }

    private static String cause(String address, Set<String> pages) {
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            if (pages.contains(address.substring(0, slash + 1))) {
                return address.substring(0, slash + 1);
            }
        }
        int dot = address.lastIndexOf('.');
        String beside = address.substring(0, Math.max(dot, 0)) + "/";
        return dot > 0 && pages.contains(beside) ? beside : address;
    }

    private static void report(List<Redirect.Origin> gone, NavigableSet<String> existing, Diagnostics diagnostics) {
        // The page itself, when it is one that has gone, for it is the shortest of them.
        Redirect.Origin first = gone.stream()
                .filter(once -> once.address().endsWith("/"))
                .min((a, b) -> a.address().length() - b.address().length())
                .orElse(gone.get(0));
        int more = gone.size() - 1;
        diagnostics.report(
                Rule.ADDRESS_GONE,
                first.place(),
                "/" + first.address() + " was published once, and is gone"
                        + (more == 0
                                ? ""
                                : ", with " + more + (more == 1 ? " address" : " addresses") + " that went along"),
                help(first.address(), existing));
    }

    private static String help(String once, NavigableSet<String> existing) {
        String likely = Suggestions.nearest(once, alike(once, existing)).stream()
                .findFirst()
                .orElse("");
        String remove = ", or remove its line here";
        int hash = once.indexOf("/#");
        if (hash >= 0) {
            return "give what stood there its id back, {#" + once.substring(hash + 2) + "}"
                    + (likely.isEmpty() ? "" : "; it may be /" + likely + " now") + remove;
        }
        String old = SitePath.bare(once);
        if (isMade(old) || Redirects.isFile(old)) {
            String target = likely.isEmpty() ? "its new address" : SitePath.bare(likely);
            return "write under \"redirects:\" in content/site.yml \"" + old + ": " + target + "\"" + remove;
        }
        return "add \"was: " + old + "\" to the page that has what stood there" + remove;
    }

    /** The addresses of the same kind in the same folder. */
    private static List<String> alike(String once, NavigableSet<String> existing) {
        int hash = once.indexOf("/#");
        String folder = hash >= 0 ? once.substring(0, hash + 2) : SitePath.folder(SitePath.bare(once));
        String ending = once.endsWith("/") ? "/" : Redirects.isFile(once) ? "." + SitePath.ending(once) : "";
        return existing.tailSet(folder, true).stream()
                .takeWhile(address -> address.startsWith(folder))
                .filter(address -> address.endsWith(ending) && (hash >= 0) == (address.indexOf("/#") >= 0))
                .toList();
    }

    private static boolean isMade(String page) {
        String folder = SitePath.folder(page);
        return !folder.isEmpty() && MADE.contains(SitePath.name(SitePath.bare(folder)));
    }
}
