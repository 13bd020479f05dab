package dev.foreword.model.index;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Everything that a build publishes, with its address: the one list from which pages are rendered, the sitemap is
 * written, addresses are checked for collisions, and {@code foreword addresses} tells what can be found.
 */
public final class SitePlan {

    private final List<PlannedAddress> all;

    /** @param all the addresses, in the order of the kinds of page */
    public SitePlan(List<PlannedAddress> all) {
        this.all = List.copyOf(all);
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

    /** {@return whether the tool writes at a path that an author’s own file would have} */
    public boolean isTaken(String file) {
        return all.stream().anyMatch(planned -> switch (planned.kind()) {
            case FILE -> planned.path().equals(file);
            case FOLDER -> file.startsWith(planned.path() + "/");
            case MADE -> file.startsWith(planned.path() + "/");
            case WRITTEN, REDIRECT -> false;
        });
    }
}
