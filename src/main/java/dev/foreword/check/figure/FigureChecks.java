package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartUnits;
import dev.foreword.model.index.OnPage;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteFigures;
import dev.foreword.model.node.ChartBlock;
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
            new WordCountCheck(),
            new HeadlineCheck(),
            new PeriodCheck(),
            new AlternativeCheck());

    private FigureChecks() {}

    /** Reports every rule that a figure or a brand breaks. */
    public static void run(ResolvedSite site, Diagnostics diagnostics) {
        for (OnPage<ChartBlock> chart : new SiteFigures(site.index()).charts()) {
            ChartSpec spec = chart.node().spec().orElseThrow();
            Figure figure = new Figure(chart.node(), spec, ChartUnits.of(spec), chart.page(), site);
            CHECKS.forEach(check -> check.check(figure, diagnostics));
        }
        new BrandCheck(site, diagnostics).run();
    }
}
