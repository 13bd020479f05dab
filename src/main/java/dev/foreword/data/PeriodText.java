package dev.foreword.data;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words and numbers of a text that names a time, and their order: {@code 31 March 2024} is a number, a month and a
 * year, {@code nMY}. What each order means is said by {@link PeriodForms}.
 *
 * @param shape a letter for each word and number, and the marks between them
 * @param values the numbers, and those of the months, in order
 */
record PeriodText(String shape, List<Integer> values) {

    /** Nothing that names a time is longer; the limit keeps an author’s novel in a cell from being read to its end. */
    private static final int LONGEST = 60;

    private static final int LONGEST_FLAG = 20;

    /** Words behind a period that say how sure its numbers are. */
    private static final Set<String> FLAGS = Set.of(
            "p",
            "r",
            "e",
            "prov",
            "provisional",
            "rev",
            "revised",
            "est",
            "estimate",
            "estimated",
            "forecast",
            "projected",
            "projection");

    private static final Set<String> FEW_DIGITS = Set.of("n/n/n", "n/Y", "n-Y");

    PeriodText {
        values = List.copyOf(values);
    }

    /** {@return what names a time, without a flag behind it; empty for what names none} */
    static Optional<PeriodText> of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = withoutMidnight(text.toLowerCase(Locale.ROOT));
        return named(lower).or(() -> withoutFlag(lower).flatMap(PeriodText::named));
    }

    /** {@return a year and two digits, which nobody need take apart: {@code 201920}} */
    static PeriodText ofSix(String digits) {
        return new PeriodText("S", List.of(Integer.parseInt(digits, 0, 4, 10), Integer.parseInt(digits, 4, 6, 10)));
    }

    private static Optional<PeriodText> named(String text) {
        return PeriodLexer.read(text).filter(PeriodForms::isKnown);
    }

    /** A spreadsheet writes days with the time at which they begin. */
    private static String withoutMidnight(String text) {
        int colon = text.indexOf(':');
        boolean midnight = colon > 3 && text.substring(colon - 2).matches("00:00(:00)?(\\.0{1,9})?z?");
        return midnight ? text.substring(0, colon - 3) : text;
    }

    /** {@code 2025 (prov)}, {@code 2025 p}, {@code 2025r}, {@code 2025*}. */
    private static Optional<String> withoutFlag(String text) {
        char last = text.charAt(text.length() - 1);
        int open = last == ')' ? text.lastIndexOf('(') : last == ']' ? text.lastIndexOf('[') : -1;
        if (open > 0 && text.length() - open <= LONGEST_FLAG) {
            return Optional.of(text.substring(0, open).strip());
        }
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        String flag = text.substring(end).strip();
        return FLAGS.contains(flag) || flag.equals("*") ? Optional.of(text.substring(0, end)) : Optional.empty();
    }

    /** {@return whether these are digits that are a time only under a heading that speaks of time} */
    boolean needsHeading() {
        return shape.length() == 1 || FEW_DIGITS.contains(shape.replace('d', 'n'));
    }

    /** {@return whether it is a year and two digits behind a dash} */
    boolean isNumbered() {
        return shape.equals("Y-n");
    }

    /** {@return the period; empty when this style can’t mean one by it} */
    Optional<Period> read(TimeStyle style) {
        try {
            return Optional.ofNullable(PeriodForms.read(this, style));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    int value(int at) {
        return values.get(at);
    }

    /** {@return the same without its first number} */
    PeriodText behindFirst() {
        return new PeriodText(shape, values.subList(1, values.size()));
    }
}
