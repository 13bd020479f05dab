package dev.foreword.source.csv;

import dev.foreword.data.Cell;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a spreadsheet made of cells that hold no numbers, and what they were. */
final class SpreadsheetDamage {

    private static final int MOST = 100;

    private SpreadsheetDamage() {}

    /** {@return the texts that a spreadsheet spoiled, each with what is meant, in the order of the file} */
    static Map<String, String> of(Table table, int column, CellClues clues) {
        ColumnType type = table.columns().get(column).type();
        boolean words = type == ColumnType.TEXT || type == ColumnType.CODE;
        boolean errors = words && clues.hasErrors();
        boolean dates = type == ColumnType.TEXT && clues.hasDatesAmongRanges();
        boolean exponents = words && clues.hasExponents();
        Map<String, String> meant = new LinkedHashMap<>();
        if (errors || dates || exponents) {
            table.cells(column)
                    .map(Cell::text)
                    .distinct()
                    .filter(text -> (errors && OddCell.isError(text))
                            || (dates && CellClues.range(text).isPresent())
                            || (exponents && CellClues.isExponent(text)))
                    .limit(MOST)
                    .forEach(text -> meant.put(text, meant(text)));
        }
        return meant;
    }

    private static String meant(String text) {
        Optional<String> range = CellClues.range(text);
        return range.orElseGet(() -> CellClues.isExponent(text) ? "the whole code" : "[x]");
    }

    /** {@return whether it can be told what a text was} */
    static boolean isKnown(String text) {
        return !CellClues.isExponent(text);
    }

    /** {@return what a text looks like} */
    static String words(String text) {
        if (OddCell.isError(text)) {
            return "an error of a spreadsheet";
        }
        return CellClues.isExponent(text)
                ? "a code that a spreadsheet took for a number, and its last digits are lost"
                : "a range that a spreadsheet took for a date";
    }

    /** {@return the line of a sidecar that has some texts read as what is meant} */
    static String line(Map<String, String> meant, int most) {
        return "read: {"
                + meant.entrySet().stream()
                        .limit(most)
                        .map(e -> Cure.quoted(e.getKey()) + ": " + Cure.quoted(e.getValue()))
                        .collect(Collectors.joining(", "))
                + "}";
    }
}
