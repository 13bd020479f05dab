package dev.foreword.source.block;

import static dev.foreword.model.chart.ChartType.AREA;
import static dev.foreword.model.chart.ChartType.BAR;
import static dev.foreword.model.chart.ChartType.COLUMN;
import static dev.foreword.model.chart.ChartType.CONCENTRIC;
import static dev.foreword.model.chart.ChartType.DOT;
import static dev.foreword.model.chart.ChartType.FLOW;
import static dev.foreword.model.chart.ChartType.ICONS;
import static dev.foreword.model.chart.ChartType.LINE;
import static dev.foreword.model.chart.ChartType.MAP;
import static dev.foreword.model.chart.ChartType.MATRIX;
import static dev.foreword.model.chart.ChartType.PROPORTION;
import static dev.foreword.model.chart.ChartType.PYRAMID;
import static dev.foreword.model.chart.ChartType.RANGE;
import static dev.foreword.model.chart.ChartType.RING;
import static dev.foreword.model.chart.ChartType.SCATTER;
import static dev.foreword.model.chart.ChartType.SLOPE;
import static dev.foreword.model.chart.ChartType.STAGES;
import static dev.foreword.model.chart.ChartType.TILE_MAP;
import static dev.foreword.model.chart.ChartType.TIMELINE;
import static dev.foreword.model.chart.ChartType.WAFFLE;

import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartType;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which kinds of chart have a use for which key. A key that would do nothing is reported, for its author meant something. */
final class ChartKeys {

    /** Those that only some kinds have a use for. */
    static final Keys KEYS = Keys.of(
            Key.of("y", "the column that is drawn, or several: [a, b]"),
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
                            Key.of("label", "what it is called"),
                            Key.of("column", "the column of its value, when it isn’t the one drawn"))),
            Key.of(
                    "events",
                    "what happened when, on a chart of periods",
                    Keys.of(Key.of("at", "the period"), Key.of("label", "what happened"))),
            Key.of(
                    "spans",
                    "stretches of time that are highlighted",
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

    private final Map<String, Set<ChartType>> uses = new LinkedHashMap<>();

    ChartKeys() {
        put("stacked", EnumSet.of(BAR, COLUMN, AREA));
        put("events", EnumSet.of(LINE, AREA));
        put("spans", EnumSet.of(LINE, AREA));
        put("references", EnumSet.of(BAR, COLUMN, LINE, DOT, RANGE));
        put("band", EnumSet.of(LINE));
        put("panels", EnumSet.of(BAR, COLUMN, LINE, DOT));
        put("name", EnumSet.of(SCATTER));
        put("labelled", EnumSet.of(SCATTER));
        put("trend", EnumSet.of(SCATTER));
        put("to", EnumSet.of(FLOW));
        put("layer", EnumSet.of(CONCENTRIC));
        put("bracket", EnumSet.of(STAGES));
        put(
                "highlight",
                EnumSet.of(
                        BAR,
                        COLUMN,
                        LINE,
                        AREA,
                        DOT,
                        RANGE,
                        SLOPE,
                        PYRAMID,
                        RING,
                        PROPORTION,
                        WAFFLE,
                        ICONS,
                        FLOW,
                        MATRIX,
                        TIMELINE));
        put("icon", EnumSet.of(ICONS));
        put("each", EnumSet.of(ICONS));
        put("rest", EnumSet.of(RING, PROPORTION, WAFFLE));
        // Bars have no use for it either, but a rule of its own says why.
        put("axis_from", EnumSet.of(LINE, DOT, BAR, COLUMN, AREA));
        put("boundaries", EnumSet.of(MAP));
        put("code", EnumSet.of(MAP));
        put("tiles", EnumSet.of(TILE_MAP));
    }

    private void put(String key, Set<ChartType> types) {
        uses.put(key, types);
    }

    /** Reports the keys that a kind of chart has no use for; without a kind, none. */
    void check(BlockInput input, Optional<ChartType> type) {
        uses.forEach((key, types) -> {
            if (input.yaml().has(key) && type.filter(t -> !types.contains(t)).isPresent()) {
                report(input, type.get(), key, types);
            }
        });
    }

    private static void report(BlockInput input, ChartType type, String key, Set<ChartType> types) {
        input.report(
                Rule.UNKNOWN_KEY,
                input.yaml().placeOf(key),
                "a " + type.word() + " has no use for \"" + key + "\"",
                "remove it; it is for " + types.stream().map(ChartType::word).collect(Collectors.joining(", ")));
    }
}
