package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartTraits.Quality;
import dev.foreword.model.chart.Stacking;

/** A part of a whole isn't less than nothing. */
final class PartSignCheck implements FigureCheck {

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        boolean parts = figure.is(Quality.AMOUNTS)
                || figure.spec().stacking() == Stacking.SHARE
                || figure.spec().stacking() == Stacking.DIVERGING;
        if (!parts) {
            return;
        }
        figure.rows()
                .forEach(row -> figure.series()
                        .forEach(series -> figure.value(row, series)
                                .filter(value -> value.signum() < 0)
                                .ifPresent(value -> figure.report(
                                        diagnostics,
                                        Rule.CHART_NEGATIVE,
                                        "\"" + figure.name(row) + "\" is " + value.toPlainString()
                                                + ", and a part of a whole can't be less than nothing",
                                        "draw bars or a line"))));
    }
}
