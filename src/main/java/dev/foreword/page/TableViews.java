package dev.foreword.page;

import dev.foreword.data.Cell;
import dev.foreword.data.Cell.NumberCell;
import dev.foreword.data.ColumnType;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Row;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Place;
import dev.foreword.model.PrintedColumn;
import dev.foreword.page.view.CellView;
import dev.foreword.page.view.TableView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the views of tables of data.
 *
 * <p>A unit that all numbers of a column share stands in its heading. Numbers line up on the decimal point: one with
 * fewer decimals than its neighbours is padded with digits that take up room and are neither shown nor read, for they
 * would claim a precision that the source doesn't give.
 */
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
        return of(table, columns, rows, unit, caption, false);
    }

    /** {@return the view of a whole table in which each cell has an id: that of its line and column in the file} */
    static TableView addressed(Table table, List<PrintedColumn> columns, List<Row> rows, String caption) {
        return of(table, columns, rows, Unit.NONE, caption, true);
    }

    /** {@return the id of a cell on its table’s page} */
    static String id(Place place) {
        return "r" + place.line() + "c" + place.column();
    }

    private static TableView of(
            Table table, List<PrintedColumn> columns, List<Row> rows, Unit unit, String caption, boolean addressed) {
        List<ColumnView> views = columns.stream()
                .map(c -> new ColumnView(table, c, rows, unit, addressed))
                .toList();
        List<List<CellView>> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(views.stream().map(v -> v.cell(row)).toList());
        }
        return new TableView(
                caption, views.stream().map(ColumnView::heading).toList(), List.copyOf(lines), legend(columns, rows));
    }

    private static List<String> legend(List<PrintedColumn> columns, List<Row> rows) {
        return rows.stream()
                .flatMap(row -> columns.stream().map(c -> row.cells().get(c.index())))
                .flatMap(TableViews::reason)
                .distinct()
                .sorted(Comparator.comparing(Suppression::shorthand))
                .map(s -> s.shorthand() + " = " + s.meaning())
                .toList();
    }

    private static Stream<Suppression> reason(Cell cell) {
        if (cell instanceof Cell.SuppressedCell suppressed) {
            return Stream.of(suppressed.reason());
        }
        if (cell instanceof Cell.TextCell text && text.text().startsWith("[")) {
            return Suppression.of(text.text()).stream();
        }
        return cell instanceof Cell.EmptyCell ? Stream.of(Suppression.NOT_AVAILABLE) : Stream.empty();
    }

    /** One column: what its cells have in common decides how each is printed. */
    private static final class ColumnView {
        private final PrintedColumn column;
        private final boolean number;
        private final Unit shared;
        private final int decimals;
        private final boolean addressed;

        ColumnView(Table table, PrintedColumn column, List<Row> rows, Unit unit, boolean addressed) {
            this.addressed = addressed;
            this.column = column;
            this.number = table.columns().get(column.index()).type() == ColumnType.NUMBER;
            List<NumberCell> numbers = rows.stream()
                    .map(r -> r.cells().get(column.index()))
                    .filter(NumberCell.class::isInstance)
                    .map(NumberCell.class::cast)
                    .toList();
            List<Unit> units = numbers.stream()
                    .map(n -> n.unit().isNone() ? own(table, unit) : n.unit())
                    .distinct()
                    .toList();
            this.shared = units.size() == 1 ? units.get(0) : Unit.NONE;
            this.decimals =
                    numbers.stream().mapToInt(n -> n.value().scale()).max().orElse(0);
        }

        /** The unit that the figure names, or else the one that the table’s sidecar gives. */
        private Unit own(Table table, Unit unit) {
            return unit.isNone() ? table.columns().get(column.index()).measure().unit() : unit;
        }

        CellView heading() {
            String words = shared.isNone() ? "" : " (" + shared.prefix() + shared.suffix() + ")";
            return new CellView(column.label() + words, "", "", number);
        }

        CellView cell(Row row) {
            Cell cell = row.cells().get(column.index());
            String id = addressed ? TableViews.id(cell.place()) : "";
            if (cell instanceof NumberCell n) {
                Unit around = shared.isNone() ? n.unit() : Unit.NONE;
                return new CellView(HouseStyle.number(n.value(), around), pad(n, around), id, number);
            }
            String text = cell instanceof Cell.EmptyCell ? Suppression.NOT_AVAILABLE.shorthand() : cell.text();
            return new CellView(text, "", id, number);
        }

        private String pad(NumberCell cell, Unit around) {
            int missing = decimals - cell.value().scale();
            if (missing <= 0 || !around.suffix().isEmpty()) {
                return "";
            }
            return (cell.value().scale() == 0 ? "." : "") + "0".repeat(missing);
        }
    }
}
