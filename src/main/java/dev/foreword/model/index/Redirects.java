package dev.foreword.model.index;

import dev.foreword.model.basic.Redirect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The old addresses of a site, which lead on to new ones. */
public final class Redirects {

    private final ResolvedSite site;
    private final Map<String, String> redirects = new TreeMap<>();

    /** Gathers what the site’s configuration and its pages say. */
    public Redirects(ResolvedSite site) {
        this.site = site;
        all().forEach(redirect -> redirects.putIfAbsent(redirect.origin().address(), redirect.target()));
    }

    /** {@return all redirects, in the order in which they are written} */
    public List<Redirect> all() {
        List<Redirect> all = new ArrayList<>(site.site().config().redirects());
        site.index().pages().forEach(page -> page.was().forEach(old -> all.add(new Redirect(old, page.address()))));
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
