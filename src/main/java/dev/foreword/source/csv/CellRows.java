package dev.foreword.source.csv;

import dev.foreword.data.Cell;
import dev.foreword.data.Row;
import java.util.AbstractList;
import java.util.List;

/**
 * The rows of a table, whose cells are made when they are asked for.
 *
 * @param store the texts of the file
 * @param makers what makes the cells of each column
 */
record CellRows(CellStore store, List<CellMaker> makers) {

    /** Smaller tables keep their cells. */
    private static final int MOST_KEPT_CELLS = 200_000;

    List<Row> kept() {
        boolean small = (long) store.rows() * makers.size() <= MOST_KEPT_CELLS;
        List<Row> rows = new AbstractList<>() {
            @Override
            public Row get(int index) {
                return new Row(store.line(index), new Cells(index));
            }

            @Override
            public int size() {
                return store.rows();
            }
        };
        return small
                ? rows.stream()
                        .map(row -> new Row(row.line(), List.copyOf(row.cells())))
                        .toList()
                : rows;
    }

    /** The cells of a row. */
    private final class Cells extends AbstractList<Cell> {
        private final int row;

        Cells(int row) {
            this.row = row;
        }

        @Override
        public Cell get(int column) {
            CellMaker maker = makers.get(column);
            return maker.cell(store.text(row, maker.position()), store.line(row));
        }

        @Override
        public int size() {
            return makers.size();
        }
    }
}
