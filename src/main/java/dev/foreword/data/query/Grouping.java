package dev.foreword.data.query;

import dev.foreword.data.Aggregates;
import dev.foreword.data.Aggregates.Numbers;
import dev.foreword.data.CalculationException;
import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Derivation;
import dev.foreword.data.Interval;
import dev.foreword.data.Measure;
import dev.foreword.data.Peers;
import dev.foreword.data.Quantity;
import dev.foreword.data.Row;
import dev.foreword.data.Spelling;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.data.Totals;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes one row of all rows that have the same in some columns, with the sums, means or counts of the others. What is
 * withheld in one part makes a bound of the whole; a total among its parts is an error.
 *
 * @param by the columns in which the rows of a group agree
 * @param results what is made of each group
 */
public record Grouping(List<Integer> by, List<Result> results) {

    /** What is made of the numbers of a group. */
    public enum Way {
        SUM("sum"),
        MEAN("mean"),
        COUNT("count");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        /** {@return the word that authors write} */
        public String word() {
            return word;
        }
    }

    /**
     * A column that is made.
     *
     * @param way what is made of the parts
     * @param column whose numbers; of a count, no more than where its parts stand
     * @param name the heading of what is made
     */
    public record Result(Way way, int column, String name) {}

    public Grouping {
        by = List.copyOf(by);
        results = List.copyOf(results);
    }

    Table table(RowSet rows, Derivation how) {
        Table table = rows.table();
        results.forEach(result -> check(result, table));
        Map<List<String>, Positions> groups = new LinkedHashMap<>();
        for (int row : rows.rows()) {
            List<Cell> cells = table.rows().get(row).cells();
            List<String> key = by.stream()
                    .map(column -> Spelling.plain(cells.get(column).text()))
                    .toList();
            groups.computeIfAbsent(key, k -> Positions.none()).put(row);
        }
        List<Row> made =
                groups.values().stream().map(parts -> row(table, parts)).toList();
        return table.derived(
                headings(table), made, IntStream.range(0, by.size()).boxed().toList(), how);
    }

    /** Refuses to make of a column what can’t be made of it. */
    public static void check(Result result, Table table) {
        Column column = table.columns().get(result.column());
        if (result.way() == Way.COUNT) {
            return;
        }
        if (column.type() != ColumnType.NUMBER) {
            throw new CalculationException(
                    "\"" + column.name() + "\" holds no numbers of which a "
                            + result.way().word() + " can be made",
                    "name a column of numbers");
        }
        Measure.Kind kind = column.measure().kind();
        boolean related = kind == Measure.Kind.RATE
                || kind == Measure.Kind.SHARE
                || column.measure().isPercent();
        if (result.way() == Way.SUM && related) {
            throw new CalculationException(
                    "\"" + column.name() + "\" holds rates or shares, which can’t be added up",
                    "take their mean, or add up the numbers that they were made of");
        }
    }

    private Row row(Table table, List<Integer> all) {
        List<Integer> parts = Totals.without(table, all);
        refuseTotals(RowSet.of(table, parts));
        Row first = table.rows().get(parts.get(0));
        List<Cell> cells = new ArrayList<>();
        by.forEach(column -> cells.add(first.cells().get(column)));
        results.forEach(result -> cells.add(cell(table, parts, result)));
        return new Row(first.line(), List.copyOf(cells));
    }

    private Cell cell(Table table, List<Integer> parts, Result result) {
        Cell first = table.rows().get(parts.get(0)).cells().get(result.column());
        if (result.way() == Way.COUNT) {
            return new Cell.NumberCell(first.place(), BigDecimal.valueOf(parts.size()), Unit.NONE);
        }
        Totals.undeclared(table, parts, result.column()).ifPresent(Grouping::refuse);
        Numbers numbers = new Numbers(quantities(table, parts, result.column()), List.of());
        boolean mean = result.way() == Way.MEAN;
        Quantity made = mean ? Aggregates.mean(numbers) : Aggregates.sum(numbers);
        return printed(made, made.decimals() + (mean ? 1 : 0), first.place());
    }

    private static List<Quantity> quantities(Table table, List<Integer> rows, int column) {
        return new AbstractList<>() {
            @Override
            public Quantity get(int index) {
                return table.quantity(rows.get(index), column).orElseThrow();
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    private static Cell printed(Quantity made, int decimals, Place place) {
        Unit unit = made.measure().unit();
        if (made.isKnown()) {
            return new Cell.NumberCell(place, rounded(made.value(), unit, decimals, RoundingMode.HALF_UP), unit);
        }
        Optional<BigDecimal> low = made.interval().low().map(end -> rounded(end, unit, decimals, RoundingMode.FLOOR));
        Optional<BigDecimal> high =
                made.interval().high().map(end -> rounded(end, unit, decimals, RoundingMode.CEILING));
        if (high.isEmpty() && low.filter(end -> end.signum() > 0).isEmpty()) {
            return new Cell.SuppressedCell(place, Suppression.NOT_AVAILABLE);
        }
        return new Cell.BoundCell(place, interval(low, high), unit);
    }

    private static Interval interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.isPresent() && high.isPresent()
                ? Interval.between(low.get(), high.get())
                : low.map(Interval::from).or(() -> high.map(Interval::upTo)).orElse(Interval.UNKNOWN);
    }

    private static BigDecimal rounded(BigDecimal full, Unit unit, int decimals, RoundingMode mode) {
        return unit.asPrinted(full).setScale(decimals, mode);
    }

    /** Nothing is counted twice in silence. */
    private static void refuseTotals(RowSet parts) {
        List<Column> columns = parts.table().columns();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).type() == ColumnType.TEXT) {
                refuseTotals(parts, columns.get(column), List.copyOf(parts.texts(column)));
            }
        }
    }

    private static void refuseTotals(RowSet parts, Column heading, List<String> texts) {
        if (Peers.isLevel(heading) && texts.size() > 1) {
            throw new CalculationException(
                    "this takes rows of several levels together: " + String.join(", ", texts),
                    "choose one with \"where\", such as \"" + heading.name() + ": " + texts.get(texts.size() - 1)
                            + "\"");
        }
        if (texts.size() > 1) {
            texts.stream().filter(Totals::isNamedTotal).findFirst().ifPresent(Grouping::refuse);
        }
        // Where each row has a name of its own, one of them may be the name of all.
        if (texts.size() == parts.size()) {
            Totals.among(texts).ifPresent(Grouping::refuse);
        }
    }

    private static void refuse(String total) {
        throw new CalculationException(
                "\"" + total + "\" would be counted among its own parts", "leave it out with \"where\"");
    }

    private List<Column> headings(Table table) {
        List<Column> headings = new ArrayList<>();
        by.forEach(column -> headings.add(table.columns().get(column)));
        for (Result result : results) {
            Column column = table.columns().get(result.column());
            headings.add(
                    result.way() == Way.COUNT
                            ? new Column(result.name(), ColumnType.NUMBER)
                            : column.name().equals(result.name()) ? column : column.named(result.name()));
        }
        return headings;
    }

    String words(Table table) {
        String groups = by.stream()
                .map(column -> table.columns().get(column).inSentence())
                .collect(Collectors.joining(" and "));
        String made = results.stream().map(result -> words(result, table)).collect(Collectors.joining(", "));
        return groups.isEmpty() ? made : made + " for each " + groups;
    }

    private static String words(Result result, Table table) {
        String column = table.columns().get(result.column()).inSentence();
        return switch (result.way()) {
            case SUM -> "the sum of " + column;
            case MEAN -> "the mean of " + column;
            case COUNT -> "how many rows there are";
        };
    }
}
