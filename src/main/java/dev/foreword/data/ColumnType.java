package dev.foreword.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column holds. */
public enum ColumnType {
    /** Quantities: they line up on the right, and can be drawn. */
    NUMBER,
    /** Years, quarters, months and spans of them: an order of their own, and never a thousands separator. */
    PERIOD,
    /** Days. */
    DATE,
    /** Identifiers that look like numbers and keep their leading zeros. */
    CODE,
    /** Everything else. */
    TEXT;

    /** {@return the type as authors write it: {@code number}} */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the type that a word names} */
    public static Optional<ColumnType> of(String word) {
        return Arrays.stream(values()).filter(t -> t.words().equals(word)).findFirst();
    }

    /** {@return the words that name types} */
    public static List<String> allWords() {
        return Arrays.stream(values()).map(ColumnType::words).toList();
    }
}
