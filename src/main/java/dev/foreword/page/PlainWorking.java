package dev.foreword.page;

import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in plain words what was compared with what, for readers who can’t read a calculation. */
final class PlainWorking {

    private PlainWorking() {}

    /** {@return the words; empty for a number that is read from one cell, whose name says it} */
    static String of(Quantity quantity) {
        List<Quantity> parts = quantity.operands();
        if (quantity.name().isPresent()) {
            return "The row that was looked for is " + quantity.name().get() + ", with "
                    + quantity.working().text() + ".";
        }
        String two = parts.size() == 2 ? compared(quantity, name(parts.get(0)), name(parts.get(1))) : "";
        return two.isEmpty() ? single(quantity) : two;
    }

    private static String compared(Quantity quantity, String first, String second) {
        boolean fell = quantity.isTurned();
        return switch (quantity.operation()) {
            case CHANGE ->
                (fell ? "The fall" : "The change") + " from " + first + " to " + second + ", in per cent of the first.";
            case ANNUAL_CHANGE -> "The change in an average year from " + first + " to " + second + ", in per cent.";
            case DIFFERENCE ->
                (isFirstLessSecond(quantity) ? first + " less " + second : second + " less " + first) + ".";
            case SHARE -> first + " as a part of " + second + ", in per cent.";
            case RATIO -> first + " divided by " + second + ".";
            default -> "";
        };
    }

    /** {@code a − b} names what is taken away last, and {@code difference(from, to)} first. */
    private static boolean isFirstLessSecond(Quantity quantity) {
        List<Quantity> parts = quantity.operands();
        BigDecimal taken = parts.get(0).value().subtract(parts.get(1).value());
        BigDecimal value = quantity.isTurned() ? quantity.precise().negate() : quantity.precise();
        return taken.compareTo(value) == 0;
    }

    private static String single(Quantity quantity) {
        return switch (quantity.operation()) {
            case RANK ->
                "Its place among the others, the highest first: "
                        + quantity.working().text() + ".";
            case COUNT -> "Rows that were counted: " + quantity.working().text() + ".";
            case YEARS -> "The years between two labels.";
            case CALCULATED -> quantity.cells().size() > 1 ? "Worked out from the cells below." : "";
            default -> "";
        };
    }

    private static String name(Quantity part) {
        boolean isCell = part.cells().size() == 1 && part.cells().get(0).isCell();
        return isCell
                ? cell(part.cells().get(0)) + " (" + part.working().text() + ")"
                : part.working().text();
    }

    /** {@return what a cell is called: its row and its column, as a reader knows them} */
    static String cell(CellSpan span) {
        return row(span) + ", " + span.heading().label();
    }

    /** {@return what a row is called: {@code Essex}, {@code question 5}; several rows by the first and the last} */
    static String row(CellSpan span) {
        Table table = span.table();
        if (span.isCell()) {
            return row(table, span.first());
        }
        return span.first() == 0 && span.last() == table.rows().size() - 1
                ? "the whole column"
                : row(table, span.first()) + " to " + row(table, span.last());
    }

    private static String row(Table table, int row) {
        List<String> keys = new ArrayList<>();
        for (int index : table.notes().keys()) {
            Cell cell = table.rows().get(row).cells().get(index);
            keys.add(key(table.columns().get(index), cell));
        }
        return String.join(", ", keys);
    }

    /** A bare number or code says nothing without its column: “5” is question 5. */
    private static String key(Column column, Cell cell) {
        String text = cell instanceof Cell.NumberCell n ? n.value().toPlainString() : cell.text();
        boolean bare = column.type() == ColumnType.NUMBER || column.type() == ColumnType.CODE;
        boolean digits = column.type() != ColumnType.PERIOD && text.matches("\\d+");
        return bare || digits ? column.label().toLowerCase(Locale.ROOT) + " " + text : text;
    }
}
