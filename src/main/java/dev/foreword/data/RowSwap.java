package dev.foreword.data;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One row taken in place of another, wherever the first is used: with {@code Camden} for {@code Lambeth},
 * {@code change(t["Lambeth"].y1, t["Lambeth"].y2)} becomes Camden’s change.
 *
 * @param from the key of the row that is replaced
 * @param to the key of the row that is taken instead
 */
public record RowSwap(String from, String to) {

    /**
     * {@return the position of the row to read in place of a row: the row itself when it hasn’t the replaced key; empty
     * when there is no such row, or more than one}
     */
    OptionalInt row(Table table, int row) {
        List<String> keys = table.keysOf(row);
        if (keys.stream().noneMatch(key -> Spelling.isSame(key, from))) {
            return OptionalInt.of(row);
        }
        List<String> wanted =
                keys.stream().map(key -> Spelling.isSame(key, from) ? to : key).toList();
        int[] found = table.positionsOf(wanted.get(0)).stream()
                .mapToInt(Integer::intValue)
                .filter(r -> isSame(table.keysOf(r), wanted))
                .limit(2)
                .toArray();
        return found.length == 1 ? IntStream.of(found).findFirst() : OptionalInt.empty();
    }

    private static boolean isSame(List<String> keys, List<String> wanted) {
        return IntStream.range(0, keys.size()).allMatch(i -> Spelling.isSame(keys.get(i), wanted.get(i)));
    }
}
