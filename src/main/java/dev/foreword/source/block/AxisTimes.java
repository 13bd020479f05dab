package dev.foreword.source.block;

import dev.foreword.data.Cell;
import dev.foreword.data.Period;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartTraits;
import dev.foreword.model.chart.PeriodScale;
import java.util.Comparator;
import java.util.List;

/** Looks whether the times of a chart can stand on one axis: none within another, and columns not too far apart. */
final class AxisTimes {

    private static final Comparator<Cell> WIDEST_FIRST = Comparator.comparing((Cell c) -> time(c).from())
            .thenComparing(c -> time(c).to(), Comparator.reverseOrder());

    private final BlockInput input;

    AxisTimes(BlockInput input) {
        this.input = input;
    }

    /** {@return whether they can, or whether the rows aren’t of times} */
    boolean check(ChartSpec spec) {
        boolean axis = spec.kind().shows() == ChartTraits.Shows.COURSE || spec.kind() == ChartKind.COLUMN;
        List<Cell> times = spec.rows().stream()
                .map(row -> row.cells().get(spec.x().index()))
                .filter(cell -> cell.time().isPresent())
                .sorted(WIDEST_FIRST)
                .toList();
        return !axis || (areApart(times) && isWideEnough(spec));
    }

    private boolean areApart(List<Cell> times) {
        for (int i = 1; i < times.size(); i++) {
            Cell longer = times.get(i - 1);
            if (time(longer).holds(time(times.get(i)))) {
                input.report(
                        Rule.CHART_PERIODS,
                        input.yaml().placeOf("x"),
                        "\"" + times.get(i).text() + "\" lies within \"" + longer.text()
                                + "\", and both stand on one axis",
                        "choose rows whose periods are of one length");
                return false;
            }
        }
        return true;
    }

    private static Period time(Cell cell) {
        return cell.time().orElseThrow();
    }

    /** Empty places are drawn between columns, and they count as columns do. */
    private boolean isWideEnough(ChartSpec spec) {
        int most = spec.kind().limits().mostRows();
        int places = new PeriodScale(spec.rows(), spec.x().index()).slots().count();
        if (spec.kind() != ChartKind.COLUMN || places <= most || spec.rows().size() > most) {
            return true;
        }
        input.report(
                Rule.FIGURE_TOO_LARGE,
                input.yaml().placeOf("x"),
                "columns as far apart as their times need " + places + " places, and more than " + most
                        + " can’t be read",
                "draw them with \"type: line\", or choose fewer rows");
        return false;
    }
}
