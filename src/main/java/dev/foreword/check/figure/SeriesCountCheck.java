package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;

/** Four colours are as many as most readers tell apart (Analysis Function, <i>Data visualisation: colours in charts</i>). */
final class SeriesCountCheck implements FigureCheck {

    private static final int MOST = 4;

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        int series = figure.spec().series().size();
        boolean focused = !figure.spec().details().highlighted().isEmpty();
        if (!figure.spec().kind().isDiagram() && !figure.isStacked() && !focused && series > MOST) {
            figure.report(
                    diagnostics,
                    Rule.CHART_SERIES,
                    series + " series are more than most readers can tell apart",
                    "draw at most " + MOST + ", highlight one with \"highlight\", or use \"panels\"");
        }
    }
}
