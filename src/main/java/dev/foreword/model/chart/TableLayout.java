package dev.foreword.model.chart;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a table is set beyond its columns and rows.
 *
 * @param headers rows of headings above those of the columns, the uppermost first
 * @param groupedBy the position in the data of the column whose values stand as headings of groups of rows, if one does
 * @param totals the lines of the file whose rows are totals
 */
public record TableLayout(
        List<List<Spanner>> headers, @Nullable Integer groupedBy, Set<Integer> totals) {

    /** A table with one row of headings, without groups and totals. */
    public static final TableLayout PLAIN = new TableLayout(List.of(), null, Set.of());

    public TableLayout {
        headers = headers.stream().map(List::copyOf).toList();
        totals = Set.copyOf(totals);
    }

    /**
     * A heading over several columns.
     *
     * @param label its words
     * @param from the first of the printed columns below it, from 0
     * @param to the one after the last
     */
    public record Spanner(String label, int from, int to) {

        /** {@return whether a printed column stands below it} */
        public boolean covers(int column) {
            return from <= column && column < to;
        }
    }
}
