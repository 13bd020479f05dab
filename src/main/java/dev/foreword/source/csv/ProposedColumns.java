package dev.foreword.source.csv;

import dev.foreword.data.Cell;
import dev.foreword.data.Cell.NumberCell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Measure.Kind;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a proposed sidecar says of each column.
 *
 * @param table the table
 * @param reading what was seen while it was read
 * @param given the names that the sidecar gives, by the positions of their columns in the file
 */
record ProposedColumns(Table table, TableReading reading, Map<Integer, String> given) {

    private static final int MOST_DECIMALS = 4;

    List<String> lines() {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            column(i, out);
        }
        return out;
    }

    private void column(int index, List<String> out) {
        Column column = table.columns().get(index);
        List<Cell> cells = table.cells(index).limit(SheetSurvey.CLOSELY).toList();
        int position = cells.isEmpty() ? index : cells.get(0).place().column() - 1;
        String name = given.get(position);
        out.add("  " + (name == null ? Cure.quoted(column.name()) : String.valueOf(position + 1)) + ":");
        if (name != null) {
            out.add("    name: " + Cure.quoted(name) + "   # unsure: the file gives it no name of its own");
        }
        out.add("    label: " + Cure.quoted(ProposedLabels.of(column.name())));
        boolean words = column.type() == ColumnType.NUMBER && cells.stream().anyMatch(Cell.TextCell.class::isInstance);
        out.add((words ? "    # type: " : "    type: ") + column.type().words());
        damage(index, position, out);
        if (column.type() == ColumnType.NUMBER) {
            number(column, cells, out);
        }
    }

    private void damage(int index, int position, List<String> out) {
        Map<String, String> meant = SpreadsheetDamage.of(table, index, reading.clues(position));
        Map<String, String> known = new LinkedHashMap<>(meant);
        known.keySet().removeIf(text -> !SpreadsheetDamage.isKnown(text));
        if (!known.isEmpty()) {
            out.add("    " + SpreadsheetDamage.line(known, known.size()) + "   # unsure: what a spreadsheet spoiled");
        }
        meant.keySet().stream()
                .filter(text -> !known.containsKey(text))
                .findFirst()
                .ifPresent(
                        text -> out.add("    # " + Cure.quoted(text) + " looks like " + SpreadsheetDamage.words(text)));
    }

    private static void number(Column column, List<Cell> cells, List<String> out) {
        List<NumberCell> numbers = cells.stream()
                .filter(NumberCell.class::isInstance)
                .map(NumberCell.class::cast)
                .toList();
        unit(column, numbers, out);
        decimals(numbers, out);
        kind(column, numbers, out);
        out.add("    # timing: stock or flow; prices: cash or real, with price_year; base: of whom");
        missing(cells, out);
        words(cells, out);
    }

    private static void unit(Column column, List<NumberCell> numbers, List<String> out) {
        List<Unit> units = numbers.stream().map(NumberCell::unit).distinct().toList();
        if (units.size() == 1 && !units.get(0).isNone()) {
            out.add("    unit: "
                    + Cure.quoted(units.get(0).prefix() + units.get(0).suffix()));
        } else if (units.size() == 1 && column.measure().kind() == Kind.SHARE) {
            out.add("    unit: \"%\"   # unsure: its heading says so");
            if (numbers.stream().allMatch(n -> n.value().abs().compareTo(BigDecimal.ONE) <= 0)) {
                out.add("    fractions: true   # unsure: no number is above 1");
            }
        }
    }

    /** Departments strip noughts behind the point; shown with as many decimals, such a column is read with more ease. */
    private static void decimals(List<NumberCell> numbers, List<String> out) {
        int most = numbers.stream().mapToInt(n -> n.value().scale()).max().orElse(0);
        int fewest = numbers.stream().mapToInt(n -> n.value().scale()).min().orElse(0);
        if (most <= MOST_DECIMALS) {
            out.add("    decimals: " + most);
        }
        if (fewest < most && most <= 2) {
            out.add("    show: " + most + "   # unsure: with how many decimals readers see it");
        }
    }

    private static void kind(Column column, List<NumberCell> numbers, List<String> out) {
        Kind said = column.measure().kind();
        boolean whole = numbers.stream()
                .allMatch(n -> n.value().scale() <= 0 && n.unit().isNone());
        boolean counted = said == Kind.UNSAID && (whole || speaksOfPosts(column.name()));
        if (counted || said != Kind.UNSAID) {
            String kind = counted ? "count" : said.name().toLowerCase(Locale.ROOT);
            out.add("    kind: " + kind + "   # unsure: count, rate or share");
        } else {
            out.add("    # kind: count, rate or share");
        }
    }

    /** Full-time equivalents are counted, in tenths. */
    private static boolean speaksOfPosts(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return (" " + words + " ").contains(" fte ")
                || words.contains("full-time equivalent")
                || words.contains("full time equivalent");
    }

    private static void missing(List<Cell> cells, List<String> out) {
        Map<Suppression, Long> marks = cells.stream()
                .filter(Cell.SuppressedCell.class::isInstance)
                .map(cell -> ((Cell.SuppressedCell) cell).reason())
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        if (!marks.isEmpty()) {
            out.add("    # missing: "
                    + marks.entrySet().stream()
                            .map(e -> e.getValue() + " " + e.getKey().meaning())
                            .collect(Collectors.joining(", ")));
        }
    }

    private static void words(List<Cell> cells, List<String> out) {
        List<Cell> words =
                cells.stream().filter(Cell.TextCell.class::isInstance).toList();
        words.stream()
                .limit(1)
                .forEach(cell -> out.add("    # unsure: " + words.size() + " cells are no numbers, such as "
                        + Cure.quoted(cell.text()) + " on line " + cell.place().line()));
    }
}
