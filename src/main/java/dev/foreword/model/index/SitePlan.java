package dev.foreword.model.index;

import dev.foreword.model.index.PlannedAddress.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything that a build publishes, with its address: the one list from which pages are rendered, the sitemap is
 * written, addresses are checked for collisions, and {@code foreword addresses} tells what can be found.
 */
public final class SitePlan {

    private final List<PlannedAddress> all;
    private final Set<String> files;
    private final Set<String> folders;

    /** @param all the addresses, in the order of the kinds of page */
    public SitePlan(List<PlannedAddress> all) {
        this.all = List.copyOf(all);
        this.files = paths(EnumSet.of(Kind.FILE));
        this.folders = paths(EnumSet.of(Kind.FOLDER, Kind.MADE));
    }

    /** {@return all that is planned} */
    public List<PlannedAddress> all() {
        return all;
    }

    /** {@return the pages for readers} */
    public List<PlannedAddress> pages() {
        return all.stream().filter(PlannedAddress::isPage).toList();
    }

    /** {@return what can be found: pages as {@code a/b/}, and what authors gave an id as {@code a/b/#id}} */
    public NavigableSet<String> addresses(SiteIndex index) {
        NavigableSet<String> addresses = new TreeSet<>();
        pages().forEach(page -> addresses.add(page.path() + "/"));
        for (ReportIndex report : index.all()) {
            for (String id : report.ids()) {
                for (Target target : report.targets(id)) {
                    if (target.anchor().written() && !target.fragment().isEmpty()) {
                        addresses.add(target.page().address() + "/#" + target.fragment());
                    }
                }
            }
        }
        return addresses;
    }

    /** {@return whether the tool writes at a path that an author’s own file would have, or fills a folder above it} */
    public boolean isTaken(String file) {
        if (files.contains(file)) {
            return true;
        }
        for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            if (folders.contains(file.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> paths(Set<Kind> kinds) {
        return all.stream()
                .filter(planned -> kinds.contains(planned.kind()))
                .map(PlannedAddress::path)
                .collect(Collectors.toUnmodifiableSet());
    }
}
