package dev.foreword.model.passage;

import dev.foreword.language.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The headings of a table’s cell in the text: the first cell of its row, and the cell on top of its column. */
final class Headings {

    private final List<Tokens> columns = new ArrayList<>();
    private final List<Tokens> row = new ArrayList<>();
    private int rows;

    /** A row begins. */
    void row() {
        rows += row.isEmpty() ? 0 : 1;
        row.clear();
    }

    /** {@return the headings of the next cell of the row} */
    List<Tokens> next() {
        List<Tokens> over = new ArrayList<>();
        if (rows > 0 && !row.isEmpty()) {
            over.add(row.get(0));
        }
        if (rows > 0 && row.size() < columns.size()) {
            over.add(columns.get(row.size()));
        }
        return over;
    }

    /** A cell was read. */
    void cell(Tokens cell) {
        row.add(cell);
        if (rows == 0) {
            columns.add(cell);
        }
    }
}
