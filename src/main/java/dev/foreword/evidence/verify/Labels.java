package dev.foreword.evidence.verify;

import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Table;
import dev.foreword.evidence.claim.Period;
import dev.foreword.evidence.claim.PeriodReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a table’s columns and rows are of: times and places. */
final class Labels {

    private static final Pattern HEADING = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d{3})");
    private static final Pattern PERIOD = Pattern.compile("(19|20)\\d\\d[_/–-]\\d\\d(?!\\d)");

    /** {@code 2015}, {@code Children, 2015}, {@code Children in 2015/16}; not {@code £m at 2010 prices}. */
    private static final Pattern LABEL = Pattern.compile("(?:^|[,:(] ?|\\bin )((?:19|20)\\d\\d)(?:[/–-]\\d\\d)?\\)?$");

    private static final int LOOKED_AT = 50;

    private Labels() {}

    /** {@return the column that says when a row is of} */
    static OptionalInt timeColumn(Table table) {
        for (int column : columns(table)) {
            ColumnType type = table.columns().get(column).type();
            if (type == ColumnType.PERIOD || type == ColumnType.DATE || holdsTimes(table, column)) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    /** Keys first, for what finds a row says best what it is of. */
    private static Set<Integer> columns(Table table) {
        Set<Integer> columns = new LinkedHashSet<>(table.notes().keys());
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(i);
        }
        return columns;
    }

    private static boolean holdsTimes(Table table, int column) {
        return table.columns().get(column).type() == ColumnType.TEXT
                && table.rows().stream()
                        .limit(LOOKED_AT)
                        .map(row -> row.cells().get(column))
                        .allMatch(cell -> period(cell).isPresent());
    }

    /** {@return the time that a cell names, if it names one} */
    static Optional<Period> period(Cell cell) {
        Optional<Period> typed = cell.time().map(time -> Period.of(cell.text(), time));
        if (typed.isPresent()) {
            return typed;
        }
        return cell instanceof Cell.TextCell text ? PeriodReader.label(text.text()) : Optional.empty();
    }

    /** {@return the time that a cell’s row names, where its column’s heading names none} */
    static Optional<dev.foreword.data.Period> time(CellSpan cell) {
        OptionalInt time = timeColumn(cell.table());
        return heading(cell.table(), cell.column()).isPresent() || time.isEmpty()
                ? Optional.empty()
                : cell.table()
                        .rows()
                        .get(cell.first())
                        .cells()
                        .get(time.getAsInt())
                        .time();
    }

    /** {@return the time of a cell: by its column’s heading, by its row, or by its table, if this is of one time} */
    static Optional<Period> period(Table table, int row, int column) {
        Optional<Period> heading = heading(table, column);
        if (heading.isPresent()) {
            return heading;
        }
        OptionalInt time = timeColumn(table);
        return time.isPresent() ? period(table.rows().get(row).cells().get(time.getAsInt())) : ofWhole(table);
    }

    private static Optional<Period> ofWhole(Table table) {
        boolean dated = IntStream.range(0, table.columns().size())
                .anyMatch(column -> heading(table, column).isPresent());
        return dated
                ? Optional.empty()
                : PeriodReader.label(table.notes().source().period()).filter(period -> period.year() != null);
    }

    /** {@return the time that a column’s heading names: {@code weeks_2016}, {@code share_2015_16}} */
    static Optional<Period> heading(Table table, int column) {
        Column heading = table.columns().get(column);
        return heading(HEADING.matcher(heading.name()), heading.name())
                .or(() -> heading(LABEL.matcher(heading.label()), heading.label()));
    }

    private static Optional<Period> heading(Matcher found, String words) {
        if (!found.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        return Optional.of(new Period(year, year + (PERIOD.matcher(words).find() ? 1 : 0), null));
    }

    /** {@return a heading without its year, which tells what it measures} */
    static String stem(Table table, int column) {
        return HEADING.matcher(table.columns().get(column).name()).replaceAll("#");
    }

    /** {@return the columns that tell a row from others: its keys, and its time} */
    static List<Integer> dimensions(Table table) {
        Set<Integer> dimensions = new LinkedHashSet<>(table.notes().keys());
        timeColumn(table).ifPresent(dimensions::add);
        return List.copyOf(dimensions);
    }

    /** {@return the text of a row in a column, as the table prints it} */
    static String text(Table table, int row, int column) {
        Cell cell = table.rows().get(row).cells().get(column);
        return cell instanceof Cell.NumberCell n ? n.value().toPlainString() : cell.text();
    }

    /** {@return whether two rows are of the same in all dimensions but one} */
    static boolean differOnlyIn(Table table, int a, int b, int column) {
        return dimensions(table).stream()
                .filter(d -> d != column)
                .allMatch(d -> text(table, a, d).equals(text(table, b, d)));
    }

    /** {@return whether a column’s heading or a row names a time} */
    static boolean has(Table table, Period said) {
        boolean heading = IntStream.range(0, table.columns().size())
                .anyMatch(column ->
                        heading(table, column).filter(p -> p.admits(said)).isPresent());
        if (heading) {
            return true;
        }
        OptionalInt time = timeColumn(table);
        return time.isPresent()
                && table.cells(time.getAsInt())
                        .anyMatch(
                                cell -> period(cell).filter(p -> p.admits(said)).isPresent());
    }

    /** {@return the times of all cells that a number came from, as far as they are of one time each} */
    static List<Period> periods(List<CellSpan> cells) {
        return cells.stream()
                .map(Labels::periods)
                .filter(periods -> periods.size() == 1)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** {@return the times of a cell, or of some that stand below one another: no more than two of them} */
    static List<Period> periods(CellSpan cells) {
        return IntStream.rangeClosed(cells.first(), cells.last())
                .mapToObj(row -> period(cells.table(), row, cells.column()))
                .flatMap(Optional::stream)
                .distinct()
                .limit(2)
                .toList();
    }
}
