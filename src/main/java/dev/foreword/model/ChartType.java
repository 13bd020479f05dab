package dev.foreword.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of chart. */
public enum ChartType {
    /** Bars that lie: for names. */
    BAR,
    /** Bars that stand: for a few periods or short names. */
    COLUMN,
    /** Lines: for change over time. */
    LINE;

    /** {@return the word that authors write} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the kind that a word names, if it names one} */
    public static Optional<ChartType> of(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }

    /** {@return the words for all kinds} */
    public static List<String> words() {
        return Arrays.stream(values()).map(ChartType::word).toList();
    }
}
