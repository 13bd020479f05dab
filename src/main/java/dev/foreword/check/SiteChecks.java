package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.Page;
import dev.foreword.model.ResolvedSite;
import java.util.List;
import java.util.stream.Stream;

/** Runs all checks. */
public final class SiteChecks {

    private static final List<Check> CHECKS =
            List.of(new AddressCheck(), new IdCheck(), new ReferenceCheck(), new NoteCheck(), new HeadingCheck());

    private SiteChecks() {}

    /** Reports everything that is wrong with a site. */
    public static void run(ResolvedSite site, Diagnostics diagnostics) {
        CHECKS.forEach(check -> check.check(site, diagnostics));
    }

    /** {@return all pages of a site} */
    static Stream<Page> pages(ResolvedSite site) {
        return site.index().all().stream().flatMap(index -> index.pages().stream());
    }
}
