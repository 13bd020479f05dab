package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.data.RowSwap;
import dev.foreword.data.Table;
import dev.foreword.evidence.claim.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one measure of one place over time, in order of time.
 *
 * @param points the values
 * @param from where a comparison begins; the same as the end for a number that isn’t one
 * @param to the time that is spoken of
 */
record History(List<Point> points, int from, int to) {

    /**
     * A value at a time.
     *
     * @param period the time
     * @param number the number; null when it can’t be worked out
     */
    record Point(Period period, @Nullable Quantity number) {

        int year() {
            return period.year() == null ? 0 : period.year();
        }

        /** {@return the number, if it can be worked out} */
        Optional<Quantity> value() {
            return Optional.ofNullable(number);
        }

        /** {@return the number, if it is known too} */
        Optional<Quantity> known() {
            return value().filter(Quantity::isKnown);
        }
    }

    /** Where a cell stands in time. */
    private record Line(List<CellSpan> cells, int own) {

        Period period(int at) {
            return periodOf(cells.get(at)).orElseThrow();
        }
    }

    History {
        points = List.copyOf(points);
    }

    /** {@return the history of a number; empty when its table says nothing of time} */
    static Optional<History> of(Subject subject) {
        Quantity number = subject.quantity();
        if (number.cells().isEmpty() || !number.cells().stream().allMatch(CellSpan::isCell)) {
            return Optional.empty();
        }
        Optional<Line> to = subject.to().flatMap(History::lineOf);
        Optional<Line> from = subject.from().flatMap(History::lineOf);
        if (subject.isComparison() && to.isPresent() && from.isPresent() && isOneLine(from.get(), to.get())) {
            List<Point> points = to.get().cells().stream()
                    .map(c -> new Point(
                            periodOf(c).orElseThrow(),
                            c.table().quantity(c.first(), c.column()).orElse(null)))
                    .toList();
            return Optional.of(new History(points, from.get().own(), to.get().own()));
        }
        return line(number.cells().get(0)).flatMap(line -> recalculated(number, line));
    }

    private static Optional<Line> lineOf(Quantity operand) {
        boolean cell = operand.operands().isEmpty() && operand.cells().size() == 1;
        return cell ? line(operand.cells().get(0)) : Optional.empty();
    }

    private static boolean isOneLine(Line a, Line b) {
        return a.own() != b.own() && a.cells().equals(b.cells());
    }

    private static Optional<History> recalculated(Quantity number, Line line) {
        Period own = line.period(line.own());
        boolean oneTime = number.cells().stream()
                .allMatch(c -> periodOf(c).filter(own::equals).isPresent());
        if (!oneTime) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            Period period = line.period(i);
            Optional<Quantity> value = i == line.own() ? Optional.of(number) : again(number, line, i);
            points.add(new Point(period, value.orElse(null)));
        }
        return Optional.of(new History(points, line.own(), line.own()));
    }

    /** The same calculation for another time: another cell, or another row in place of the number’s own. */
    private static Optional<Quantity> again(Quantity number, Line line, int at) {
        CellSpan other = line.cells().get(at);
        if (number.operation() == Operation.CELL) {
            return other.table().quantity(other.first(), other.column());
        }
        CellSpan own = line.cells().get(line.own());
        OptionalInt time = Labels.timeColumn(own.table());
        return time.isEmpty() || own.first() == other.first()
                ? Optional.empty()
                : number.inRow(new RowSwap(
                        Labels.text(own.table(), own.first(), time.getAsInt()),
                        Labels.text(own.table(), other.first(), time.getAsInt())));
    }

    private static Optional<Period> periodOf(CellSpan cell) {
        return Labels.period(cell.table(), cell.first(), cell.column()).filter(p -> p.year() != null);
    }

    private static Optional<Line> line(CellSpan cell) {
        Table table = cell.table();
        List<CellSpan> cells = Labels.heading(table, cell.column()).isPresent() ? columns(cell) : rows(cell);
        List<CellSpan> dated = cells.stream()
                .filter(c -> periodOf(c).isPresent())
                .sorted(Comparator.comparing(History::begin))
                .toList();
        int own = dated.indexOf(cell);
        return own < 0 ? Optional.empty() : Optional.of(new Line(dated, own));
    }

    /** The first day of a cell’s time; of a time that only words name, that of its year or its month. */
    private static LocalDate begin(CellSpan cell) {
        return Labels.time(cell)
                .map(dev.foreword.data.Period::from)
                .orElseGet(() -> begin(periodOf(cell).orElseThrow()));
    }

    private static LocalDate begin(Period period) {
        Month month = period.month();
        return LocalDate.of(period.year() == null ? 0 : period.year(), month == null ? Month.JANUARY : month, 1);
    }

    private static List<CellSpan> columns(CellSpan cell) {
        Table table = cell.table();
        String stem = Labels.stem(table, cell.column());
        return IntStream.range(0, table.columns().size())
                .filter(column -> Labels.stem(table, column).equals(stem))
                .mapToObj(column -> CellSpan.cell(table, cell.first(), column))
                .toList();
    }

    private static List<CellSpan> rows(CellSpan cell) {
        Table table = cell.table();
        OptionalInt time = Labels.timeColumn(table);
        if (time.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, table.rows().size())
                .filter(row -> Labels.differOnlyIn(table, row, cell.first(), time.getAsInt()))
                .mapToObj(row -> CellSpan.cell(table, row, cell.column()))
                .toList();
    }

    /** {@return the sign of the step to a point: of its value less the one before; empty when either isn’t known} */
    OptionalInt step(int at) {
        if (at < 1 || at >= points.size()) {
            return OptionalInt.empty();
        }
        Optional<Quantity> before = points.get(at - 1).known();
        Optional<Quantity> after = points.get(at).known();
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(after.get().value().compareTo(before.get().value()))
                : OptionalInt.empty();
    }
}
