package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartKind;

/** Angles are hard to compare, so a ring has few parts (UK Health Security Agency, <i>Data visualisation guidance</i>). */
final class PartCountCheck implements FigureCheck {

    private static final int MOST = 5;

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        int parts =
                figure.spec().rows().size() + (figure.spec().details().rest().isEmpty() ? 0 : 1);
        if (figure.spec().kind() == ChartKind.RING && parts > MOST) {
            figure.report(
                    diagnostics,
                    Rule.CHART_PARTS,
                    "a ring of " + parts + " parts can't be read",
                    "draw bars, sorted by their values");
        }
    }
}
