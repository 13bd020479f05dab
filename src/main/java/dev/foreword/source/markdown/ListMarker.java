package dev.foreword.source.markdown;

import dev.foreword.model.basic.Numerals;
import dev.foreword.model.node.LetteredList.Marks;
import dev.foreword.model.node.LetteredList.Numbers;
import dev.foreword.model.node.LetteredList.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an item of a list begins with: {@code a.}, {@code a)}, {@code (a)}, with a letter, a Roman numeral or, between two
 * brackets, a number.
 *
 * @param style how it counts
 * @param number which item it is, from 1
 * @param length how many characters it has
 */
record ListMarker(Style style, int number, int length) {

    private static final int LONGEST = 7;
    private static final Map<String, Integer> ROMAN =
            IntStream.rangeClosed(1, 50).boxed().collect(Collectors.toMap(Numerals::roman, n -> n));

    /** {@return the ways to read what stands at a place of a text; {@code i)} is a letter and a numeral; none when it is no marker} */
    static List<ListMarker> at(CharSequence text, int from) {
        boolean opened = charAt(text, from) == '(';
        int begin = opened ? from + 1 : from;
        int end = begin;
        while (end - begin < LONGEST && isAlphanumeric(charAt(text, end))) {
            end++;
        }
        char close = charAt(text, end);
        boolean closed = close == ')' || (close == '.' && !opened);
        if (end == begin || !closed || !isBeforeWords(text, end + 1)) {
            return List.of();
        }
        Marks marks = opened ? Marks.BRACKETS : close == ')' ? Marks.BRACKET : Marks.STOP;
        return readings(text.subSequence(begin, end).toString(), marks, end + 1 - from);
    }

    private static List<ListMarker> readings(String written, Marks marks, int length) {
        String lower = written.toLowerCase(Locale.ROOT);
        boolean upper = !written.equals(lower);
        List<ListMarker> readings = new ArrayList<>();
        if (upper && !written.equals(written.toUpperCase(Locale.ROOT))) {
            return readings;
        }
        if (lower.length() == 1 && Character.isLetter(lower.charAt(0))) {
            Numbers letters = upper ? Numbers.UPPER_ALPHA : Numbers.LOWER_ALPHA;
            readings.add(new ListMarker(new Style(letters, marks), lower.charAt(0) - 'a' + 1, length));
        }
        if (ROMAN.containsKey(lower)) {
            Numbers roman = upper ? Numbers.UPPER_ROMAN : Numbers.LOWER_ROMAN;
            readings.add(new ListMarker(new Style(roman, marks), ROMAN.getOrDefault(lower, 0), length));
        }
        // Others are CommonMark’s own.
        if (marks == Marks.BRACKETS && lower.length() <= 3 && lower.chars().allMatch(ListMarker::isDigit)) {
            readings.add(new ListMarker(new Style(Numbers.DECIMAL, marks), Integer.parseInt(lower), length));
        }
        return readings;
    }

    /** {@return whether an item of this marker comes next behind one of another} */
    boolean follows(ListMarker before) {
        return style.equals(before.style) && number == before.number + 1;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isBeforeWords(CharSequence text, int from) {
        int at = from;
        while (isBlank(charAt(text, at))) {
            at++;
        }
        return at > from && charAt(text, at) != '\n' && charAt(text, at) != '\0';
    }

    private static char charAt(CharSequence text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
