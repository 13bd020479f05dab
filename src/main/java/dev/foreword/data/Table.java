package dev.foreword.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was read from a CSV file, or made of one: immutable, and every cell knows its place in the file. Two
 * tables are one only if they were read from one file, so they are compared by identity.
 */
public final class Table {

    private final String name;
    private final String file;
    private final List<Column> columns;
    private final List<Row> rows;
    private final TableNotes notes;
    private final @Nullable Derivation derivation;

    /** Found out when first asked for; whoever asks finds the same. */
    private volatile Map<String, List<Integer>> rowsByKey = Map.of();

    /** The same rows, found by other columns; made when first asked for. */
    private final Map<List<Integer>, Table> views = new ConcurrentHashMap<>();

    /**
     * @param name the file's name without its ending, hyphens as underscores, as expressions write it
     * @param file the path from the site's folder
     * @param columns in the order of the file
     * @param rows in the order of the file; never changed afterwards
     * @param notes what is said of the table as a whole
     */
    public Table(String name, String file, List<Column> columns, List<Row> rows, TableNotes notes) {
        this(name, file, columns, rows, notes, null);
    }

    private Table(
            String name,
            String file,
            List<Column> columns,
            List<Row> rows,
            TableNotes notes,
            @Nullable Derivation derivation) {
        this.name = name;
        this.file = file;
        this.columns = List.copyOf(columns);
        // Rows of a large table are made when they are asked for, so they are not copied.
        this.rows = rows;
        this.notes = notes;
        this.derivation = derivation;
    }

    /**
     * {@return a table made of this one; its cells keep their places in the published file}
     *
     * @param newColumns in order
     * @param newRows of the new columns; never changed afterwards
     * @param keys the positions of the new columns by which rows are found
     * @param how what was done
     */
    public Table derived(List<Column> newColumns, List<Row> newRows, List<Integer> keys, Derivation how) {
        return new Table(name, file, newColumns, newRows, notes.withKeys(keys), how);
    }

    /** {@return the same rows of the same file, found by other columns} */
    public Table keyedBy(List<Integer> keys) {
        return keys.equals(notes.keys())
                ? this
                : published()
                        .views
                        .computeIfAbsent(
                                List.copyOf(keys),
                                by -> new Table(
                                        name,
                                        file,
                                        columns,
                                        rows,
                                        notes.keyedBy(by),
                                        new Derivation(published(), List.of(), List.of(), List.of(), List.of())));
    }

    public String name() {
        return name;
    }

    public String file() {
        return file;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    public TableNotes notes() {
        return notes;
    }

    /** {@return how it was made of the table of a file; empty for that table itself} */
    public Optional<Derivation> derivation() {
        return Optional.ofNullable(derivation);
    }

    /** {@return this table, and those that were joined to make it} */
    public List<Table> withJoined() {
        return derivation == null
                ? List.of(this)
                : Stream.concat(Stream.of(this), derivation.joined().stream()).toList();
    }

    /** {@return the table of the file: what is published of this one, and where its cells stand} */
    public Table published() {
        return derivation == null ? this : derivation.published();
    }

    /** {@return what the table holds, in words: its sidecar’s title, or its name} */
    public String title() {
        return notes.title().isEmpty() ? Column.labelOf(name) : notes.title();
    }

    /** {@return the position of a column counted from 0, or -1 when no column has that name, or one that looks like it} */
    public int indexOf(String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(columnName)) {
                return i;
            }
        }
        return Spelling.find(columnNames(), columnName).orElse(-1);
    }

    /** {@return the names of the columns} */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** {@return the rows with a key, as it is printed in the key’s column} */
    public List<Row> rowsWithKey(String key) {
        return positionsOf(key).stream().map(rows::get).toList();
    }

    /** {@return the positions of the rows with a key, or one that looks like it, counted from 0} */
    public List<Integer> positionsOf(String key) {
        if (rowsByKey.isEmpty()) {
            Map<String, List<Integer>> found = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                found.computeIfAbsent(Spelling.plain(key(rows.get(i))), k -> new ArrayList<>(1))
                        .add(i);
            }
            rowsByKey = found;
        }
        List<Integer> found = rowsByKey.get(Spelling.plain(key));
        return found != null ? found : positionsAt(allRows(), 0, key);
    }

    /** {@return the positions of those among some rows that have a key in one of the key columns} */
    public List<Integer> positionsOf(List<Integer> among, int level, String key) {
        List<Integer> found = among.stream()
                .filter(row -> Spelling.isSame(key(rows.get(row), level), key))
                .toList();
        return found.isEmpty() ? positionsAt(among, level, key) : found;
    }

    /** A time is the same however it is written: {@code 2020-Q1} finds the row of Q1 2020. */
    private List<Integer> positionsAt(List<Integer> among, int level, String key) {
        ColumnType type = columns.get(notes.keys().get(level)).type();
        boolean times = type == ColumnType.PERIOD || type == ColumnType.DATE;
        Optional<Period> time = times ? TypeInference.time(key) : Optional.empty();
        return time.isEmpty()
                ? List.of()
                : among.stream().filter(row -> time(row, level).equals(time)).toList();
    }

    private List<Integer> allRows() {
        return IntStream.range(0, rows.size()).boxed().toList();
    }

    /** {@return each row’s key} */
    public List<String> keys() {
        return rows.stream().map(this::key).distinct().toList();
    }

    /** {@return a row’s key: the text of its first key column} */
    public String key(Row row) {
        return key(row, 0);
    }

    /** {@return the text of one of a row’s key columns} */
    public String key(Row row, int level) {
        Cell cell = row.cells().get(notes.keys().get(level));
        // A key is what the author sees in the file, so a number has no separators here.
        return cell instanceof Cell.NumberCell n ? n.value().toPlainString() : cell.text();
    }

    /** {@return all keys of the row at a position, the most important first} */
    public List<String> keysOf(int row) {
        Row found = rows.get(row);
        return IntStream.range(0, notes.keys().size())
                .mapToObj(level -> key(found, level))
                .toList();
    }

    /** {@return the positions of the rows that have a name among their keys, whichever key it is} */
    public List<Integer> positionsNamed(String name) {
        return notes.keys().size() == 1
                ? positionsOf(name)
                : IntStream.range(0, rows.size())
                        .filter(row -> Spelling.find(keysOf(row), name).isPresent())
                        .boxed()
                        .toList();
    }

    /** {@return the cells of one column, from the first row to the last} */
    public Stream<Cell> cells(int column) {
        return rows.stream().map(r -> r.cells().get(column));
    }

    /** {@return the number at a row and a column, or what is known of it; empty where there are words} */
    public Optional<Quantity> quantity(int row, int column) {
        Cell cell = rows.get(row).cells().get(column);
        CellSpan span = CellSpan.cell(this, row, column);
        Column heading = columns.get(column);
        if (cell instanceof Cell.NumberCell number) {
            return Optional.of(Quantity.of(number, heading, span));
        }
        if (cell instanceof Cell.SuppressedCell suppressed) {
            return Optional.of(Quantity.missing(bound(suppressed.reason(), heading), heading, span));
        }
        boolean empty = cell instanceof Cell.EmptyCell && heading.type() == ColumnType.NUMBER;
        return empty
                ? Optional.of(Quantity.missing(bound(Suppression.NOT_AVAILABLE, heading), heading, span))
                : Optional.empty();
    }

    /** A number of people isn’t below zero; more is known only where the sidecar says it. */
    private Interval bound(Suppression reason, Column column) {
        Interval usual =
                column.measure().kind() == Measure.Kind.COUNT ? Interval.from(BigDecimal.ZERO) : Interval.UNKNOWN;
        return notes.bounds().getOrDefault(reason, usual);
    }

    /** {@return the break in the series between two rows, if there is one: by time, and else in the order of the file} */
    Optional<TableNotes.Break> breakBetween(int a, int b) {
        // A break names a row by the keys of the file.
        Table own = published().rows == rows ? published() : this;
        return notes.breaks().stream()
                .filter(broken -> own.positionsOf(broken.at()).stream()
                        .anyMatch(at -> own.isBehind(at, a) != own.isBehind(at, b)))
                .findFirst();
    }

    /** {@return whether a row is that of a break, or comes after it} */
    private boolean isBehind(int broken, int row) {
        Optional<Period> from = time(broken, 0);
        Optional<Period> own = time(row, 0);
        return (from.isPresent() && own.isPresent()) ? own.get().compareTo(from.get()) >= 0 : row >= broken;
    }

    private Optional<Period> time(int row, int level) {
        return rows.get(row).cells().get(notes.keys().get(level)).time();
    }

    @Override
    public String toString() {
        return file;
    }
}
