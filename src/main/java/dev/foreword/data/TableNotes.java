package dev.foreword.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sidecar says of a table as a whole.
 *
 * @param title what the table holds; empty when nothing is said
 * @param source who published its figures, and where; may be empty
 * @param release the edition of the statistic, such as {@code November 2024}; may be empty
 * @param licence the terms of reuse; may be empty
 * @param licenceUrl where they stand; may be empty
 * @param notes what a reader must know
 * @param keys the positions of the columns by which rows are found, most important first
 * @param bounds between what a withheld value lies, by its reason
 * @param breaks where the series changed what it counts
 * @param totals which rows make which total
 */
public record TableNotes(
        String title,
        String source,
        String release,
        String licence,
        String licenceUrl,
        List<String> notes,
        List<Integer> keys,
        Map<Suppression, Interval> bounds,
        List<Break> breaks,
        Optional<Total> totals) {

    /** A table without a sidecar: its rows are found by the first column. */
    public static final TableNotes NONE =
            new TableNotes("", "", "", "", "", List.of(), List.of(0), Map.of(), List.of(), Optional.empty());

    public TableNotes {
        notes = List.copyOf(notes);
        keys = List.copyOf(keys);
        bounds = Map.copyOf(bounds);
        breaks = List.copyOf(breaks);
    }

    /**
     * A change in what a series counts.
     *
     * @param at the key of the first row that is counted the new way
     * @param reason what changed
     */
    public record Break(String at, String reason) {}

    /**
     * Rows that make up another.
     *
     * @param row the key of the row with the total; empty when the parts have to make a hundred per cent
     * @param columns the positions of the columns that add up
     */
    public record Total(String row, List<Integer> columns) {
        public Total {
            columns = List.copyOf(columns);
        }
    }
}
