package dev.foreword.data;

import java.util.Locale;

/**
 * A column of a table.
 *
 * @param name its heading in the file, without blanks at the ends
 * @param type what its cells hold
 */
public record Column(String name, ColumnType type) {

    /** {@return the heading as a reader should see it: {@code change_percent} as {@code Change percent}} */
    public String label() {
        String words = name.replace('_', ' ').strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
