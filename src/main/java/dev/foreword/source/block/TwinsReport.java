package dev.foreword.source.block;

import dev.foreword.data.Table;
import dev.foreword.data.query.Twins;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Tells of two rows that give one place two values, and by which filters they are told apart. */
final class TwinsReport {

    private static final int MOST_COLUMNS = 3;
    private static final int LONGEST = 40;

    private final BlockInput input;

    TwinsReport(BlockInput input) {
        this.input = input;
    }

    /** Reports two rows, of which only one can be drawn or printed where both would stand. */
    void report(Twins two, List<Integer> places, Place at) {
        Table table = two.table();
        String place = places.stream()
                .map(column -> two.cells(column).get(0).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        String lines = "lines " + table.rows().get(two.first()).line() + " and "
                + table.rows().get(two.second()).line() + " of " + table.file();
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

    private static String help(Twins two) {
        if (two.differing().isEmpty()) {
            return "the two rows are the same; remove one of them";
        }
        String first = two.table().columns().get(two.differing().get(0)).name();
        String differ = two.differing().stream()
                .limit(MOST_COLUMNS)
                .map(column -> two.table().columns().get(column).name() + " (" + text(two, column, 0) + ", "
                        + text(two, column, 1) + ")")
                .collect(Collectors.joining(", "));
        String cure = two.canBeParted()
                ? "; choose with \"where: {" + first + ": "
                        + text(two, two.differing().get(0), 0) + "}\" or draw \"series: " + first + "\""
                : ", and in no words; correct the file, or put them together with \"group\"";
        return "they differ in " + differ + cure;
    }

    private static String text(Twins two, int column, int row) {
        String text = two.cells(column).get(row).text();
        return text.isEmpty() ? "nothing" : text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
