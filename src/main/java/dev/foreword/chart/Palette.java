package dev.foreword.chart;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What inks become in a drawing: custom properties of the page's style sheet, or fixed colours in a file that stands
 * alone.
 *
 * <p>The fixed colours are the Analysis Function's palette for charts on white, with the darker tones of the same hues
 * for labels; contrasts are in the guide.
 */
final class Palette {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{([a-z0-9-]+)\\}\\}");

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("text", "#0b0c0c"),
            Map.entry("grid", "#d9d9d9"),
            Map.entry("axis", "#595959"),
            Map.entry("paper", "#ffffff"),
            Map.entry("series-1", "#12436d"),
            Map.entry("series-2", "#f46a25"),
            Map.entry("series-3", "#28a197"),
            Map.entry("series-4", "#801650"),
            Map.entry("series-5", "#3d3d3d"),
            Map.entry("series-6", "#a285d1"),
            Map.entry("label-1", "#12436d"),
            Map.entry("label-2", "#a63c0a"),
            Map.entry("label-3", "#1b7069"),
            Map.entry("label-4", "#801650"),
            Map.entry("label-5", "#3d3d3d"),
            Map.entry("label-6", "#6b5391"));

    private Palette() {}

    /** {@return the mark that stands for an ink in a drawing that isn't coloured yet} */
    static String placeholder(Ink ink) {
        return "{{" + ink.token() + "}}";
    }

    /** {@return a drawing whose colours the page decides} */
    static String forPage(String drawing) {
        return TOKEN.matcher(drawing).replaceAll("var(--chart-$1)");
    }

    /** {@return a drawing with fixed colours} */
    static String forFile(String drawing) {
        return TOKEN.matcher(drawing).replaceAll(m -> {
            String colour = FIXED.get(m.group(1));
            if (colour == null) {
                throw new IllegalStateException("no such ink: " + m.group(1));
            }
            return colour;
        });
    }
}
