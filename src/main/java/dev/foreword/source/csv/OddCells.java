package dev.foreword.source.csv;

import dev.foreword.data.Cell;
import dev.foreword.data.Cell.NumberCell;
import dev.foreword.data.Cell.TextCell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.NumberStyle;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells of the cells of a column that aren’t what its others are: in one message for the column, at the first of them. */
record OddCells(Table table, NumberStyle style, boolean semicolons, Diagnostics diagnostics) {

    private static final int MOST_SHOWN = 3;
    private static final int MOST_CURES = 4;
    private static final int MOST_KEPT = 1000;
    private static final String NO_NUMBERS = "cells that are no plain numbers";

    /**
     * An odd cell in its place.
     *
     * @param cell what it seems to be
     * @param place where it stands
     */
    private record Found(OddCell cell, Place place) {}

    /** @param sound whether each cell is known to be of the column’s type, or told not to be */
    void check(int column, CellClues clues, boolean sound) {
        ColumnType type = table.columns().get(column).type();
        if (type == ColumnType.NUMBER && clues.doubtfulComma().isPresent()) {
            commas(column, clues);
        }
        if (type == ColumnType.NUMBER && !sound) {
            numbers(column);
        }
        damage(column, clues);
    }

    /** A number such as 3,512 is 3512 here and 3.512 elsewhere; a mistake would be one by a thousand. */
    private void commas(int column, CellClues clues) {
        boolean elsewhere = semicolons
                || found(column).stream()
                        .map(cell -> OddCell.among(style, cell.text()).kind())
                        .anyMatch(OddCell.Kind.COMMA::equals);
        if (style.isSaid() || !elsewhere || clues.doubtfulComma().isEmpty()) {
            return;
        }
        String text = clues.doubtfulComma().get();
        String why = semicolons ? "semicolons between its cells" : "decimal commas in other cells";
        table.cells(column)
                .filter(cell -> cell instanceof NumberCell number
                        && number.value().toPlainString().equals(text.replace(",", "")))
                .findFirst()
                .ifPresent(cell -> diagnostics.report(
                        Rule.NUMBER_AMBIGUOUS,
                        cell.place(),
                        "\"" + text + "\" may be " + text.replace(",", "") + " or " + text.replace(',', '.')
                                + ", for this file has " + why,
                        SidecarLines.brief(table.file(), List.of("decimal: \",\"")) + ", or decimal: \".\""));
    }

    private void numbers(int column) {
        List<Found> odd = found(column).stream()
                .map(cell -> new Found(OddCell.among(style, cell.text()), cell.place()))
                .toList();
        List<Found> errors =
                odd.stream().filter(f -> f.cell.kind() == OddCell.Kind.ERROR).toList();
        List<Found> commas =
                odd.stream().filter(f -> f.cell.kind() == OddCell.Kind.COMMA).toList();
        List<Found> others = odd.stream()
                .filter(f -> f.cell.kind() != OddCell.Kind.ERROR && f.cell.kind() != OddCell.Kind.COMMA)
                .toList();
        long numbers = table.cells(column).filter(NumberCell.class::isInstance).count();
        if (!errors.isEmpty()) {
            report(Rule.SPREADSHEET_DAMAGE, column, errors, "cells that a spreadsheet spoiled");
        }
        if (!commas.isEmpty()) {
            report(Rule.NUMBER_AMBIGUOUS, column, commas, NO_NUMBERS);
        }
        if (!others.isEmpty()) {
            report(
                    Rule.ODD_CELL,
                    column,
                    others,
                    numbers == 0 ? NO_NUMBERS : "cells that are none of its " + numbers + " numbers");
        }
    }

    private List<TextCell> found(int column) {
        return table.cells(column)
                .filter(TextCell.class::isInstance)
                .map(TextCell.class::cast)
                .limit(MOST_KEPT)
                .toList();
    }

    private void damage(int column, CellClues clues) {
        Map<String, String> meant = SpreadsheetDamage.of(table, column, clues);
        if (meant.isEmpty()) {
            return;
        }
        String text = meant.keySet().iterator().next();
        List<Cell> cells = table.cells(column)
                .filter(cell -> meant.containsKey(cell.text()))
                .limit(MOST_KEPT)
                .toList();
        int others = cells.size() - 1;
        diagnostics.report(
                Rule.SPREADSHEET_DAMAGE,
                cells.get(0).place(),
                "\"" + text + "\" in the column \""
                        + table.columns().get(column).name() + "\" looks like "
                        + SpreadsheetDamage.words(text)
                        + (others == 0 ? "" : others == 1 ? "; so does 1 more" : "; so do " + others + " more"),
                SidecarLines.brief(
                        table.file(),
                        List.of("columns: {"
                                + Cure.quoted(table.columns().get(column).name()) + ": {"
                                + SpreadsheetDamage.line(meant, MOST_CURES) + "}}")));
    }

    private void report(Rule rule, int column, List<Found> odd, String what) {
        Column heading = table.columns().get(column);
        String words = odd.stream().anyMatch(f -> f.cell.kind().isWords()) ? wordsCure(heading) : "";
        List<Cure> cures = odd.stream()
                .map(f -> f.cell.cure())
                .distinct()
                .limit(MOST_CURES)
                .toList();
        diagnostics.report(
                rule,
                odd.get(0).place(),
                "the column \"" + heading.name() + "\" has " + what + ": " + shown(odd),
                SidecarLines.brief(table.file(), Cure.lines(cures)) + words);
    }

    private static String wordsCure(Column heading) {
        return "; or columns: {" + Cure.quoted(heading.name()) + ": {type: text}}";
    }

    private static String shown(List<Found> odd) {
        List<Found> first = new ArrayList<>();
        odd.stream()
                .filter(f -> first.stream().noneMatch(g -> g.cell.kind() == f.cell.kind()))
                .forEach(first::add);
        String shown = first.stream()
                .limit(MOST_SHOWN)
                .map(f -> "\"" + f.cell.text() + "\" on line " + f.place.line() + " ("
                        + f.cell.kind().words() + ")")
                .collect(Collectors.joining(", "));
        List<String> lines = odd.stream()
                .filter(f -> !first.stream().limit(MOST_SHOWN).toList().contains(f))
                .map(f -> String.valueOf(f.place.line()))
                .toList();
        return shown + (lines.isEmpty() ? "" : ", and on " + lines(lines));
    }

    private static String lines(List<String> lines) {
        int more = lines.size() - MOST_SHOWN;
        return (lines.size() == 1 ? "line " : "lines ")
                + String.join(", ", lines.subList(0, Math.min(MOST_SHOWN, lines.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
