package dev.foreword.source.csv;

import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The fewest columns that tell all rows of a table apart: first times, then names, then codes; never numbers. */
final class ProposedKey {

    private static final int MOST_COLUMNS = 4;
    private static final int MOST_CANDIDATES = 12;

    private ProposedKey() {}

    /** {@return what stands behind {@code key:} in the sidecar} */
    static String of(Table table) {
        List<Integer> columns = columns(table);
        if (columns.isEmpty()) {
            return Cure.quoted(table.columns().get(0).name()) + "   # unsure: several rows have the same";
        }
        String names = columns.stream()
                .map(column -> Cure.quoted(table.columns().get(column).name()))
                .collect(Collectors.joining(", "));
        return columns.size() == 1 ? names : "[" + names + "]";
    }

    /** {@return the columns of the key; none when no few columns tell all rows apart} */
    static List<Integer> columns(Table table) {
        List<Integer> candidates = candidates(table);
        for (int size = 1; size <= MOST_COLUMNS; size++) {
            List<Integer> found = search(table, candidates, new ArrayList<>(), 0, size);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Integer> candidates(Table table) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).type() != ColumnType.NUMBER)
                .filter(column -> table.cells(column)
                                        .map(cell -> cell.text())
                                        .distinct()
                                        .limit(2)
                                        .count()
                                > 1
                        || table.rows().size() == 1)
                .boxed()
                .sorted(Comparator.comparingInt(column -> rank(table.columns().get(column))))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static int rank(Column column) {
        return switch (column.type()) {
            case PERIOD -> 0;
            case TEXT -> 1;
            case CODE -> 2;
            default -> 3;
        };
    }

    private static List<Integer> search(
            Table table, List<Integer> candidates, List<Integer> chosen, int from, int size) {
        if (chosen.size() == size) {
            return isUnique(table, chosen) ? List.copyOf(chosen) : List.of();
        }
        for (int i = from; i < candidates.size(); i++) {
            chosen.add(candidates.get(i));
            List<Integer> found = search(table, candidates, chosen, i + 1, size);
            if (!found.isEmpty()) {
                return found;
            }
            chosen.remove(chosen.size() - 1);
        }
        return List.of();
    }

    /** Most choices fail within the first rows. */
    private static boolean isUnique(Table table, List<Integer> columns) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, table.rows().size())
                .allMatch(row -> seen.add(columns.stream()
                        .map(column -> Spelling.plain(
                                table.rows().get(row).cells().get(column).text()))
                        .collect(Collectors.joining("\t"))));
    }
}
