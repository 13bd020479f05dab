package dev.foreword.data;

import dev.foreword.diagnostics.Place;
import java.math.BigDecimal;
import java.util.List;

/** Numbers as if they stood in a table. */
final class Fixtures {

    private Fixtures() {}

    /** {@return a number in the only cell of a table of its own} */
    static Quantity quantity(BigDecimal value, Measure measure) {
        Cell.NumberCell cell = new Cell.NumberCell(Place.at("data/r/t.csv", 2, 1), value, measure.unit());
        return quantity(cell, measure);
    }

    /** {@return the number in a cell, the only one of a table of its own} */
    static Quantity quantity(Cell.NumberCell cell, Measure measure) {
        Column column = new Column("n", ColumnType.NUMBER, "N", measure, Rounding.AS_PRINTED, null, List.of());
        Table table =
                new Table("t", "data/r/t.csv", List.of(column), List.of(new Row(2, List.of(cell))), TableNotes.NONE);
        return Quantity.of(cell, column, CellSpan.cell(table, 0, 0));
    }
}
