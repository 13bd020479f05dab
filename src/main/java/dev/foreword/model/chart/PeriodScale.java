package dev.foreword.model.chart;

import dev.foreword.data.Cell;
import dev.foreword.data.Period;
import dev.foreword.data.Row;
import dev.foreword.data.TypeInference;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where periods stand along an axis: as far apart as they are, when all rows have one and each begins after the one before;
 * else one row after the other.
 */
public final class PeriodScale {

    /** The year that begins in April is named by the calendar year that is three months old by then. */
    private static final double SPLIT_YEAR_BEGINS = 0.25;

    /** Months and leap years differ a little in length; a step that is longer by more leaves something out. */
    private static final double LONGER = 1.3;

    private final List<Cell> cells;
    private final List<Period> periods;
    private final double usualStep;

    /**
     * @param rows the rows
     * @param column the column with their periods
     */
    public PeriodScale(List<Row> rows, int column) {
        this.cells = rows.stream().map(r -> r.cells().get(column)).toList();
        this.periods = rising(cells);
        this.usualStep = findUsualStep();
    }

    /** {@return the times of all cells; none unless each begins after the one before} */
    private static List<Period> rising(List<Cell> cells) {
        List<Period> times =
                cells.stream().map(Cell::time).flatMap(Optional::stream).toList();
        boolean rise = times.size() == cells.size()
                && IntStream.range(1, times.size())
                        .allMatch(
                                i -> times.get(i - 1).position() < times.get(i).position());
        return rise ? times : List.of();
    }

    /** The shortest step, if most steps are as short; zero where times follow each other without a rule. */
    private double findUsualStep() {
        double shortest = steps().min().orElse(0);
        long usual = steps().filter(step -> step <= shortest * LONGER).count();
        return usual * 2 > periods.size() - 1 ? shortest : 0;
    }

    private DoubleStream steps() {
        return IntStream.range(1, periods.size()).mapToDouble(row -> position(row) - position(row - 1));
    }

    /** {@return whether the rows are of times, in order} */
    public boolean isTime() {
        return !periods.isEmpty();
    }

    /** {@return the times, in order; none when the rows are of no times} */
    public List<Period> periods() {
        return periods;
    }

    /** {@return where a row stands} */
    public double position(int row) {
        return isTime() ? periods.get(row).position() : row;
    }

    /** {@return where each row stands} */
    public double[] positions() {
        return IntStream.range(0, cells.size()).mapToDouble(this::position).toArray();
    }

    /** {@return how far times are usually apart; zero where they follow each other without a rule} */
    public double usualStep() {
        return usualStep;
    }

    /** {@return whether times are left out between a row and the one before it} */
    public boolean isBehindGap(int row) {
        return isTime() && row > 0 && usualStep > 0 && position(row) - position(row - 1) > usualStep * LONGER;
    }

    /** {@return where columns stand, for each row one: as far apart as its times are} */
    public PeriodSlots slots() {
        return isTime() ? PeriodSlots.of(periods) : PeriodSlots.even(cells.size());
    }

    /** {@return where a time stands that is written out: a row’s, or one between the first and the last} */
    public OptionalDouble find(String written) {
        OptionalDouble row = IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).text().equals(written))
                .mapToDouble(this::position)
                .findFirst();
        return row.isPresent() || !isTime() ? row : between(written);
    }

    private OptionalDouble between(String written) {
        double at = TypeInference.time(written).map(this::along).orElse(Double.NaN);
        boolean within = at >= position(0) && at <= position(cells.size() - 1);
        return within ? OptionalDouble.of(at) : OptionalDouble.empty();
    }

    private double along(Period time) {
        boolean named = time.form() == Period.Form.YEAR || time.form() == Period.Form.SPLIT_YEAR;
        boolean split = periods.get(0).form() == Period.Form.SPLIT_YEAR;
        return time.position() - (split && !named ? SPLIT_YEAR_BEGINS : 0);
    }
}
