package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartTraits.Quality;
import dev.foreword.model.chart.Stacking;

/** A whole of which a part is missing is no whole: it would be drawn too small, or the other parts too large. */
final class GapCheck implements FigureCheck {

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        boolean rest = !figure.spec().details().rest().isEmpty();
        boolean whole = (figure.is(Quality.WHOLE) && !rest)
                || figure.spec().stacking() == Stacking.SHARE
                || figure.spec().stacking() == Stacking.DIVERGING;
        if (!whole) {
            return;
        }
        // Where nothing at all is known, the chart says so by itself.
        boolean some = figure.rows()
                .anyMatch(row ->
                        figure.series().anyMatch(s -> figure.value(row, s).isPresent()));
        if (!some) {
            return;
        }
        figure.rows()
                .forEach(
                        row -> figure.series()
                                .filter(series -> figure.value(row, series).isEmpty())
                                .forEach(
                                        series -> figure.report(
                                                diagnostics,
                                                Rule.CHART_GAP,
                                                "\"" + figure.label(series) + "\" has no value for \""
                                                        + figure.name(row) + "\", and a "
                                                        + figure.spec().kind().word() + " needs all parts of its whole",
                                                figure.showsParts()
                                                        ? "say with \"rest\" what the missing part is, or leave the row out with \"rows\""
                                                        : "leave the row out with \"rows\", or draw lines or bars, which can have gaps")));
    }
}
