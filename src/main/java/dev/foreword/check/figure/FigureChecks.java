package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.ChartBlock;
import dev.foreword.model.Page;
import dev.foreword.model.Reading;
import dev.foreword.model.ResolvedSite;
import java.util.List;

/** Runs the rules for charts over a site. */
public final class FigureChecks {

    private static final List<FigureCheck> CHECKS = List.of(
            new AxisCheck(),
            new UnitsCheck(),
            new SeriesCountCheck(),
            new PartCountCheck(),
            new PartSignCheck(),
            new WholeCheck(),
            new GapCheck(),
            new StackedTotalCheck(),
            new IconCountCheck(),
            new HeadlineCheck(),
            new PeriodCheck(),
            new AlternativeCheck());

    private FigureChecks() {}

    /** Reports every rule that a figure or a brand breaks. */
    public static void run(ResolvedSite site, Diagnostics diagnostics) {
        site.index().pages().forEach(page -> check(site, page, diagnostics));
        new BrandCheck(site, diagnostics).run();
    }

    private static void check(ResolvedSite site, Page page, Diagnostics diagnostics) {
        Reading.visit(page, node -> {
            if (node instanceof ChartBlock chart && chart.spec().isPresent()) {
                Figure figure = new Figure(chart, chart.spec().get(), page, site);
                CHECKS.forEach(check -> check.check(figure, diagnostics));
            }
        });
    }
}
