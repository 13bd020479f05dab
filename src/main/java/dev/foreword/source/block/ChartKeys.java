package dev.foreword.source.block;

import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartKey;
import dev.foreword.model.chart.ChartKind;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which kinds of chart have a use for which key. A key that would do nothing is reported, for its author meant something. */
final class ChartKeys {

    /** Those that only some kinds have a use for. */
    static final Keys KEYS = Keys.of(
            Key.of("y", "the column that is drawn, or several: [a, b]"),
            Key.of("series", "a column whose values become series: one line, or one bar of each name, for each value"),
            Key.of("order", "data, to draw names in the order of the data where a line has no periods"),
            Key.of("columns", "the columns with the words of a diagram"),
            Key.of(
                    "stacked",
                    "true, share (each bar makes a hundred per cent) or diverging (to both sides of a middle line)"),
            Key.of("highlight", "names or columns that are highlighted; the others are grey"),
            Key.of(
                    "references",
                    "rows whose values the others are compared with",
                    Keys.of(
                            Key.of("row", "the row, by its first cell"),
                            Key.of("where", "the row, by what it has in columns"),
                            Key.of("label", "what it is called"),
                            Key.of("column", "the column of its value, when it isn’t the one drawn"))),
            Key.of(
                    "events",
                    "what happened when, on a chart of periods",
                    Keys.of(Key.of("at", "the period"), Key.of("label", "what happened"))),
            Key.of(
                    "spans",
                    "stretches of time that are shaded",
                    Keys.of(
                            Key.of("from", "the first period"),
                            Key.of("to", "the last period"),
                            Key.of("label", "what it is called"))),
            Key.of(
                    "band",
                    "columns between which a line lies",
                    Keys.of(
                            Key.of("low", "the column of the lower end"),
                            Key.of("high", "the column of the upper end"),
                            Key.of("label", "what it is called"))),
            Key.of("panels", "a column whose words decide in which of several small charts a row is drawn"),
            Key.of("name", "the column with what the points of a scatter are called"),
            Key.of("labelled", "which points of a scatter are named"),
            Key.of("trend", "true, for a line that is laid through the points"),
            Key.of("rest", "what the part of a whole is that no row gives, such as “Not available”"),
            Key.of("icon", "person, coin or square"),
            Key.of("each", "how many one icon stands for"),
            Key.of("to", "the column with what a row flows to"),
            Key.of("layer", "the column with the ring that a row is in"),
            Key.of("bracket", "the column with the bracket that a stage is under"),
            Key.of("axis_from", "where the axis of a line begins; bars begin at zero"),
            Key.of("boundaries", "the file with the boundaries of the areas"),
            Key.of("code", "the property of the areas that holds their codes"),
            Key.of("tiles", "a table that says where each tile stands"));

    private ChartKeys() {}

    /** Reports the keys that a kind of chart has no use for; without a kind, none. */
    static void check(BlockInput input, @Nullable ChartKind kind) {
        for (ChartKey key : ChartKey.values()) {
            if (kind != null && input.yaml().has(key.word()) && !kind.takes(key)) {
                report(input, kind, key);
            }
        }
    }

    private static void report(BlockInput input, ChartKind kind, ChartKey key) {
        String others = Arrays.stream(ChartKind.values())
                .filter(other -> other.takes(key))
                .map(ChartKind::word)
                .collect(Collectors.joining(", "));
        input.report(
                Rule.UNKNOWN_KEY,
                input.yaml().placeOf(key.word()),
                "a " + kind.word() + " has no use for \"" + key.word() + "\"",
                "remove it; it is for " + others);
    }
}
