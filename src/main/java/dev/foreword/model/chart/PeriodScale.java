package dev.foreword.model.chart;

import dev.foreword.data.Cell;
import dev.foreword.data.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where periods stand along an axis: years as far apart as they are, when all rows have one and they rise; else one row
 * after the other.
 */
public final class PeriodScale {

    private final List<Cell> cells;
    private final boolean years;

    /**
     * @param rows the rows
     * @param column the column with their periods
     */
    public PeriodScale(List<Row> rows, int column) {
        this.cells = rows.stream().map(r -> r.cells().get(column)).toList();
        this.years = haveRisingYears();
    }

    private boolean haveRisingYears() {
        for (int row = 0; row < cells.size(); row++) {
            if (year(row).isEmpty()
                    || (row > 0 && year(row).get() <= year(row - 1).get())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Integer> year(int row) {
        return cells.get(row) instanceof Cell.PeriodCell period ? Optional.of(period.year()) : Optional.empty();
    }

    /** {@return where a row stands} */
    public double position(int row) {
        return years ? year(row).orElseThrow() : row;
    }

    /** {@return where each row stands} */
    public double[] positions() {
        return IntStream.range(0, cells.size()).mapToDouble(this::position).toArray();
    }

    /** {@return where a period stands that is written out: a row's, or a year between the first and the last} */
    public OptionalDouble find(String written) {
        OptionalDouble row = IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).text().equals(written))
                .mapToDouble(this::position)
                .findFirst();
        if (row.isPresent() || !years || !written.matches("\\d{4}([./]\\d{1,2})?")) {
            return row;
        }
        double year = Double.parseDouble(written.substring(0, 4));
        return DoubleStream.of(year)
                .filter(y -> y >= position(0) && y <= position(cells.size() - 1))
                .findFirst();
    }
}
