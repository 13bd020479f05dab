package dev.foreword.model.index;

import dev.foreword.model.basic.Redirect;
import dev.foreword.model.basic.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The old addresses of a site, which lead on to new ones. */
public final class Redirects {

    /** The files that stand beside pages which the tool makes; where such a page moves, they move along. */
    public static final List<String> BESIDE = List.of(".csv", ".svg", ".png");

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

    /** {@return whether an old address is that of a file, and not of a page} */
    public static boolean isFile(String address) {
        return SitePath.name(address).indexOf('.') > 0;
    }

    /**
     * {@return where something that was published stands now, if a redirect says so: a page, what stood on one, a file, or a
     * file beside a page that has moved}
     *
     * @param once as the list of addresses has it
     */
    public Optional<String> now(String once) {
        int hash = once.indexOf("/#");
        if (hash >= 0) {
            return moved(once.substring(0, hash)).map(end -> end + once.substring(hash));
        }
        if (once.endsWith("/")) {
            return moved(SitePath.bare(once)).map(end -> end + "/");
        }
        Optional<String> file = moved(once);
        return file.isPresent()
                ? file
                : BESIDE.stream()
                        .filter(once::endsWith)
                        .findFirst()
                        .flatMap(ending -> moved(once.substring(0, once.length() - ending.length()))
                                .map(end -> end + ending));
    }

    private Optional<String> moved(String address) {
        return isOld(address) ? end(address) : Optional.empty();
    }

    /** {@return whether an address is one that leads on} */
    public boolean isOld(String address) {
        return redirects.containsKey(address);
    }
}
