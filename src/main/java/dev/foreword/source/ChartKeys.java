package dev.foreword.source;

import static dev.foreword.model.ChartType.AREA;
import static dev.foreword.model.ChartType.BAR;
import static dev.foreword.model.ChartType.COLUMN;
import static dev.foreword.model.ChartType.CONCENTRIC;
import static dev.foreword.model.ChartType.DOT;
import static dev.foreword.model.ChartType.FLOW;
import static dev.foreword.model.ChartType.ICONS;
import static dev.foreword.model.ChartType.LINE;
import static dev.foreword.model.ChartType.MAP;
import static dev.foreword.model.ChartType.MATRIX;
import static dev.foreword.model.ChartType.PROPORTION;
import static dev.foreword.model.ChartType.PYRAMID;
import static dev.foreword.model.ChartType.RANGE;
import static dev.foreword.model.ChartType.RING;
import static dev.foreword.model.ChartType.SCATTER;
import static dev.foreword.model.ChartType.SLOPE;
import static dev.foreword.model.ChartType.STAGES;
import static dev.foreword.model.ChartType.TILE_MAP;
import static dev.foreword.model.ChartType.TIMELINE;
import static dev.foreword.model.ChartType.WAFFLE;

import dev.foreword.diagnostics.Rule;
import dev.foreword.model.ChartType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which kinds of chart have a use for which key. A key that would do nothing is reported, for its author meant something. */
final class ChartKeys {

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

    /** Makes all keys known, and reports those that a kind of chart has no use for; without a kind, none. */
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
