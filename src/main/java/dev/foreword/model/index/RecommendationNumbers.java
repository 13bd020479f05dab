package dev.foreword.model.index;

import dev.foreword.model.basic.Numerals;
import dev.foreword.model.config.RecommendationStyle;
import dev.foreword.model.node.RecommendationBlock;
import dev.foreword.model.node.RecommendationKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a report’s recommendations, in the order in which they are read; each kind has a run of its own. */
final class RecommendationNumbers {

    private final Map<RecommendationBlock, PlacedRecommendation> byBlock = new LinkedHashMap<>();
    private final RecommendationStyle style;
    private final List<String> themes;
    private final Map<RecommendationKind, Integer> runs = new EnumMap<>(RecommendationKind.class);
    private final Map<String, Integer> runsOfThemes = new HashMap<>();

    RecommendationNumbers(List<OnPage<RecommendationBlock>> blocks, RecommendationStyle style) {
        this.style = style;
        this.themes = List.copyOf(style.themes().keySet());
        for (OnPage<RecommendationBlock> block : blocks) {
            String number = next(block.node().details());
            byBlock.put(block.node(), new PlacedRecommendation(block.node(), block.page(), number));
        }
    }

    List<PlacedRecommendation> all() {
        return new ArrayList<>(byBlock.values());
    }

    PlacedRecommendation of(RecommendationBlock block) {
        PlacedRecommendation placed = byBlock.get(block);
        if (placed == null) {
            throw new IllegalArgumentException("not a recommendation of this report: " + block.place());
        }
        return placed;
    }

    private String next(RecommendationBlock.Details details) {
        int number = runs.merge(details.kind(), 1, Integer::sum);
        return switch (style.numbers()) {
            case NONE -> "";
            case PLAIN -> Integer.toString(number);
            case ROMAN -> Numerals.roman(number);
            case THEME -> {
                int theme = themes.indexOf(details.theme()) + 1;
                int inTheme = runsOfThemes.merge(details.kind() + " " + details.theme(), 1, Integer::sum);
                yield theme + "." + inTheme;
            }
        };
    }
}
