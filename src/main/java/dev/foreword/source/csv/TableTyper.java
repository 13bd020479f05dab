package dev.foreword.source.csv;

import dev.foreword.data.Cell;
import dev.foreword.data.CellStyle;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.NumberStyle;
import dev.foreword.data.Row;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.data.TableNotes;
import dev.foreword.data.TableNotes.Break;
import dev.foreword.data.TableNotes.Total;
import dev.foreword.data.TimeReading;
import dev.foreword.data.TimeStyle.Declared;
import dev.foreword.data.TypeGuess;
import dev.foreword.data.TypeInference;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the texts of a file their types and meanings: those that its sidecar declares, and else those that they show. */
final class TableTyper {

    /** Larger tables make their cells when they are asked for. */
    private static final int MOST_KEPT_CELLS = 200_000;

    private static final int MOST_REPORTS = 10;

    private final String name;
    private final String file;
    private final Sidecar sidecar;
    private final Diagnostics diagnostics;
    private boolean contradicted;

    TableTyper(String name, String file, Sidecar sidecar, Diagnostics diagnostics) {
        this.name = name;
        this.file = file;
        this.sidecar = sidecar;
        this.diagnostics = diagnostics;
    }

    Optional<Table> type(List<String> names, List<TypeGuess> guesses, CellStore store) {
        Map<String, ColumnSpec> specs = specs(names);
        List<Column> columns = new ArrayList<>();
        List<CellStyle> styles = new ArrayList<>();
        TimeDoubts doubts = new TimeDoubts(name, file, store, diagnostics);
        for (int i = 0; i < names.size(); i++) {
            ColumnSpec spec = specs.get(names.get(i));
            ColumnType guessed = guesses.get(i).type();
            columns.add(column(names.get(i), guessed, spec, i, store));
            TimeReading times = guesses.get(i).times().declared(spec == null ? Declared.NOTHING : spec.times());
            styles.add(new CellStyle(NumberStyle.BRITISH, times.style()));
            contradicted |= !doubts.areSettled(columns.get(i), i, times);
            if (spec != null) {
                checkCells(columns.get(i), spec, i, styles.get(i), store);
            }
        }
        TableNotes notes = notes(names);
        if (contradicted) {
            return Optional.empty();
        }
        Table table = new Table(name, file, columns, rows(columns, styles, store), notes);
        checkKeys(table);
        return contradicted ? Optional.empty() : Optional.of(table);
    }

    private Map<String, ColumnSpec> specs(List<String> names) {
        Map<String, ColumnSpec> specs = new HashMap<>();
        for (ColumnSpec spec : sidecar.columns()) {
            if (known(spec.name(), names)) {
                specs.put(spec.name().name(), spec);
            }
            spec.meaning()
                    .base()
                    .filter(base -> !base.column().isEmpty())
                    .ifPresent(
                            base -> known(new Named(base.column(), spec.name().place()), names));
        }
        return specs;
    }

    private boolean known(Named column, List<String> names) {
        if (names.contains(column.name())) {
            return true;
        }
        contradict(
                column.place(),
                "the table has no column \"" + column.name() + "\"",
                Suggestions.help(column.name(), names, "columns"));
        return false;
    }

    private Column column(String heading, ColumnType guessed, @Nullable ColumnSpec spec, int index, CellStore store) {
        ColumnType type = Optional.ofNullable(spec).flatMap(ColumnSpec::type).orElse(guessed);
        boolean marksOnly =
                guessed == ColumnType.TEXT && !sidecar.withheld().marks().isEmpty() && isNumbers(index, store);
        Column plain = new Column(heading, marksOnly && type == guessed ? ColumnType.NUMBER : type);
        if (spec == null) {
            return plain;
        }
        return new Column(
                heading,
                plain.type(),
                spec.label().orElse(plain.label()),
                spec.measure(plain.measure()),
                spec.rounding(),
                spec.meaning().whole(),
                spec.meaning().avoid());
    }

    private boolean isNumbers(int column, CellStore store) {
        boolean some = false;
        for (int row = 0; row < store.rows(); row++) {
            String text = store.text(row, column);
            boolean mark = sidecar.withheld().marks().containsKey(text);
            if (!mark && !TypeInference.fits(text, ColumnType.NUMBER)) {
                return false;
            }
            some |= TypeInference.isNumber(text);
        }
        return some;
    }

    /** A declared type, and declared decimals, hold for every cell. */
    private void checkCells(Column column, ColumnSpec spec, int index, CellStyle style, CellStore store) {
        int found = 0;
        for (int row = 0; row < store.rows() && found < MOST_REPORTS; row++) {
            String text = store.text(row, index);
            Place place = Place.at(file, store.line(row), index + 1);
            boolean mark = sidecar.withheld().marks().containsKey(text);
            if (!mark && !TypeInference.fits(text, column.type(), style)) {
                found++;
                contradict(
                        place,
                        "\"" + text + "\" is no " + column.type().words() + ", as the sidecar says that \""
                                + column.name() + "\" holds",
                        "correct the cell, or the type in the sidecar");
            } else if (spec.digits().decimals().isPresent()
                    && decimals(text) > spec.digits().decimals().getAsInt()) {
                found++;
                contradict(
                        place,
                        "\"" + text + "\" has more decimals than the "
                                + spec.digits().decimals().getAsInt() + " that the sidecar gives \"" + column.name()
                                + "\"",
                        "correct the cell, or the decimals in the sidecar");
            } else if (spec.digits().unit().isPresent()
                    && column.type() == ColumnType.NUMBER
                    && contradictsUnit(text, spec.digits().unit().get(), place)) {
                found++;
                contradict(
                        place,
                        "\"" + text + "\" isn’t in \""
                                + (spec.digits().unit().get().prefix()
                                                + spec.digits().unit().get().suffix())
                                        .strip() + "\", as the sidecar says that \"" + column.name() + "\" is",
                        "correct the cell, or the unit in the sidecar");
            }
        }
    }

    private static int decimals(String text) {
        int point = text.indexOf('.');
        int end = point + 1;
        while (point >= 0 && end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return point < 0 ? 0 : end - point - 1;
    }

    private static boolean contradictsUnit(String text, Unit unit, Place place) {
        return TypeInference.isNumber(text)
                && TypeInference.cell(text, ColumnType.NUMBER, place) instanceof Cell.NumberCell cell
                && !cell.unit().isNone()
                && !cell.unit().withoutNoughts().equals(unit.withoutNoughts());
    }

    private TableNotes notes(List<String> names) {
        List<Integer> keys = sidecar.rows().keys().stream()
                .filter(key -> known(key, names))
                .map(key -> names.indexOf(key.name()))
                .toList();
        List<Total> totals = sidecar.rows().totals().stream()
                .map(t -> new Total(
                        t.row().map(Named::name).orElse(""),
                        t.parts().stream().map(Named::name).toList(),
                        t.columns().stream()
                                .filter(c -> known(c, names))
                                .map(c -> names.indexOf(c.name()))
                                .toList()))
                .toList();
        TableNotes said = sidecar.notes();
        return new TableNotes(
                said.title(),
                said.source(),
                said.licence(),
                said.notes(),
                keys.isEmpty() ? List.of(0) : keys,
                sidecar.withheld().bounds(),
                sidecar.rows().breaks().stream()
                        .map(b -> new Break(b.at().name(), b.reason()))
                        .toList(),
                totals);
    }

    /** The rows that a sidecar names are there. */
    private void checkKeys(Table table) {
        List<Named> named = new ArrayList<>();
        sidecar.rows().breaks().forEach(b -> named.add(b.at()));
        sidecar.rows().totals().forEach(total -> {
            total.row().ifPresent(named::add);
            named.addAll(total.parts());
        });
        for (Named key : named) {
            if (table.positionsOf(key.name()).isEmpty()) {
                contradict(
                        key.place(),
                        "the table has no row \"" + key.name() + "\"",
                        Suggestions.help(key.name(), table.keys(), "rows"));
            }
        }
    }

    private List<Row> rows(List<Column> columns, List<CellStyle> styles, CellStore store) {
        boolean small = (long) store.rows() * columns.size() <= MOST_KEPT_CELLS;
        List<Row> rows = new AbstractList<>() {
            @Override
            public Row get(int index) {
                return new Row(store.line(index), new LazyCells(columns, styles, store, index));
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

    private Cell cell(String text, ColumnType type, CellStyle style, Place place) {
        Suppression mark = sidecar.withheld().marks().get(text);
        return mark != null && type == ColumnType.NUMBER
                ? new Cell.SuppressedCell(place, mark)
                : TypeInference.cell(text, type, style, place);
    }

    /** The cells of a row, each made when it is asked for. */
    private final class LazyCells extends AbstractList<Cell> {
        private final List<Column> columns;
        private final List<CellStyle> styles;
        private final CellStore store;
        private final int row;

        LazyCells(List<Column> columns, List<CellStyle> styles, CellStore store, int row) {
            this.columns = columns;
            this.styles = styles;
            this.store = store;
            this.row = row;
        }

        @Override
        public Cell get(int column) {
            Place place = Place.at(file, store.line(row), column + 1);
            return cell(store.text(row, column), columns.get(column).type(), styles.get(column), place);
        }

        @Override
        public int size() {
            return columns.size();
        }
    }

    private void contradict(Place place, String message, String help) {
        contradicted = true;
        diagnostics.report(Rule.SIDECAR_CONTRADICTION, place, message, help);
    }
}
