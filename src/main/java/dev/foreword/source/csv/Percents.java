package dev.foreword.source.csv;

import dev.foreword.data.Cell.NumberCell;
import dev.foreword.data.Column;
import dev.foreword.data.PartsOfOne;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.util.List;

/**
 * Tells of numbers that may be per cent or parts of one: {@code 0.12} beside {@code 45%}, or nothing but such numbers in a
 * column of which the sidecar says that it is in per cent.
 */
record Percents(Table table, Diagnostics diagnostics) {

    /** A column of which the sidecar says that it is in per cent. */
    void checkDeclared(int column) {
        PartsOfOne.among(numbers(column)).ifPresent(number -> report(column, number, "is in per cent"));
    }

    /** A column some of whose numbers have a per cent sign, and all others may be parts of one. */
    void checkMixed(int column) {
        List<NumberCell> plain =
                numbers(column).stream().filter(number -> !isPercent(number)).toList();
        PartsOfOne.among(plain).ifPresent(number -> report(column, number, "has per cent signs"));
    }

    private static boolean isPercent(NumberCell number) {
        return number.unit().suffix().equals("%");
    }

    private List<NumberCell> numbers(int column) {
        return table.cells(column)
                .filter(NumberCell.class::isInstance)
                .map(NumberCell.class::cast)
                .toList();
    }

    private void report(int index, NumberCell cell, String what) {
        Column column = table.columns().get(index);
        diagnostics.report(
                Rule.NUMBER_AMBIGUOUS,
                cell.place(),
                "\"" + cell.text() + "\" in the column \"" + column.name() + "\", which " + what + ", may be "
                        + PartsOfOne.readings(cell),
                SidecarLines.brief(
                                table.file(),
                                List.of("columns: {" + Cure.quoted(column.name()) + ": {fractions: false}}"))
                        + " for the first, true for the second");
    }
}
