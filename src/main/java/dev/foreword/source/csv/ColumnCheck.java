package dev.foreword.source.csv;

import dev.foreword.data.Cell;
import dev.foreword.data.Cell.NumberCell;
import dev.foreword.data.Cell.TextCell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.NumberStyle;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Holds the cells of a column against what its sidecar says: its type, its decimals and its unit hold for every cell.
 *
 * @param table the table
 * @param index the column’s position in the table
 * @param spec what is said of it
 * @param style how numbers are written
 */
record ColumnCheck(Table table, int index, ColumnSpec spec, NumberStyle style) {

    /**
     * The first cell that the sidecar is wrong of.
     *
     * @param place where it stands
     * @param message what is wrong
     * @param help what to do
     */
    record Fault(Place place, String message, String help) {}

    private static final int MOST_COUNTED = 1000;

    Optional<Fault> fault() {
        return type().or(this::decimals).or(this::unit);
    }

    private Optional<Fault> type() {
        ColumnType type = spec.type().orElse(ColumnType.TEXT);
        if (type == ColumnType.TEXT || type == ColumnType.CODE) {
            return Optional.empty();
        }
        return first(
                cell -> cell instanceof TextCell,
                cell -> "is no " + type.words() + ", as the sidecar says that \"" + column().name() + "\" holds",
                "the type in the sidecar");
    }

    private Optional<Fault> decimals() {
        if (spec.digits().decimals().isEmpty()) {
            return Optional.empty();
        }
        int most = spec.digits().decimals().getAsInt();
        return first(
                cell -> cell instanceof NumberCell number && number.value().scale() > most,
                cell -> "has more decimals than the " + most + " that the sidecar gives \"" + column().name() + "\"",
                "the decimals in the sidecar; \"show\" rounds what is shown");
    }

    private Optional<Fault> unit() {
        if (spec.digits().unit().isEmpty()) {
            return Optional.empty();
        }
        Unit unit = spec.digits().unit().get();
        String words = (unit.prefix() + unit.suffix()).strip();
        return first(
                cell -> cell instanceof NumberCell number
                        && !number.unit().isNone()
                        && !number.unit().withoutNoughts().equals(unit.withoutNoughts()),
                cell -> "isn’t in \"" + words + "\", as the sidecar says that \"" + column().name() + "\" is",
                "the unit in the sidecar");
    }

    private Column column() {
        return table.columns().get(index);
    }

    private Optional<Fault> first(Predicate<Cell> wrong, Function<Cell, String> what, String alternative) {
        List<Cell> found = table.cells(index).filter(wrong).limit(MOST_COUNTED).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Cell cell = found.get(0);
        int more = found.size() - 1;
        String others = more == 0 ? "" : "; nor are " + more + " more";
        String cure = cell instanceof TextCell text && column().type() == ColumnType.NUMBER
                ? String.join(
                                ", ",
                                Cure.lines(List.of(
                                        OddCell.among(style, text.text()).cure()))) + " in it, or correct "
                : "correct ";
        return Optional.of(
                new Fault(cell.place(), "\"" + cell.text() + "\" " + what.apply(cell) + others, cure + alternative));
    }
}
