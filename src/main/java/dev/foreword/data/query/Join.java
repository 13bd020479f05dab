package dev.foreword.data.query;

import dev.foreword.data.CalculationException;
import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Derivation;
import dev.foreword.data.Row;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sets the columns of another table beside rows, by what both have in some columns. Every row has one partner: a row
 * without one, or with two, is an error, for nobody would see that it is left out or counted twice.
 *
 * @param other the other table
 * @param own the columns of the rows’ own table, in the order of the other’s
 * @param others the columns of the other table
 */
public record Join(Table other, List<Integer> own, List<Integer> others) {

    private static final int MOST_NAMED = 3;

    public Join {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    Table table(RowSet rows, Derivation how) {
        Map<List<String>, Integer> partners = partners();
        Positions found = Positions.none();
        Set<String> alone = new LinkedHashSet<>();
        for (int row : rows.rows()) {
            List<String> key = key(rows.table(), row, own);
            Integer partner = partners.get(key);
            if (partner == null) {
                alone.add(String.join(", ", key));
            } else {
                found.put(partner);
            }
        }
        if (!alone.isEmpty()) {
            throw withoutPartner(alone);
        }
        List<Integer> added = added();
        return rows.table()
                .derived(
                        headings(rows.table(), added),
                        joined(rows, found, added),
                        rows.table().notes().keys(),
                        how);
    }

    private Map<List<String>, Integer> partners() {
        Map<List<String>, Integer> partners = new HashMap<>();
        for (int row = 0; row < other.rows().size(); row++) {
            List<String> key = key(other, row, others);
            Integer earlier = partners.putIfAbsent(key, row);
            if (earlier != null) {
                throw new CalculationException(
                        "lines " + other.rows().get(earlier).line() + " and "
                                + other.rows().get(row).line() + " of " + other.file() + " are both \""
                                + String.join(", ", key) + "\"",
                        differing(earlier, row));
            }
        }
        return partners;
    }

    /** What tells two rows of one key apart is a way to join them only where the rows’ own table has it too. */
    private String differing(int one, int two) {
        List<String> columns = added().stream()
                .filter(column -> other.columns().get(column).type() != ColumnType.NUMBER)
                .filter(column -> !text(one, column).equals(text(two, column)))
                .map(column -> other.columns().get(column).name())
                .toList();
        return columns.isEmpty()
                ? "keep one of them: leave_out in its sidecar passes over the other"
                : "they differ in " + String.join(", ", columns)
                        + "; name it under \"on\" if both tables have it, or join a table with one row for each";
    }

    private String text(int row, int column) {
        return other.rows().get(row).cells().get(column).text();
    }

    private CalculationException withoutPartner(Set<String> alone) {
        String named =
                alone.stream().limit(MOST_NAMED).map(key -> "\"" + key + "\"").collect(Collectors.joining(", "));
        int more = alone.size() - MOST_NAMED;
        return new CalculationException(
                named + (more > 0 ? " and " + more + " more have" : alone.size() == 1 ? " has" : " have")
                        + " no row in \"" + other.name() + "\"",
                "leave them out with \"where\", or join on other columns");
    }

    private static List<String> key(Table table, int row, List<Integer> columns) {
        List<Cell> cells = table.rows().get(row).cells();
        return columns.stream()
                .map(column -> Spelling.plain(cells.get(column).text()))
                .toList();
    }

    private List<Integer> added() {
        return IntStream.range(0, other.columns().size())
                .filter(column -> !others.contains(column))
                .boxed()
                .toList();
    }

    /** The rows side by side, each made when it is asked for. */
    private List<Row> joined(RowSet rows, List<Integer> partners, List<Integer> added) {
        return new AbstractList<>() {
            @Override
            public Row get(int index) {
                Row left = rows.table().rows().get(rows.rows().get(index));
                List<Cell> right = other.rows().get(partners.get(index)).cells();
                List<Cell> cells = new ArrayList<>(left.cells());
                added.forEach(column -> cells.add(right.get(column)));
                return new Row(left.line(), cells);
            }

            @Override
            public int size() {
                return partners.size();
            }
        };
    }

    private List<Column> headings(Table table, List<Integer> added) {
        List<Column> headings = new ArrayList<>(table.columns());
        for (int column : added) {
            Column heading = other.columns().get(column);
            boolean taken = table.indexOf(heading.name()) >= 0;
            headings.add(taken ? heading.named(other.name() + "." + heading.name()) : heading);
        }
        return headings;
    }

    String words(Table table) {
        return "joined to \"" + other.title() + "\" on "
                + own.stream()
                        .map(column -> table.columns().get(column).inSentence())
                        .collect(Collectors.joining(" and "));
    }
}
