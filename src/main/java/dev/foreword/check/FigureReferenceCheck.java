package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.CaptionedBlock;
import dev.foreword.model.LinkNode;
import dev.foreword.model.Page;
import dev.foreword.model.Reading;
import dev.foreword.model.ReferenceNode;
import dev.foreword.model.Report;
import dev.foreword.model.ResolvedSite;
import dev.foreword.model.SiteIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a report refers to its figures by number, it refers to all of them; one that isn’t may have been forgotten. */
final class FigureReferenceCheck implements Check {

    private record Figure(CaptionedBlock block, Page page) {}

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        site.site().reports().forEach(report -> check(site, report, diagnostics));
    }

    private static void check(ResolvedSite site, Report report, Diagnostics diagnostics) {
        List<Figure> figures = new ArrayList<>();
        Set<String> referred = new HashSet<>();
        for (Page page : report.pages()) {
            Reading.visit(page, node -> {
                if (node instanceof CaptionedBlock block) {
                    figures.add(new Figure(block, page));
                } else if (node instanceof ReferenceNode reference) {
                    add(site.index().resolve(page, reference.target()), referred);
                } else if (node instanceof LinkNode link) {
                    add(site.index().resolve(page, link.destination()), referred);
                }
            });
        }
        List<Figure> alone =
                figures.stream().filter(f -> !referred.contains(key(f))).toList();
        boolean custom = figures.size() - alone.size() > alone.size();
        if (custom) {
            alone.forEach(figure -> diagnostics.report(
                    Rule.FIGURE_UNREFERENCED,
                    figure.block().place(),
                    "nothing refers to "
                            + site.index().of(report).caption(figure.block()).label()
                            + ", as to most others of this report",
                    "refer to it where it is discussed: [](#id)"));
        }
    }

    private static void add(SiteIndex.Resolution resolution, Set<String> referred) {
        if (resolution instanceof SiteIndex.Found found) {
            referred.add(
                    found.target().page().file() + "#" + found.target().anchor().id());
        }
    }

    private static String key(Figure figure) {
        return figure.page().file() + "#"
                + figure.block().anchor().map(a -> a.id()).orElse("");
    }
}
