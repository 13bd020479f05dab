package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.index.ResolvedSite;
import java.util.List;

/** Runs all checks. */
public final class SiteChecks {

    private static final List<Check> CHECKS = List.of(
            new AddressCheck(),
            new IdCheck(),
            new ReferenceCheck(),
            new IncludeCheck(),
            new NoteCheck(),
            new HeadingCheck(),
            new FigureReferenceCheck(),
            new RecommendationCheck(),
            new RecommendationCopyCheck(),
            new PullQuoteCheck(),
            new CitationCheck(),
            new PageNumberCheck(),
            new RedirectCheck());

    private SiteChecks() {}

    /** Reports everything that is wrong with a site. */
    public static void run(ResolvedSite site, Diagnostics diagnostics) {
        CHECKS.forEach(check -> check.check(site, diagnostics));
    }
}
