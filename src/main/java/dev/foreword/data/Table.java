package dev.foreword.data;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table as it was read from a CSV file: immutable, and every cell knows its place.
 *
 * @param name the file's name without its ending, hyphens as underscores, as expressions write it
 * @param file the path from the site's folder
 * @param columns in the order of the file
 * @param rows in the order of the file
 */
public record Table(String name, String file, List<Column> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** {@return the position of a column counted from 0, or -1 when no column has that name} */
    public int indexOf(String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(columnName)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the names of the columns} */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** {@return the rows whose first cell is printed as the key is} */
    public List<Row> rowsWithKey(String key) {
        return rows.stream().filter(r -> key(r).equals(key)).toList();
    }

    /** {@return the text of each row's first cell} */
    public List<String> keys() {
        return rows.stream().map(Table::key).distinct().toList();
    }

    /** {@return the cells of one column, from the first row to the last} */
    public Stream<Cell> cells(int column) {
        return rows.stream().map(r -> r.cells().get(column));
    }

    private static String key(Row row) {
        Cell first = row.cells().get(0);
        // A key is what the author sees in the file, so a number has no separators here.
        return first instanceof Cell.NumberCell n ? n.value().toPlainString() : first.text();
    }
}
