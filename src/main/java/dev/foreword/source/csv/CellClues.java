package dev.foreword.source.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notices, while the cells of a column go by, what a spreadsheet may have done to them: formulas that failed, ranges such as
 * 10-14 that became dates, long codes that became numbers with an exponent.
 */
final class CellClues {

    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String ORDER = "janfebmaraprmayjunjulaugsepoctnovdec";

    private boolean errors;
    private int ranges;
    private int dates;
    private boolean exponents;
    private @Nullable String comma;
    private boolean thousands;
    private boolean percents;
    private boolean plain;

    /** Looks at a text that may be new to its column. */
    void accept(String text) {
        if (text.isEmpty()) {
            return;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        percents |= last == '%';
        plain |= last >= '0' && last <= '9';
        if (isPlain(text)) {
            return;
        }
        boolean digit = first >= '0' && first <= '9';
        if (first == '#') {
            errors |= OddCell.isError(text);
        } else if (digit && text.length() < 12) {
            ranges += isRange(text) ? 1 : 0;
            exponents |= isExponent(text);
            commas(text);
        }
        dates += text.length() < 8 && range(text).isPresent() ? 1 : 0;
    }

    /** Nearly all that is new in a long table is digits with a point, which a spreadsheet has left as they were. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private void commas(String text) {
        int first = text.indexOf(',');
        boolean single = first > 0 && first == text.length() - 4 && first < 4;
        if (first > 0) {
            comma = single && comma == null ? text : comma;
            thousands |= text.indexOf(',', first + 1) > 0 || text.indexOf('.') > first;
        }
    }

    /** {@return a number such as {@code 3,512}, if the column has one and none that shows what the comma is} */
    Optional<String> doubtfulComma() {
        return thousands ? Optional.empty() : Optional.ofNullable(comma);
    }

    /** {@return whether some texts end with a per cent sign, and some with a digit} */
    boolean mixesPercents() {
        return percents && plain;
    }

    boolean hasErrors() {
        return errors;
    }

    /** {@return whether dates stand among ranges of numbers} */
    boolean hasDatesAmongRanges() {
        return dates > 0 && ranges > 0 && ranges >= dates;
    }

    boolean hasExponents() {
        return exponents;
    }

    private static boolean isRange(String text) {
        int dash = Math.max(text.indexOf('-'), text.indexOf('–'));
        return dash > 0
                && isNumber(text.substring(0, dash).strip())
                && isNumber(text.substring(dash + 1).strip());
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@return whether digits were cut to an exponent: 1.23E+05} */
    static boolean isExponent(String text) {
        int letter = text.indexOf('E');
        return letter > 0
                && letter + 2 < text.length()
                && text.charAt(letter + 1) == '+'
                && text.chars().limit(letter).allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
                && isNumber(text.substring(letter + 2));
    }

    /** {@return the range that a spreadsheet made a date of: 10-14 for {@code Oct-14}, 5-9 for {@code 05-Sep}} */
    static Optional<String> range(String text) {
        int dash = text.indexOf('-');
        if (dash <= 0 || dash == text.length() - 1) {
            return Optional.empty();
        }
        String a = text.substring(0, dash);
        String b = text.substring(dash + 1);
        return month(a).filter(month -> isNumber(b))
                .map(month -> month + "-" + Integer.parseInt(b))
                .or(() -> month(b).filter(month -> isNumber(a)).map(month -> Integer.parseInt(a) + "-" + month));
    }

    private static Optional<Integer> month(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return MONTHS.contains(word) ? Optional.of(ORDER.indexOf(word) / 3 + 1) : Optional.empty();
    }
}
