package dev.foreword.chart;

import dev.foreword.data.Cell;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Row;
import dev.foreword.data.Unit;
import dev.foreword.model.ChartSpec;
import dev.foreword.model.PrintedColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A chart's numbers by row and series, and how they are printed. */
final class ChartData {

    private final ChartSpec spec;
    private final boolean timeScale;

    ChartData(ChartSpec spec) {
        this.spec = spec;
        this.timeScale = hasTimeScale();
    }

    int rows() {
        return spec.rows().size();
    }

    int series() {
        return spec.series().size();
    }

    /** {@return the name or period of a row} */
    String name(int row) {
        return cell(row, spec.x()).text();
    }

    List<String> names() {
        return IntStream.range(0, rows()).mapToObj(this::name).toList();
    }

    List<String> seriesLabels() {
        return spec.series().stream().map(PrintedColumn::label).toList();
    }

    /** {@return the number at a row in a series; empty for a gap} */
    Optional<BigDecimal> value(int row, int series) {
        return cell(row, spec.series().get(series)) instanceof Cell.NumberCell n
                ? Optional.of(n.value())
                : Optional.empty();
    }

    /** {@return what stands for a number that is missing: its shorthand, or [x] for an empty cell} */
    String gap(int row, int series) {
        String text = cell(row, spec.series().get(series)).text();
        return text.isEmpty() ? "[x]" : text;
    }

    /** {@return all numbers, without the gaps} */
    Stream<BigDecimal> values() {
        return IntStream.range(0, rows())
                .boxed()
                .flatMap(r -> IntStream.range(0, series()).mapToObj(s -> value(r, s)))
                .flatMap(Optional::stream);
    }

    /** {@return a number as it is printed, with its unit} */
    String print(BigDecimal value) {
        return HouseStyle.number(value, unit());
    }

    /** {@return the unit that the chart names, or else that of the first number} */
    Unit unit() {
        if (!spec.unit().isNone()) {
            return spec.unit();
        }
        return spec.rows().stream()
                .map(row -> row.cells().get(spec.series().get(0).index()))
                .filter(Cell.NumberCell.class::isInstance)
                .map(cell -> ((Cell.NumberCell) cell).unit())
                .findFirst()
                .orElse(Unit.NONE);
    }

    /** {@return where a row stands along the axis: its year when all rows have one in rising order, else its position} */
    double position(int row) {
        return timeScale ? year(row) : row;
    }

    private boolean hasTimeScale() {
        for (int row = 0; row < rows(); row++) {
            if (!(cell(row, spec.x()) instanceof Cell.PeriodCell) || (row > 0 && year(row) <= year(row - 1))) {
                return false;
            }
        }
        return true;
    }

    private int year(int row) {
        return ((Cell.PeriodCell) cell(row, spec.x())).year();
    }

    private Cell cell(int row, PrintedColumn column) {
        Row cells = spec.rows().get(row);
        return cells.cells().get(column.index());
    }
}
