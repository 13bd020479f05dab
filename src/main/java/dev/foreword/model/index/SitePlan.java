package dev.foreword.model.index;

import dev.foreword.model.basic.SitePath;
import dev.foreword.model.index.PlannedAddress.Kind;
import dev.foreword.model.node.SectionHeading;
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

    /** By their endings; the page for addresses without one is among them. */
    private static final Set<String> MACHINES = Set.of("json", "xml", "txt", "html");

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

    /**
     * {@return what can be found: pages as {@code a/b/}, files as {@code a/b.csv}, and what has an id as {@code a/b/#id}}
     *
     * <p>Numbers of notes move with every edit, so their ids are no addresses that last.
     */
    public NavigableSet<String> addresses(ResolvedSite site) {
        NavigableSet<String> addresses = new TreeSet<>(site.files().all());
        pages().forEach(page -> addresses.add(page.path() + "/"));
        files.stream().filter(SitePlan::isForReaders).forEach(addresses::add);
        // A page’s title is where the page begins.
        site.index().all(SectionHeading.class).stream()
                .filter(heading -> heading.node().level() > 1)
                .forEach(heading -> addresses.add(
                        heading.page().address() + "/#" + heading.node().id()));
        site.index().all().forEach(report -> addWritten(report, addresses));
        return addresses;
    }

    private static void addWritten(ReportIndex report, NavigableSet<String> addresses) {
        for (String id : report.ids()) {
            for (Target target : report.targets(id)) {
                if (target.anchor().written() && !target.fragment().isEmpty()) {
                    addresses.add(target.page().address() + "/#" + target.fragment());
                }
            }
        }
    }

    /** Machines ask for the others at each visit, and find them from the pages. */
    private static boolean isForReaders(String file) {
        return !MACHINES.contains(SitePath.ending(file));
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
