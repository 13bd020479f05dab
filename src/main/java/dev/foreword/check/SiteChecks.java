package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SitePlan;
import java.util.List;

/** Runs all checks. */
public final class SiteChecks {

    private static final List<Check> CHECKS = List.of(
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
            new PageNumberCheck());

    private SiteChecks() {}

    /**
     * Reports everything that is wrong with a site.
     *
     * @param plan what will be published of it
     */
    public static void run(ResolvedSite site, SitePlan plan, Diagnostics diagnostics) {
        new AddressCheck(plan).check(site, diagnostics);
        new RedirectCheck(plan).check(site, diagnostics);
        new GoneCheck(plan).check(site, diagnostics);
        CHECKS.forEach(check -> check.check(site, diagnostics));
    }
}
