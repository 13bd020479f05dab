package dev.foreword.data.query;

import dev.foreword.data.Cell;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two rows that give one place two values: both are for 2024, say, and nothing that is shown tells them apart.
 *
 * @param table their table
 * @param first the position of the first row
 * @param second the position of the second
 * @param differing the columns that would tell them apart, in the order of the table: those without numbers in which the
 *     rows differ, or, when there are none, those with numbers
 */
public record Twins(Table table, int first, int second, List<Integer> differing) {

    public Twins {
        differing = List.copyOf(differing);
    }

    /** {@return the first two of some rows that have the same in all of some columns} */
    public static Optional<Twins> among(RowSet rows, List<Integer> columns) {
        Map<List<String>, Integer> known = new HashMap<>();
        for (int row : rows.rows()) {
            List<String> place = columns.stream()
                    .map(column -> text(rows.table(), row, column))
                    .toList();
            Integer earlier = known.putIfAbsent(place, row);
            if (earlier != null) {
                return Optional.of(of(rows.table(), earlier, row));
            }
        }
        return Optional.empty();
    }

    /** {@return two rows, and what tells them apart} */
    public static Twins of(Table table, int first, int second) {
        List<Integer> all = IntStream.range(0, table.columns().size())
                .filter(column -> !text(table, first, column).equals(text(table, second, column)))
                .boxed()
                .toList();
        List<Integer> words = all.stream()
                .filter(column -> table.columns().get(column).type() != ColumnType.NUMBER)
                .toList();
        return new Twins(table, first, second, words.isEmpty() ? all : words);
    }

    private static String text(Table table, int row, int column) {
        Cell cell = table.rows().get(row).cells().get(column);
        return cell.time().map(Value::key).orElseGet(() -> Spelling.plain(cell.text()));
    }

    /** {@return whether a filter can tell them apart: they differ in more than numbers} */
    public boolean canBeParted() {
        return differing.stream().anyMatch(column -> table.columns().get(column).type() != ColumnType.NUMBER);
    }

    /** {@return the two cells of a column, the first row’s first} */
    public List<Cell> cells(int column) {
        return List.of(
                table.rows().get(first).cells().get(column),
                table.rows().get(second).cells().get(column));
    }
}
