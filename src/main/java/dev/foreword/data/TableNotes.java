package dev.foreword.data;

import java.util.List;
import java.util.Map;

/**
 * What a sidecar says of a table as a whole.
 *
 * @param title what the table holds; empty when nothing is said
 * @param source who published its numbers, where, and of what time
 * @param licence the terms of reuse
 * @param notes what a reader must know
 * @param keys the positions of the columns by which rows are found, most important first
 * @param bounds between what a withheld value lies, by its reason
 * @param breaks where the series changed what it counts
 * @param totals which rows make which total
 */
public record TableNotes(
        String title,
        Provenance source,
        Licence licence,
        List<String> notes,
        List<Integer> keys,
        Map<Suppression, Interval> bounds,
        List<Break> breaks,
        List<Total> totals) {

    /** A table without a sidecar: its rows are found by the first column. */
    public static final TableNotes NONE = new TableNotes(
            "", Provenance.UNSAID, Licence.UNSAID, List.of(), List.of(0), Map.of(), List.of(), List.of());

    public TableNotes {
        notes = List.copyOf(notes);
        keys = List.copyOf(keys);
        bounds = Map.copyOf(bounds);
        breaks = List.copyOf(breaks);
        totals = List.copyOf(totals);
    }

    /** {@return the same of the same rows, which are found by other columns} */
    TableNotes keyedBy(List<Integer> newKeys) {
        return new TableNotes(title, source, licence, notes, newKeys, bounds, breaks, totals);
    }

    /** {@return the same notes for a table whose rows are found by other columns; what is said of rows by key is left out} */
    TableNotes withKeys(List<Integer> newKeys) {
        return new TableNotes(title, source, licence, notes, newKeys, bounds, List.of(), List.of());
    }

    /**
     * The terms of reuse.
     *
     * @param name what they are called; may be empty
     * @param url where they stand; may be empty
     */
    public record Licence(String name, String url) {
        /** Nothing is said. */
        public static final Licence UNSAID = new Licence("", "");
    }

    /**
     * A change in what a series counts.
     *
     * @param at the key of the first row that is counted the new way
     * @param reason what changed
     */
    public record Break(String at, String reason) {}

    /**
     * A row that stands for others: the whole of which they are parts.
     *
     * @param row the key of the row with the total; empty when the parts have to make a hundred per cent
     * @param parts the keys of its parts; empty for all rows that are no totals
     * @param columns the positions of the columns that add up; none when the row is no sum, as with rates
     */
    public record Total(String row, List<String> parts, List<Integer> columns) {
        public Total {
            parts = List.copyOf(parts);
            columns = List.copyOf(columns);
        }
    }
}
