package dev.foreword.source.csv;

import dev.foreword.data.Blanks;
import java.util.List;
import java.util.Locale;

/** Tells a note that stands in a sheet, below its table or above it, from the name of a row. */
final class SheetNotes {

    private static final int LONG = 60;
    private static final List<String> BEGINNINGS = List.of(
            "source",
            "note",
            "footnote",
            "©",
            "crown copyright",
            "copyright",
            "published",
            "contact",
            "last updated",
            "return to contents",
            "back to contents",
            "table ",
            "this table",
            "this worksheet",
            "end of table",
            "key:",
            "symbols");

    private SheetNotes() {}

    /** {@return whether a text that stands alone in its row is a note} */
    static boolean isNote(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return text.length() >= LONG
                || isNumbered(text)
                || "*†‡(".indexOf(text.charAt(0)) >= 0
                || BEGINNINGS.stream().anyMatch(words::startsWith)
                || (words.endsWith(".") && words.indexOf(' ') > 0);
    }

    /** {@return whether it begins as “1. Includes …”, “2) …” or “[note 3] …” does} */
    private static boolean isNumbered(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean dot = digits > 0 && digits < 3 && digits + 1 < text.length() && ".):".indexOf(text.charAt(digits)) >= 0;
        return text.startsWith("[note") || (dot && Blanks.isBlank(text.charAt(digits + 1)));
    }
}
