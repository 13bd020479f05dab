package dev.foreword.data;

import dev.foreword.diagnostics.Place;
import java.util.List;

/**
 * A cell, or the cells of a column from one row to another, that a number came from.
 *
 * @param table the table
 * @param column the column’s position, counted from 0
 * @param first the first row’s position, counted from 0
 * @param last the last row’s position; the same for one cell
 */
public record CellSpan(Table table, int column, int first, int last) {

    /** {@return one cell} */
    public static CellSpan cell(Table table, int row, int column) {
        return new CellSpan(table, column, row, row);
    }

    /** {@return a whole column} */
    public static CellSpan column(Table table, int column) {
        return new CellSpan(table, column, 0, table.rows().size() - 1);
    }

    /** {@return whether this is one cell} */
    public boolean isCell() {
        return first == last;
    }

    /** {@return the first cell} */
    public Cell firstCell() {
        return table.rows().get(first).cells().get(column);
    }

    /** {@return the column} */
    public Column heading() {
        return table.columns().get(column);
    }

    /** {@return the first row’s key} */
    public String key() {
        return table.key(table.rows().get(first));
    }

    /** {@return the first row’s keys, the most important first} */
    public List<String> keys() {
        return table.keysOf(first);
    }

    /** {@return where the first cell stands} */
    public Place place() {
        return firstCell().place();
    }

    /** {@return the place as it is printed: {@code data/r/t.csv:7:2}, or with the last row’s line for several cells} */
    public String words() {
        int lastLine = table.rows().get(last).line();
        return place() + (isCell() ? "" : " to line " + lastLine);
    }
}
