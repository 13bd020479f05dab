package dev.foreword.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its heading in the file, without blanks at the ends
 * @param type what its cells hold
 * @param label the heading as a reader should see it
 * @param measure what its numbers measure
 * @param rounding how its numbers were rounded before they were printed
 * @param base of whom its shares are shares, when it holds answers of some and not facts about all
 * @param avoid words that say something else than this column measures, and are wrong beside its numbers
 */
public record Column(
        String name,
        ColumnType type,
        String label,
        Measure measure,
        Rounding rounding,
        Optional<Base> base,
        List<String> avoid) {

    public Column {
        avoid = List.copyOf(avoid);
    }

    /** A column of which nothing is said but its heading. */
    public Column(String name, ColumnType type) {
        this(
                name,
                type,
                labelOf(name),
                MeasureInference.of(name, type),
                Rounding.AS_PRINTED,
                Optional.empty(),
                List.of());
    }

    /**
     * Of whom shares are shares.
     *
     * @param words who answered: {@code directors who answered}
     * @param size how many they were, if one number serves all rows
     * @param column the column that holds how many they were in each row; empty when there is none
     */
    public record Base(String words, Optional<Integer> size, String column) {}

    /** {@return the heading in words: {@code change_percent} as {@code Change percent}} */
    public static String labelOf(String name) {
        String words = name.replace('_', ' ').strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
