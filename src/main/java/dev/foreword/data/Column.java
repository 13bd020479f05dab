package dev.foreword.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its heading in the file, without blanks at the ends
 * @param type what its cells hold
 * @param label the heading as a reader should see it
 * @param measure what its numbers measure
 * @param rounding how its numbers were rounded before they were printed
 * @param sample of whom its shares are shares; null when it holds facts about all, and not answers of some
 * @param avoid words that say something else than this column measures, and are wrong beside its numbers
 */
public record Column(
        String name,
        ColumnType type,
        String label,
        Measure measure,
        Rounding rounding,
        @Nullable Base sample,
        List<String> avoid) {

    public Column {
        avoid = List.copyOf(avoid);
    }

    /** A column of which nothing is said but its heading. */
    public Column(String name, ColumnType type) {
        this(name, type, labelOf(name), MeasureInference.of(name, type), Rounding.AS_PRINTED, null, List.of());
    }

    /** {@return the same column with another heading, which is what a reader should see too} */
    public Column named(String heading) {
        return new Column(heading, type, heading, measure, rounding, sample, avoid);
    }

    /** {@return its label as it stands within a sentence: {@code region}, and {@code ONS code}} */
    public String inSentence() {
        boolean name = label.length() < 2 || !Character.isLowerCase(label.charAt(1));
        return name ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** {@return of whom its shares are shares, when it holds answers of some} */
    public Optional<Base> base() {
        return Optional.ofNullable(sample);
    }

    /**
     * Of whom shares are shares.
     *
     * @param words who answered: {@code directors who answered}
     * @param answered how many they were; null when not one number serves all rows
     * @param column the column that holds how many they were in each row; empty when there is none
     */
    public record Base(String words, @Nullable Integer answered, String column) {

        /** {@return how many answered, if one number serves all rows} */
        public Optional<Integer> size() {
            return Optional.ofNullable(answered);
        }
    }

    /** {@return the heading in words: {@code change_percent} as {@code Change percent}} */
    public static String labelOf(String name) {
        String words = name.replace('_', ' ').strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
