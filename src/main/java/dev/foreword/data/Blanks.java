package dev.foreword.data;

/** Blanks of every width, with those that don’t break a line and those that can’t be seen. */
public final class Blanks {

    private Blanks() {}

    /** {@return whether a character leaves nothing on paper} */
    public static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u00A0' && isRareBlank(c));
    }

    private static boolean isRareBlank(char c) {
        return Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** {@return a text without blanks at its ends} */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
