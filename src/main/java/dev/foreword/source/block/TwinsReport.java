package dev.foreword.source.block;

import dev.foreword.data.Cell;
import dev.foreword.data.Table;
import dev.foreword.data.query.Twins;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells of two rows that give one place two values, and by which filters they are told apart. */
final class TwinsReport {

    private static final int MOST_COLUMNS = 3;
    private static final int LONGEST = 40;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./–-]*");

    private final BlockInput input;
    private final boolean hasSeries;

    /** @param hasSeries whether the figure can show several values for one place side by side */
    TwinsReport(BlockInput input, boolean hasSeries) {
        this.input = input;
        this.hasSeries = hasSeries;
    }

    /** Reports two rows, of which only one can be drawn or printed where both would stand. */
    void report(Twins two, List<Integer> places, Place at) {
        Table table = two.table();
        String place = places.stream()
                .map(column -> two.cells(column).get(0).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        String lines = lines(two);
        if (place.isEmpty()) {
            String name = table.columns().get(places.get(0)).name();
            input.report(
                    Rule.CHART_PLACE,
                    at,
                    lines + " have nothing in \"" + name + "\"",
                    "remove them, or leave them out with \"where: {" + name + ": {present: true}}\"");
        } else {
            input.report(Rule.CHART_PLACE, at, lines + " both give a value for \"" + place + "\"", help(two));
        }
    }

    /** Reports rows of which a tile can show one. */
    void reportBoth(Twins two, int rows, Place at) {
        input.report(
                Rule.CHART_PLACE,
                at,
                "this tile shows one number, and here are " + rows + " rows, such as " + lines(two),
                help(two));
    }

    private static String lines(Twins two) {
        Table table = two.table();
        return "lines " + table.rows().get(two.first()).line() + " and "
                + table.rows().get(two.second()).line() + " of " + table.file();
    }

    private String help(Twins two) {
        if (two.differing().isEmpty()) {
            return "the two rows are the same; remove one of them";
        }
        String differ = two.differing().stream()
                .limit(MOST_COLUMNS)
                .map(column -> name(two, column) + " (" + text(two, column, 0) + ", " + text(two, column, 1) + ")")
                .collect(Collectors.joining(", "));
        return "they differ in " + differ
                + (two.canBeParted()
                        ? filter(two) + (hasSeries ? " or draw \"series: " + name(two, parting(two)) + "\"" : "")
                        : ", and in no words; correct the file, or put them together with \"group\"");
    }

    private static String filter(Twins two) {
        int column = parting(two);
        String value = two.cells(column).stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
        return "; choose with \"where: {" + name(two, column) + ": " + quoted(value) + "}\"";
    }

    /** The first column that both rows have something in, or else one of them. */
    private static int parting(Twins two) {
        return two.differing().stream()
                .filter(column ->
                        two.cells(column).stream().noneMatch(cell -> cell.text().isEmpty()))
                .findFirst()
                .orElse(two.differing().get(0));
    }

    /** As YAML wants it within braces. */
    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "''") + "'";
    }

    private static String name(Twins two, int column) {
        return two.table().columns().get(column).name();
    }

    private static String text(Twins two, int column, int row) {
        String text = two.cells(column).get(row).text();
        return text.isEmpty() ? "nothing" : text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
