package dev.foreword.diagnostics;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells characters that no text holds: control characters, halves of characters, those that Unicode keeps for no use or for
 * private use, a byte order mark within a text, and marks of direction that would show a reader other words, or other
 * numbers, than were written (Unicode Technical Report 36, 3.2).
 *
 * <p>HTML and XML forbid nearly all of them. They are refused where a text comes in, with their place; whatever comes another
 * way is replaced where it goes out.
 */
public final class Unprintable {

    /** Stands for a character that couldn’t be shown. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final String OVERRIDES = "\u202D\u202E";
    private static final String OPENING = "\u202A\u202B\u2066\u2067\u2068";
    private static final String CLOSING = "\u202C\u2069";

    private Unprintable() {}

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Nearly all characters are these. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= 0xA0 && c < 0x202A)
                || (c > 0x202E && c < 0x2066)
                || (c > 0x2069 && c < Character.MIN_SURROGATE);
    }

    /** Marks of direction must be closed on their line. */
    private static BitSet faults(String text) {
        BitSet faults = new BitSet();
        Deque<Integer> opened = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isPlain(c)) {
                continue;
            }
            if (c == '\n') {
                opened.forEach(faults::set);
                opened.clear();
            } else if (OPENING.indexOf(c) >= 0) {
                opened.push(at);
            } else if (CLOSING.indexOf(c) >= 0) {
                opened.poll();
            } else if (isAlone(text, at)) {
                faults.set(at);
            }
        }
        opened.forEach(faults::set);
        return faults;
    }

    private static boolean isAlone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            int from = Character.isLowSurrogate(c) ? at - 1 : at;
            boolean pair = from >= 0 && Character.isSupplementaryCodePoint(text.codePointAt(from));
            return !pair || (text.codePointAt(from) & 0xFFFE) == 0xFFFE;
        }
        return isControl(c)
                || c == '\uFEFF'
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || c >= 0xFFFE
                || isPrivate(c)
                || OVERRIDES.indexOf(c) >= 0;
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }

    private static boolean isPrivate(char c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    /** {@return a text in which each of them is replaced by a mark that shows that something was there} */
    public static String replaced(String text) {
        BitSet faults = isPlain(text) ? new BitSet() : faults(text);
        if (faults.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        faults.stream().forEach(at -> out.setCharAt(at, REPLACEMENT));
        return out.toString();
    }

    /**
     * The first of them in a text.
     *
     * @param at where it stands
     * @param message what is wrong
     * @param help what to do
     */
    public record Fault(int at, String message, String help) {}

    /**
     * {@return the first of them in a text, if there is one}
     *
     * @param what what the text is, such as {@code "this line"}
     */
    public static Optional<Fault> fault(String what, String text) {
        int at = isPlain(text) ? -1 : faults(text).nextSetBit(0);
        return at < 0 ? Optional.empty() : Optional.of(fault(what, text, at));
    }

    private static Fault fault(String what, String text, int at) {
        String name = String.format(Locale.ROOT, "U+%04X", text.codePointAt(at));
        char c = text.charAt(at);
        return OVERRIDES.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0
                ? new Fault(
                        at,
                        what + " holds " + name + ", which turns the direction of what follows: readers see other words"
                                + " than are written",
                        "take it out; most editors can show characters that aren’t seen")
                : new Fault(
                        at,
                        what + " holds " + name + ", which can’t be printed",
                        "take it out, or write what was meant; most editors can show characters that aren’t seen");
    }
}
