package dev.foreword.expression;

import dev.foreword.data.Aggregates.Numbers;
import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Conflict;
import dev.foreword.data.Interval;
import dev.foreword.data.Period;
import dev.foreword.data.Quantity;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import dev.foreword.data.Totals;
import dev.foreword.data.query.Fact;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A number for each of several rows: the cells of a column, or what was worked out for each row.
 *
 * @param table the table whose rows they are
 * @param level how many of its key columns all the rows have in common
 * @param levels how many of its key columns may name the rows: all, or the first alone where they stand for groups
 * @param rows the rows’ positions
 * @param numbers the number at a place in the list of rows; made when it is asked for
 * @param sources the columns that they come from
 */
record Series(
        Table table, int level, int levels, List<Integer> rows, IntFunction<Quantity> numbers, List<Source> sources) {

    /** A column that a series comes from, with the row for each of the series’ own. */
    record Source(Table table, int column, List<Integer> rows) {

        Cell cell(int place) {
            return table.rows().get(rows.get(place)).cells().get(column);
        }

        Source at(List<Integer> places) {
            return new Source(table, column, places.stream().map(rows::get).toList());
        }

        /** {@return its cells, rows that follow one another in one span} */
        List<CellSpan> spans() {
            List<CellSpan> spans = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= rows.size(); i++) {
                if (i == rows.size() || rows.get(i) != rows.get(i - 1) + 1) {
                    spans.add(new CellSpan(table, column, rows.get(from), rows.get(i - 1)));
                    from = i;
                }
            }
            return spans;
        }
    }

    /** {@return the cells of a column, as numbers} */
    static Series of(Table table, int level, List<Integer> rows, int column) {
        return new Series(
                table,
                level,
                table.notes().keys().size(),
                rows,
                place -> quantity(table, rows.get(place), column),
                List.of(new Source(table, column, rows)));
    }

    /** A word among numbers may stand for any of them. */
    private static Quantity quantity(Table table, int row, int column) {
        return table.quantity(row, column)
                .orElseGet(() -> Quantity.missing(
                        Interval.UNKNOWN, table.columns().get(column), CellSpan.cell(table, row, column)));
    }

    int size() {
        return rows.size();
    }

    /** {@return what the column holds that it comes from} */
    ColumnType type() {
        Source source = sources.get(0);
        return source.table().columns().get(source.column()).type();
    }

    /** {@return what the row at a place says: its words or its time, or the number that was read or worked out for it} */
    Fact fact(int place) {
        Source source = sources.get(0);
        Fact own = Fact.of(source.table(), source.rows().get(place), source.column());
        return own instanceof Fact.Amount ? Fact.of(at(place)) : own;
    }

    Quantity at(int place) {
        return numbers.apply(place);
    }

    /** {@return what a row is called: see {@link #names}} */
    String name(int place) {
        return names(List.of(place)).get(0);
    }

    /**
     * {@return what rows are called: by the key that tells the series’ rows apart, the authority rather than its region;
     * by all that they don’t share where no single one does, “North West, Blackpool”}
     */
    List<String> names(List<Integer> places) {
        OptionalInt one = tellingLevel();
        return places.stream()
                .map(place -> one.isPresent() ? key(place, one.getAsInt()) : wholeName(place))
                .toList();
    }

    private OptionalInt tellingLevel() {
        return IntStream.range(firstLevel(), levels)
                .filter(this::tellsApart)
                .boxed()
                .max(Comparator.comparingInt(this::variety))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private boolean tellsApart(int keyLevel) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, size())
                .mapToObj(place -> Spelling.plain(key(place, keyLevel)))
                .allMatch(word -> !word.isBlank() && seen.add(word));
    }

    /** Two authorities of two regions are told apart by both; that of which the table has more is the finer. */
    private int variety(int keyLevel) {
        return keyLevel == firstLevel() && isTime(keyLevel)
                ? Integer.MAX_VALUE
                : (int) table.rows().stream()
                        .map(row -> table.key(row, keyLevel))
                        .distinct()
                        .count();
    }

    private boolean isTime(int keyLevel) {
        ColumnType type =
                table.columns().get(table.notes().keys().get(keyLevel)).type();
        return type == ColumnType.PERIOD || type == ColumnType.DATE;
    }

    private String wholeName(int place) {
        String name = IntStream.range(firstLevel(), levels)
                .filter(keyLevel -> !isShared(keyLevel))
                .mapToObj(keyLevel -> key(place, keyLevel))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? key(place, firstLevel()) : name;
    }

    private boolean isShared(int keyLevel) {
        String word = key(0, keyLevel);
        return IntStream.range(1, size()).allMatch(place -> key(place, keyLevel).equals(word));
    }

    private String key(int place, int keyLevel) {
        return table.key(table.rows().get(rows.get(place)), keyLevel);
    }

    /** The first of the keys that the rows needn’t have in common. */
    private int firstLevel() {
        return Math.min(level, levels - 1);
    }

    /** {@return the place of the row with a name; empty when there is none, or more than one} */
    OptionalInt find(String name) {
        List<Integer> found = table.positionsOf(rows, tellingLevel().orElse(firstLevel()), name);
        return found.size() == 1 ? OptionalInt.of(rows.indexOf(found.get(0))) : OptionalInt.empty();
    }

    /** {@return the series with only the rows at some places, in their order} */
    Series only(List<Integer> places) {
        return new Series(
                table,
                level,
                levels,
                places.stream().map(rows::get).toList(),
                place -> at(places.get(place)),
                sources.stream().map(source -> source.at(places)).toList());
    }

    /** {@return the series without the totals that its table declares} */
    Series withoutTotals() {
        List<Integer> parts = Totals.without(table, rows);
        if (parts.size() == rows.size()) {
            return this;
        }
        List<Integer> places = new ArrayList<>();
        for (int place = 0, part = 0; place < rows.size() && part < parts.size(); place++) {
            if (rows.get(place).equals(parts.get(part))) {
                places.add(place);
                part++;
            }
        }
        return only(places);
    }

    /** {@return the series from the earliest to the latest; as in the file where its rows are of no time} */
    Series inOrderOfTime() {
        if (!isTime(firstLevel())) {
            return this;
        }
        int key = table.notes().keys().get(firstLevel());
        List<Integer> places = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparing(
                        place -> time(table.rows().get(rows.get(place)).cells().get(key))))
                .toList();
        return only(places);
    }

    /** A row without a time comes before all others. */
    private static LocalDate time(Cell cell) {
        return cell.time().map(Period::from).orElse(LocalDate.MIN);
    }

    /** {@return the numbers, those of totals left out; an undeclared total among them is told} */
    Numbers counted() {
        Series parts = withoutTotals();
        return new Numbers(parts.quantities(), parts.spans(), parts.conflicts(), true);
    }

    private List<Conflict> conflicts() {
        return sources.stream()
                .limit(1)
                .flatMap(source -> Totals.undeclared(source.table(), source.rows(), source.column()).stream())
                .map(row -> new Conflict(
                        Conflict.Kind.TOTAL, "\"" + row + "\" is counted, and it is the total of other rows"))
                .toList();
    }

    List<Quantity> quantities() {
        return new AbstractList<>() {
            @Override
            public Quantity get(int place) {
                return at(place);
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    /** {@return where the numbers come from, once each} */
    List<CellSpan> spans() {
        return sources.stream()
                .flatMap(source -> source.spans().stream())
                .distinct()
                .toList();
    }
}
