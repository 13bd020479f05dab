package dev.foreword.model.config;

import dev.foreword.model.node.InlineText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a report sets its recommendations.
 *
 * @param numbers how they are numbered
 * @param addresseeRequired whether each must say who is asked
 * @param themes the titles of themes by their keys, in order; empty when the report lists none
 * @param romanThemes whether themes are numbered i, ii, iii
 */
public record RecommendationStyle(
        Numbers numbers, boolean addresseeRequired, Map<String, InlineText> themes, boolean romanThemes) {

    /** The style of a report that doesn’t say. */
    public static final RecommendationStyle DEFAULT = new RecommendationStyle(Numbers.PLAIN, false, Map.of(), false);

    public RecommendationStyle {
        themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
    }

    /** How recommendations are numbered. */
    public enum Numbers {
        /** 1, 2, 3 through the report. */
        PLAIN,
        /** i, ii, iii through the report. */
        ROMAN,
        /** 1.1, 1.2, 2.1: theme and place in it. */
        THEME,
        NONE
    }
}
