package dev.foreword.page.text;

import dev.foreword.data.Cell;
import dev.foreword.data.Cell.NumberCell;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Derivation;
import dev.foreword.data.Flag;
import dev.foreword.data.Row;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Place;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.chart.TableLayout;
import dev.foreword.model.chart.TableLayout.Spanner;
import dev.foreword.model.node.TableBlock;
import dev.foreword.page.view.CellView;
import dev.foreword.page.view.TableView;
import dev.foreword.page.view.TableView.Group;
import dev.foreword.page.view.TableView.Heading;
import dev.foreword.page.view.TableView.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the views of tables of data.
 *
 * <p>A unit that all numbers of a column share stands in its heading. Numbers line up on the decimal point: one with
 * fewer decimals than its neighbours is padded with digits that take up room and are neither shown nor read, for they
 * would claim a precision that the source doesn't give.
 */
public final class TableViews {

    private static final String BOUNDS =
            "“At least” and “at most” stand where a part is withheld or missing, so that no more is known.";

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
        return of(table, columns, rows, unit, caption, TableLayout.PLAIN, false);
    }

    /** {@return the view of a table that is set in a way of its own} */
    static TableView of(TableBlock.Spec spec, TableLayout layout, String caption) {
        return of(spec.table(), spec.columns(), spec.rows(), Unit.NONE, caption, layout, false);
    }

    /**
     * {@return the view of a table in which each cell has an id: that of its line and column in the file}
     *
     * @param first its first rows
     * @param further rows from further down
     */
    public static TableView addressed(
            Table table, List<PrintedColumn> columns, List<Row> first, List<Row> further, String caption) {
        List<Row> rows = Stream.concat(first.stream(), further.stream()).toList();
        TableView view = of(table, columns, rows, Unit.NONE, caption, TableLayout.PLAIN, true);
        if (further.isEmpty()) {
            return view;
        }
        List<Line> lines = view.groups().get(0).lines();
        List<Group> groups = List.of(
                new Group("", lines.subList(0, first.size())),
                new Group("Rows from further down", lines.subList(first.size(), lines.size())));
        return new TableView(view.caption(), view.headings(), groups, view.rows(), view.legend(), view.remarks());
    }

    /** {@return the id of a cell on its table’s page} */
    public static String id(Place place) {
        return "r" + place.line() + "c" + place.column();
    }

    private static TableView of(
            Table table,
            List<PrintedColumn> columns,
            List<Row> rows,
            Unit unit,
            String caption,
            TableLayout layout,
            boolean addressed) {
        List<ColumnView> views = columns.stream()
                .map(c -> new ColumnView(table, c, rows, unit, addressed))
                .toList();
        return new TableView(
                caption,
                headings(views, layout),
                groups(views, rows, layout),
                rows.size(),
                legend(columns, rows),
                remarks(table, columns, rows));
    }

    /** A column that a row of headings has nothing for reaches up into it with its own. */
    private static List<List<Heading>> headings(List<ColumnView> columns, TableLayout layout) {
        int levels = layout.headers().size();
        List<List<Heading>> lines = new ArrayList<>();
        for (int level = 0; level <= levels; level++) {
            List<Heading> line = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                Optional<Spanner> spanner = spanner(layout, level, column);
                if (spanner.isPresent() && spanner.get().from() == column) {
                    line.add(new Heading(
                            spanner.get().label(), false, spanner.get().to() - column, 1));
                } else if (spanner.isEmpty() && top(layout, column) == level) {
                    line.add(columns.get(column).heading(levels - level + 1));
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private static Optional<Spanner> spanner(TableLayout layout, int level, int column) {
        return level == layout.headers().size()
                ? Optional.empty()
                : layout.headers().get(level).stream()
                        .filter(s -> s.covers(column))
                        .findFirst();
    }

    /** The row of headings in which a column’s own stands: the one below its last spanner. */
    private static int top(TableLayout layout, int column) {
        int top = 0;
        for (int level = 0; level < layout.headers().size(); level++) {
            if (spanner(layout, level, column).isPresent()) {
                top = level + 1;
            }
        }
        return top;
    }

    private static List<Group> groups(List<ColumnView> columns, List<Row> rows, TableLayout layout) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            String title = layout.groupedBy() != null
                    ? row.cells().get(layout.groupedBy()).text()
                    : "";
            List<CellView> cells = columns.stream().map(c -> c.cell(row)).toList();
            groups.computeIfAbsent(title, t -> new ArrayList<>())
                    .add(new Line(layout.totals().contains(row.line()), cells));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    /** What a reader must know of how the rows came about. */
    private static List<String> remarks(Table table, List<PrintedColumn> columns, List<Row> rows) {
        boolean bounds = rows.stream()
                .anyMatch(row -> columns.stream().anyMatch(c -> row.cells().get(c.index()) instanceof Cell.BoundCell));
        return Stream.concat(
                        bounds ? Stream.of(BOUNDS) : Stream.empty(),
                        table.derivation().map(Derivation::remarks).orElse(List.of()).stream())
                .toList();
    }

    private static List<String> legend(List<PrintedColumn> columns, List<Row> rows) {
        List<Cell> cells = rows.stream()
                .flatMap(row -> columns.stream().map(c -> row.cells().get(c.index())))
                .toList();
        Stream<String> reasons = cells.stream()
                .flatMap(TableViews::reason)
                .distinct()
                .sorted(Comparator.comparing(Suppression::shorthand))
                .map(s -> s.shorthand() + " = " + s.meaning());
        Stream<String> flags =
                cells.stream().flatMap(TableViews::flag).distinct().sorted().map(Flag::words);
        return Stream.concat(reasons, flags).distinct().toList();
    }

    private static Stream<Flag> flag(Cell cell) {
        return cell instanceof NumberCell number ? number.manner().flag().stream() : Stream.empty();
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
                    numbers.stream().mapToInt(n -> n.shown().scale()).max().orElse(0);
        }

        /** The unit that the figure names, or else the one that the table’s sidecar gives. */
        private Unit own(Table table, Unit unit) {
            return unit.isNone() ? table.columns().get(column.index()).measure().unit() : unit;
        }

        Heading heading(int rows) {
            String words = shared.isNone() ? "" : " (" + shared.prefix() + shared.suffix() + ")";
            return new Heading(column.label() + words, number, 1, rows);
        }

        CellView cell(Row row) {
            Cell cell = row.cells().get(column.index());
            String id = addressed ? TableViews.id(cell.place()) : "";
            if (cell instanceof NumberCell n) {
                Unit around = shared.isNone() ? n.unit() : Unit.NONE;
                return new CellView(n.printed(around), pad(n, around), id, number);
            }
            String text = cell instanceof Cell.EmptyCell ? Suppression.NOT_AVAILABLE.shorthand() : cell.text();
            return new CellView(text, "", id, number);
        }

        private String pad(NumberCell cell, Unit around) {
            int missing = decimals - cell.shown().scale();
            if (missing <= 0
                    || !around.suffix().isEmpty()
                    || cell.manner().flag().isPresent()) {
                return "";
            }
            return (cell.shown().scale() == 0 ? "." : "") + "0".repeat(missing);
        }
    }
}
