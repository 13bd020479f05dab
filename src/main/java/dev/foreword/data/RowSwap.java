package dev.foreword.data;

import java.util.List;
import java.util.Objects;
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
        if (!keys.contains(from)) {
            return OptionalInt.of(row);
        }
        List<String> wanted =
                keys.stream().map(key -> key.equals(from) ? to : key).toList();
        int[] found = table.positionsOf(wanted.get(0)).stream()
                .mapToInt(Integer::intValue)
                .filter(r -> Objects.equals(table.keysOf(r), wanted))
                .limit(2)
                .toArray();
        return found.length == 1 ? IntStream.of(found).findFirst() : OptionalInt.empty();
    }
}
