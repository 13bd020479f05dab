package dev.foreword.site;

import dev.foreword.check.SiteChecks;
import dev.foreword.check.UnpublishedCheck;
import dev.foreword.check.figure.FigureChecks;
import dev.foreword.check.text.TextChecks;
import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.drawing.Drawers;
import dev.foreword.drawing.DrawingCheck;
import dev.foreword.evidence.FactCheck;
import dev.foreword.evidence.SuitedValues;
import dev.foreword.expression.Evaluator;
import dev.foreword.expression.GroundedEvaluator;
import dev.foreword.model.Site;
import dev.foreword.model.Waiver;
import dev.foreword.model.evidence.EvidenceIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SitePlan;
import dev.foreword.model.index.Waivers;
import dev.foreword.page.SiteRenderer;
import dev.foreword.page.theme.TemplateCheck;
import dev.foreword.source.SiteLoader;
import dev.foreword.source.tree.SourceTree;
import dev.foreword.work.Workers;
import java.util.List;
import java.util.Optional;

/**
 * A site that was read, resolved and checked: what a check, a build and a run of pictures have in common.
 *
 * @param resolved the site
 * @param plan what will be published of it
 * @param evidence what the numbers of its text rest on
 * @param drawers draw its pictures, with the fonts that its tiles were measured in
 */
public record CheckedSite(ResolvedSite resolved, SitePlan plan, EvidenceIndex evidence, Drawers drawers) {

    /** {@return the site in a folder; empty when there is nothing to publish, which is reported} */
    public static Optional<CheckedSite> of(
            SourceTree source, Workers workers, Progress progress, Diagnostics diagnostics) {
        progress.begin("Reading");
        Optional<Site> loaded = new SiteLoader(source, workers, diagnostics).load();
        return loaded.map(site -> {
            Resolver resolver = new Resolver(new GroundedEvaluator(new Evaluator()), workers, diagnostics);
            ResolvedSite resolved = SuitedValues.of(resolver.resolve(site));
            progress.begin("Checking");
            SitePlan plan = SiteRenderer.plan(resolved);
            SiteChecks.run(resolved, plan, diagnostics);
            FigureChecks.run(resolved, diagnostics);
            TextChecks.run(resolved, workers, diagnostics);
            ContentFiles content = new ContentFiles(source);
            Drawers drawers = new Drawers(content, diagnostics);
            new DrawingCheck(resolved, content, drawers, diagnostics).run();
            new TemplateCheck(new ThemeFiles(source), diagnostics).run(resolved);
            EvidenceIndex evidence = new FactCheck(resolved, workers, diagnostics).run();
            if (!Problems.of(diagnostics.sorted(site.config().severities()), false)
                    .stop()) {
                // A block that couldn’t be read refers to nothing, and its files would be told of too.
                new UnpublishedCheck().check(resolved, diagnostics);
            }
            return new CheckedSite(resolved, plan, evidence, drawers);
        });
    }

    /** {@return the problems that its authors don't answer for, with the severities that it asks for} */
    public Problems problems(Diagnostics diagnostics, boolean strict) {
        Waivers waivers = Waivers.of(resolved.index());
        for (Waiver idle : waivers.idle(diagnostics.sorted())) {
            diagnostics.report(
                    Rule.WAIVER_UNUSED,
                    idle.place(),
                    "\"" + idle.rule().id() + "\" isn’t broken in what this waiver covers",
                    "remove it");
        }
        List<Diagnostic> open = Causes.told(
                        diagnostics.sorted(resolved.site().config().severities()))
                .stream()
                .filter(problem -> !waivers.cover(problem))
                .toList();
        return Problems.of(open, strict);
    }

    CheckResult result(Diagnostics diagnostics, boolean strict, List<String> keptBack) {
        return new CheckResult(
                problems(diagnostics, strict), plan.pages().size(), evidence, plan.addresses(resolved), keptBack);
    }
}
