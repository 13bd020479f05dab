package dev.foreword.source.csv;

import dev.foreword.data.Blanks;
import dev.foreword.data.Flags;
import dev.foreword.data.NumberStyle;
import dev.foreword.data.NumberStyle.Negative;
import dev.foreword.data.Suppression;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A cell among numbers that isn’t one, or a cell that a spreadsheet made something else of: what it seems to be, and the
 * line of a sidecar that settles it.
 *
 * @param kind what it seems to be
 * @param text the cell
 */
record OddCell(Kind kind, String text) {

    /** What an odd cell seems to be. */
    enum Kind {
        ERROR("an error of a spreadsheet"),
        GAP("a value that isn’t there"),
        LIMIT("a number that is only bounded"),
        BRACKETS("a negative in brackets"),
        TRAILING("a negative with its minus behind it"),
        COMMA("a number as on the continent"),
        BLANKS("a number with blanks between its thousands"),
        FLAG("a number with a flag behind it"),
        WORDS("words");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return what it seems to be, in words} */
        String words() {
            return words;
        }

        /** {@return whether it makes a column one of numbers, as plain numbers do} */
        boolean isNumber() {
            return this == COMMA || this == BLANKS || this == FLAG;
        }

        /** {@return whether it makes a column one of words} */
        boolean isWords() {
            return this == WORDS;
        }
    }

    private static final Set<String> ERRORS =
            Set.of("#REF!", "#DIV/0!", "#VALUE!", "#N/A", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!");

    private static final Map<String, Suppression> GAPS = Map.ofEntries(
            Map.entry("n/a", Suppression.NOT_AVAILABLE),
            Map.entry("n.a.", Suppression.NOT_AVAILABLE),
            Map.entry("n.a", Suppression.NOT_AVAILABLE),
            Map.entry("none", Suppression.NOT_AVAILABLE),
            Map.entry("missing", Suppression.NOT_AVAILABLE),
            Map.entry("not available", Suppression.NOT_AVAILABLE),
            Map.entry("not known", Suppression.NOT_AVAILABLE),
            Map.entry("unknown", Suppression.NOT_AVAILABLE),
            Map.entry("not collected", Suppression.NOT_AVAILABLE),
            Map.entry("no data", Suppression.NOT_AVAILABLE),
            Map.entry("not applicable", Suppression.NOT_APPLICABLE),
            Map.entry("(x)", Suppression.NOT_AVAILABLE),
            Map.entry("(z)", Suppression.NOT_APPLICABLE),
            Map.entry("(c)", Suppression.CONFIDENTIAL),
            Map.entry("(k)", Suppression.LOW),
            Map.entry("(u)", Suppression.UNRELIABLE),
            Map.entry("suppressed", Suppression.CONFIDENTIAL),
            Map.entry("supp", Suppression.CONFIDENTIAL),
            Map.entry("withheld", Suppression.CONFIDENTIAL),
            Map.entry("confidential", Suppression.CONFIDENTIAL),
            Map.entry("redacted", Suppression.CONFIDENTIAL),
            Map.entry("s", Suppression.CONFIDENTIAL),
            Map.entry("#", Suppression.CONFIDENTIAL),
            Map.entry("?", Suppression.NOT_AVAILABLE),
            Map.entry(".", Suppression.NOT_AVAILABLE),
            Map.entry("…", Suppression.NOT_AVAILABLE),
            Map.entry("...", Suppression.NOT_AVAILABLE),
            Map.entry("–", Suppression.NOT_AVAILABLE),
            Map.entry("—", Suppression.NOT_AVAILABLE),
            Map.entry("--", Suppression.NOT_AVAILABLE));

    private static final List<String> LIMITS =
            List.of("<", ">", "≤", "≥", "n<", "under ", "over ", "fewer than ", "less than ");
    private static final int LONGEST_FLAG = 12;
    private static final int LONGEST_GAP = 14;

    /** {@return what a text among numbers seems to be, when numbers are written in a style} */
    static OddCell among(NumberStyle style, String text) {
        return new OddCell(kind(style, text), text);
    }

    private static Kind kind(NumberStyle style, String text) {
        if (isError(text)) {
            return Kind.ERROR;
        }
        if (gap(text).isPresent()) {
            return Kind.GAP;
        }
        if (isLimit(text, style)) {
            return Kind.LIMIT;
        }
        return NumberStyle.mayBegin(text) ? numberLike(style, text) : Kind.WORDS;
    }

    private static Kind numberLike(NumberStyle style, String text) {
        if (style.withNegatives(Set.of(Negative.BRACKETS)).isNumber(text)) {
            return Kind.BRACKETS;
        }
        if (style.withNegatives(Set.of(Negative.TRAILING)).isNumber(text)) {
            return Kind.TRAILING;
        }
        if (style.withSeparators(" '").isNumber(text)) {
            return Kind.BLANKS;
        }
        if (style.point() == '.' && style.withDecimalComma().isNumber(text)) {
            return Kind.COMMA;
        }
        return flag(text, style).isPresent() ? Kind.FLAG : Kind.WORDS;
    }

    /** {@return the line of a sidecar that settles it} */
    Cure cure() {
        return switch (kind) {
            case ERROR, WORDS -> Cure.mark(text, Suppression.NOT_AVAILABLE);
            case GAP -> Cure.mark(text, gap(text).orElse(Suppression.NOT_AVAILABLE));
            case LIMIT -> Cure.mark(text, Suppression.CONFIDENTIAL);
            case BRACKETS -> new Cure("negatives", "brackets");
            case TRAILING -> new Cure("negatives", "trailing");
            case COMMA -> new Cure("decimal", "\",\"");
            case BLANKS ->
                new Cure("thousands", text.indexOf('\'') < 0 && text.indexOf('’') < 0 ? "blank" : "apostrophe");
            case FLAG -> flagged();
        };
    }

    private Cure flagged() {
        String flag = text.substring(flagAt(text)).strip();
        return new Cure("flags", Cure.quoted(flag) + ": " + meaning(flag));
    }

    /** {@return whether a text is the error of a spreadsheet: a formula that failed, or a column that was too narrow} */
    static boolean isError(String text) {
        return text.startsWith("#")
                && (ERRORS.contains(text.toUpperCase(Locale.ROOT)) || (text.length() > 2 && isAll(text, '#')));
    }

    private static boolean isAll(String text, char c) {
        return text.chars().allMatch(other -> other == c);
    }

    private static Optional<Suppression> gap(String text) {
        return text.startsWith("*") && isAll(text, '*')
                ? Optional.of(Suppression.CONFIDENTIAL)
                : text.length() > LONGEST_GAP
                        ? Optional.empty()
                        : Optional.ofNullable(GAPS.get(text.toLowerCase(Locale.ROOT)));
    }

    private static boolean isLimit(String text, NumberStyle style) {
        return LIMITS.stream()
                .filter(sign -> text.regionMatches(true, 0, sign, 0, sign.length()))
                .anyMatch(sign -> style.isNumber(Blanks.strip(text.substring(sign.length()))));
    }

    /** A number, and behind it a letter, a star or something in brackets. */
    private static Optional<String> flag(String text, NumberStyle style) {
        int at = flagAt(text);
        if (at <= 0 || at == text.length() || text.length() - at > LONGEST_FLAG) {
            return Optional.empty();
        }
        boolean apart = Blanks.isBlank(text.charAt(at));
        String flag = Blanks.strip(text.substring(at));
        boolean number = style.isNumber(Blanks.strip(text.substring(0, at)));
        return number && isFlag(flag, apart) ? Optional.of(flag) : Optional.empty();
    }

    private static int flagAt(String text) {
        if (text.endsWith(")") || text.endsWith("]")) {
            return Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        }
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '%') {
            end--;
        }
        return end;
    }

    /** 14a is a house; 14 a and 14p are numbers with a flag. */
    private static boolean isFlag(String flag, boolean apart) {
        char c = flag.charAt(0);
        if (flag.length() == 1) {
            return Character.isLetter(c) ? apart || "prePRE".indexOf(c) >= 0 : "*†‡§¹²³#".indexOf(c) >= 0;
        }
        return isAll(flag, '*') || isAll(flag, '†') || "([".indexOf(c) >= 0;
    }

    private static String meaning(String flag) {
        String letter = flag.replaceAll("[()\\[\\]]", "").toLowerCase(Locale.ROOT);
        return Flags.meaning(letter).orElse("see the notes");
    }
}
