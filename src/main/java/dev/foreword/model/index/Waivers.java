package dev.foreword.model.index;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.Waiver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The waivers of a page or of a site, and what they cover. */
public final class Waivers {

    private final List<Waiver> all;
    private final Map<String, List<Waiver>> byFile = new HashMap<>();

    private Waivers(List<Waiver> all) {
        this.all = List.copyOf(all);
        all.forEach(waiver -> byFile.computeIfAbsent(waiver.place().file(), file -> new ArrayList<>())
                .add(waiver));
    }

    /** {@return the waivers that stand on a page} */
    public static Waivers of(Page page) {
        return new Waivers(page.waivers());
    }

    /** {@return the waivers of a whole site} */
    public static Waivers of(SiteIndex site) {
        return new Waivers(site.pages().flatMap(page -> page.waivers().stream()).toList());
    }

    /** {@return all of them} */
    public List<Waiver> all() {
        return all;
    }

    /** {@return the waiver by which an author answers for breaking a rule at a place, if there is one} */
    public Optional<Waiver> covering(Rule rule, Place place) {
        return byFile.getOrDefault(place.file(), List.of()).stream()
                .filter(waiver -> waiver.rule() == rule && waiver.covers(place))
                .findFirst();
    }

    /** {@return whether an author answers for a problem} */
    public boolean cover(Diagnostic problem) {
        return covering(problem.rule(), problem.place()).isPresent();
    }

    /**
     * {@return the waivers that cover none of the problems that were found}
     *
     * <p>Bare numbers are reported only where a report asks for evidence, and listed everywhere; so a waiver of one is
     * never idle.
     */
    public List<Waiver> idle(List<Diagnostic> found) {
        return all.stream()
                .filter(waiver -> waiver.rule() != Rule.BARE_FIGURE)
                .filter(waiver -> found.stream().noneMatch(waiver::covers))
                .toList();
    }
}
