package dev.foreword.data;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a text that may name a time apart into words, numbers and the marks between them; each becomes a letter. */
final class PeriodLexer {

    /** A year of four digits. */
    private static final char YEAR = 'Y';
    /** Six digits of which the first four are a year. */
    private static final char YEAR_AND_TWO = 'S';
    /** Eight digits of which the first four are a year. */
    private static final char YEAR_AND_FOUR = 'D';

    private static final char TWO_DIGITS = 'n';
    private static final char ONE_DIGIT = 'd';
    private static final char MONTH = 'M';

    private static final Map<String, Character> WORDS = Map.ofEntries(
            Map.entry("q", 'q'),
            Map.entry("qtr", 'q'),
            Map.entry("quarter", 'q'),
            Map.entry("h", 'h'),
            Map.entry("half", 'h'),
            Map.entry("w", 'w'),
            Map.entry("wk", 'w'),
            Map.entry("week", 'w'),
            Map.entry("m", 'm'),
            Map.entry("to", '-'),
            Map.entry("ending", 'e'),
            Map.entry("ended", 'e'),
            Map.entry("end", 'e'),
            Map.entry("e", 'e'),
            Map.entry("commencing", 'c'),
            Map.entry("beginning", 'c'),
            Map.entry("starting", 'c'),
            Map.entry("c", 'c'),
            Map.entry("y", 'y'),
            Map.entry("year", 'y'),
            Map.entry("ye", 'x'),
            Map.entry("fye", 'z'),
            Map.entry("fy", 'f'),
            Map.entry("ay", 'f'),
            Map.entry("months", 'o'));

    /** Words that change nothing: {@code financial year 2019/20} is {@code year 2019/20}. */
    private static final Set<String> SKIPPED = Set.of("of", "the", "financial", "academic", "tax", "fiscal", "school");

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final String DASHES = "-‐‑–—−";
    private static final String IGNORED = " \u00a0\u202f,()[]";

    private final String text;
    private final StringBuilder shape = new StringBuilder();
    private final List<Integer> values = new ArrayList<>();
    private int at;

    private PeriodLexer(String text) {
        this.text = text;
    }

    /** {@return the parts of a text in lower case; empty when one of them has no place in a time} */
    static Optional<PeriodText> read(String text) {
        PeriodLexer lexer = new PeriodLexer(text);
        while (lexer.at < text.length()) {
            if (!lexer.part()) {
                return Optional.empty();
            }
        }
        return Optional.of(new PeriodText(lexer.shape.toString(), lexer.values));
    }

    private boolean part() {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return number();
        }
        if (Character.isLetter(c)) {
            return word();
        }
        at++;
        return isIgnored(c) || mark(c);
    }

    /** A full stop behind a word only shortens it. */
    private boolean isIgnored(char c) {
        boolean shortened = c == '.' && at > 1 && Character.isLetter(text.charAt(at - 2));
        return shortened || IGNORED.indexOf(c) >= 0;
    }

    private boolean mark(char c) {
        char mark = DASHES.indexOf(c) >= 0 ? '-' : c;
        shape.append(mark);
        return mark == '-' || mark == '/' || mark == '.';
    }

    private boolean word() {
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        Optional<Month> month = MonthNames.of(word);
        if (month.isPresent()) {
            return add(MONTH, month.get().getValue());
        }
        boolean behindNumber = from > 0 && Character.isDigit(text.charAt(from - 1));
        return SKIPPED.contains(word) || (behindNumber && ORDINALS.contains(word)) || letter(WORDS.get(word));
    }

    private boolean letter(@Nullable Character letter) {
        if (letter != null) {
            shape.append(letter.charValue());
        }
        return letter != null;
    }

    private boolean number() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return switch (at - from) {
            case 1 -> add(ONE_DIGIT, number(from, at));
            case 2 -> add(TWO_DIGITS, number(from, at));
            case 4 -> year(YEAR, from);
            case 6 -> year(YEAR_AND_TWO, from) && values.add(number(from + 4, at));
            case 8 ->
                year(YEAR_AND_FOUR, from) && values.add(number(from + 4, from + 6)) && values.add(number(from + 6, at));
            default -> false;
        };
    }

    private boolean year(char letter, int from) {
        int century = number(from, from + 2);
        return century >= 18 && century <= 20 && add(letter, number(from, from + 4));
    }

    private boolean add(char letter, int value) {
        shape.append(letter);
        return values.add(value);
    }

    private int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
