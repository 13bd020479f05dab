package dev.foreword.language;

import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences begin and end.
 *
 * <p>What runs on for hundreds of characters without a stop is no sentence, and is cut at a blank: thousands of numbers in
 * one paragraph must not each cost the whole of it.
 */
public final class Sentences {

    private static final Set<String> SHORT = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "no", "p", "pp", "vol", "fig", "art", "para", "e.g", "i.e", "etc",
            "cf", "approx", "c");

    private static final int LONGEST = 400;

    private Sentences() {}

    /** {@return where the sentence around a position begins} */
    public static int start(String text, int position) {
        int furthest = Math.max(0, position - LONGEST);
        for (int i = Math.min(position, text.length()) - 1; i > furthest; i--) {
            if (ends(text, i) && i + 1 < position) {
                return skipBlanks(text, i + 1);
            }
        }
        return furthest == 0 ? 0 : behindBlank(text, furthest, position);
    }

    /** {@return where the sentence around a position ends} */
    public static int end(String text, int position) {
        int furthest = Math.min(text.length(), Math.max(0, position) + LONGEST);
        for (int i = Math.max(0, position); i < furthest; i++) {
            if (ends(text, i)) {
                return i + 1;
            }
        }
        return furthest == text.length() ? furthest : beforeBlank(text, position, furthest);
    }

    private static int behindBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return from;
    }

    private static int beforeBlank(String text, int from, int to) {
        for (int i = to; i > from; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return to;
    }

    /** A sentence ends with a stop, perhaps a closing quote or bracket, a blank, and no small letter behind it. */
    static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        boolean closing = "”’\")".indexOf(c) >= 0 && at > 0 && isStop(text.charAt(at - 1));
        if (!isStop(c) && !closing) {
            return false;
        }
        if (at + 1 >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        int next = skipBlanks(text, at + 1);
        boolean small = next < text.length() && Character.isLowerCase(text.charAt(next));
        return !small && (c != '.' || !isShort(text, at));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean isShort(String text, int dot) {
        int start = dot;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        return SHORT.contains(word) || (word.length() == 1 && Character.isUpperCase(text.charAt(start)));
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
