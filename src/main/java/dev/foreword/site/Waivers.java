package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Severity;
import dev.foreword.model.Waiver;
import dev.foreword.model.index.ResolvedSite;
import java.util.List;
import java.util.Map;

/** Takes out the problems that authors answer for, and reports waivers that cover none. */
final class Waivers {

    private final List<Waiver> waivers;

    Waivers(ResolvedSite site) {
        this.waivers =
                site.index().pages().flatMap(page -> page.waivers().stream()).toList();
    }

    /** {@return the problems that are left, in order, with the severities that the site asks for} */
    List<Diagnostic> apply(Diagnostics diagnostics, Map<Rule, Severity> severities) {
        List<Diagnostic> found = diagnostics.sorted();
        for (Waiver waiver : waivers) {
            // Bare figures are reported only where a report asks for evidence; a waiver of one is never idle.
            if (waiver.rule() != Rule.BARE_FIGURE && found.stream().noneMatch(waiver::covers)) {
                diagnostics.report(
                        Rule.WAIVER_UNUSED,
                        waiver.place(),
                        "\"" + waiver.rule().id() + "\" isn’t broken in what this waiver covers",
                        "remove it");
            }
        }
        return diagnostics.sorted(severities).stream()
                .filter(d -> waivers.stream().noneMatch(w -> w.covers(d)))
                .toList();
    }
}
