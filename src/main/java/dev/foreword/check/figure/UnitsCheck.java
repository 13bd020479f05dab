package dev.foreword.check.figure;

import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.util.List;

/**
 * What is drawn on one axis is measured in one unit; a second axis would suggest whatever its scale was chosen to suggest
 * (Analysis Function, <i>Data visualisation: charts</i>).
 */
final class UnitsCheck implements FigureCheck {

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        if (figure.spec().kind().isDiagram()) {
            return;
        }
        List<Unit> units = figure.series()
                .mapToObj(series -> figure.unit(series).withoutNoughts())
                .distinct()
                .toList();
        if (units.size() > 1) {
            List<String> words = units.stream()
                    .map(u -> u.isNone() ? "a plain number" : "\"" + (u.prefix() + u.suffix()).strip() + "\"")
                    .toList();
            figure.report(
                    diagnostics,
                    Rule.CHART_UNITS,
                    "the columns of this chart are in different units: " + String.join(", ", words),
                    "draw two charts, or show the change of each in per cent");
        }
    }
}
