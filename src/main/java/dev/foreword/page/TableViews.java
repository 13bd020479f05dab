package dev.foreword.page;

import dev.foreword.data.Cell;
import dev.foreword.data.ColumnType;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Row;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import dev.foreword.model.PrintedColumn;
import dev.foreword.page.view.CellView;
import dev.foreword.page.view.TableView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes the views of tables of data. */
final class TableViews {

    private TableViews() {}

    /**
     * {@return the view of a table}
     *
     * @param table the data
     * @param columns the columns to show
     * @param rows the rows to show
     * @param unit what is printed around numbers that have no unit of their own
     * @param caption what the table holds
     */
    static TableView of(Table table, List<PrintedColumn> columns, List<Row> rows, Unit unit, String caption) {
        Set<Suppression> used = EnumSet.noneOf(Suppression.class);
        List<CellView> headings = columns.stream()
                .map(c -> new CellView(c.label(), isNumber(table, c)))
                .toList();
        List<List<CellView>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<CellView> line = new ArrayList<>();
            for (PrintedColumn column : columns) {
                Cell cell = row.cells().get(column.index());
                if (cell instanceof Cell.SuppressedCell suppressed) {
                    used.add(suppressed.reason());
                } else if (cell instanceof Cell.EmptyCell) {
                    used.add(Suppression.NOT_AVAILABLE);
                }
                line.add(new CellView(text(cell, unit), isNumber(table, column)));
            }
            lines.add(List.copyOf(line));
        }
        List<String> legend = used.stream()
                .sorted(Comparator.comparing(Suppression::shorthand))
                .map(s -> s.shorthand() + " = " + s.meaning())
                .toList();
        return new TableView(caption, headings, List.copyOf(lines), legend);
    }

    private static boolean isNumber(Table table, PrintedColumn column) {
        return table.columns().get(column.index()).type() == ColumnType.NUMBER;
    }

    private static String text(Cell cell, Unit unit) {
        if (cell instanceof Cell.NumberCell number) {
            return HouseStyle.number(number.value(), number.unit().isNone() ? unit : number.unit());
        }
        return cell instanceof Cell.EmptyCell ? Suppression.NOT_AVAILABLE.shorthand() : cell.text();
    }
}
