package dev.foreword.model.index;

import dev.foreword.model.basic.Redirect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The addresses under which a site’s pages and what is on them can be found, and the old ones that lead to them. */
public final class Addresses {

    private final ResolvedSite site;
    private final Map<String, String> redirects = new TreeMap<>();

    public Addresses(ResolvedSite site) {
        this.site = site;
        redirects().forEach(redirect -> redirects.putIfAbsent(redirect.origin().address(), redirect.target()));
    }

    /** {@return all redirects, in the order in which they are written} */
    public List<Redirect> redirects() {
        List<Redirect> all = new ArrayList<>(site.site().config().redirects());
        site.index().pages().forEach(page -> page.was().forEach(old -> all.add(new Redirect(old, page.address()))));
        return all;
    }

    /** {@return what exists: pages as {@code a/b/}, and what authors gave an id as {@code a/b/#id}} */
    public NavigableSet<String> all() {
        NavigableSet<String> all = new TreeSet<>();
        site.site().reports().forEach(report -> all.add(report.slug() + "/"));
        site.index().pages().forEach(page -> all.add(page.address() + "/"));
        for (ReportIndex index : site.index().all()) {
            for (String id : index.ids()) {
                for (Target target : index.targets(id)) {
                    if (target.anchor().written() && !target.fragment().isEmpty()) {
                        all.add(target.page().address() + "/#" + target.fragment());
                    }
                }
            }
        }
        return all;
    }

    /** {@return where an old address leads in the end; empty for nowhere, and when it leads in a circle} */
    public Optional<String> end(String address) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        String at = address;
        while (redirects.containsKey(at)) {
            if (seen.put(at, true) != null) {
                return Optional.empty();
            }
            at = redirects.getOrDefault(at, at);
        }
        return Optional.of(at);
    }

    /** {@return whether an address is one that leads on} */
    public boolean isOld(String address) {
        return redirects.containsKey(address);
    }
}
