package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Report;
import dev.foreword.model.index.OnPage;
import dev.foreword.model.index.ReportIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.CaptionedBlock;
import dev.foreword.model.node.Linking;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a report refers to its figures by number, it refers to all of them; one that isn’t may have been forgotten. */
final class FigureReferenceCheck implements Check {

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        site.site().reports().forEach(report -> check(site, report, diagnostics));
    }

    private static void check(ResolvedSite site, Report report, Diagnostics diagnostics) {
        ReportIndex index = site.index().of(report);
        List<OnPage<CaptionedBlock>> figures = index.all(CaptionedBlock.class);
        Set<String> referred = new HashSet<>();
        index.all(Linking.class)
                .forEach(link ->
                        add(site.index().resolve(link.page(), link.node().destination()), referred));
        List<OnPage<CaptionedBlock>> alone =
                figures.stream().filter(f -> !referred.contains(key(f))).toList();
        boolean custom = figures.size() - alone.size() > alone.size();
        if (custom) {
            alone.forEach(figure -> diagnostics.report(
                    Rule.FIGURE_UNREFERENCED,
                    figure.node().place(),
                    "nothing refers to " + index.caption(figure.node()).label() + ", as to most others of this report",
                    "refer to it where it is discussed: [](#id)"));
        }
    }

    private static void add(SiteIndex.Resolution resolution, Set<String> referred) {
        if (resolution instanceof SiteIndex.Found found) {
            referred.add(
                    found.target().page().file() + "#" + found.target().anchor().id());
        }
    }

    private static String key(OnPage<CaptionedBlock> figure) {
        return figure.page().file() + "#"
                + figure.node().anchor().map(a -> a.id()).orElse("");
    }
}
