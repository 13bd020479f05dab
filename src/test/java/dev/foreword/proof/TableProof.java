package dev.foreword.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether every row of a printed table stands in the data that is published beside it. */
final class TableProof {

    private final PrintedTable table;
    private final PublishedData data;

    TableProof(PrintedTable table, PublishedData data) {
        this.table = table;
        this.data = data;
    }

    List<String> faults() {
        return columns(List.of()).isPresent() || isSpread() ? List.of() : List.of("no rows of the data say " + odd());
    }

    /** A column of the data for each of the table's, so that each printed row is a row of the data. */
    private Optional<List<Integer>> columns(List<Integer> found) {
        if (found.size() == table.headings().size()) {
            return Optional.of(found);
        }
        return IntStream.range(0, data.columns())
                .filter(column -> !found.contains(column))
                .mapToObj(column -> with(found, column))
                .filter(columns -> table.rows().stream().allMatch(row -> isHeld(row, columns)))
                .flatMap(columns -> columns(columns).stream())
                .findFirst();
    }

    private boolean isHeld(List<Cell> printed, List<Integer> columns) {
        return data.rows().stream()
                .anyMatch(held -> IntStream.range(0, columns.size())
                        .allMatch(column -> printed.get(column).says(held.get(columns.get(column)))));
    }

    /** Whether the headings are words of the data, as where each series has a column that the data hasn't. */
    private boolean isSpread() {
        return table.rows().stream()
                .allMatch(row -> IntStream.range(1, row.size())
                        .allMatch(
                                column -> isHeldFor(row.get(0), table.headings().get(column), row.get(column))));
    }

    private boolean isHeldFor(Cell name, String heading, Cell value) {
        Cell series = Cell.of(heading);
        return data.rows().stream()
                .filter(held ->
                        held.stream().anyMatch(name::says) && held.stream().anyMatch(series::says))
                .anyMatch(held -> held.stream().anyMatch(value::says));
    }

    /** The first cells that no row of the data holds together with what stands before them. */
    private String odd() {
        List<Integer> all = IntStream.range(0, data.columns()).boxed().toList();
        return table.rows().stream()
                .filter(row -> data.rows().stream()
                        .noneMatch(held -> row.stream()
                                .allMatch(cell -> all.stream().anyMatch(column -> cell.says(held.get(column))))))
                .findFirst()
                .map(row -> row.stream().map(Cell::text).toList().toString())
                .orElse("these columns together: " + table.headings());
    }

    private static List<Integer> with(List<Integer> columns, int more) {
        List<Integer> all = new ArrayList<>(columns);
        all.add(more);
        return List.copyOf(all);
    }
}
