package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartTraits.Quality;

/**
 * Bars and areas are compared by their lengths, so they begin at zero (Analysis Function, <i>Data visualisation:
 * charts</i>; Office for National Statistics, <i>Axes and gridlines</i>).
 */
final class AxisCheck implements FigureCheck {

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        boolean lengths = figure.is(Quality.LENGTHS);
        figure.spec()
                .details()
                .axisFrom()
                .filter(from -> lengths && from.signum() != 0)
                .ifPresent(from -> figure.report(
                        diagnostics,
                        Rule.CHART_AXIS,
                        "a " + figure.spec().kind().word() + " whose axis begins at " + from.toPlainString()
                                + " makes small differences look large",
                        "remove \"axis_from\", or draw a line or dots"));
    }
}
