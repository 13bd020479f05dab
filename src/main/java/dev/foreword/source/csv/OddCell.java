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
 * @param cure what to write into the sidecar
 */
record OddCell(Kind kind, String text, Cure cure) {

    /** What an odd cell seems to be. */
    enum Kind {
        ERROR("an error of a spreadsheet"),
        GAP("a value that isn’t there"),
        LIMIT("a number that is only bounded"),
        BRACKETS("a negative in brackets"),
        TRAILING("a negative with its minus behind it"),
        COMMA("a number with a decimal comma"),
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

    /** {@return what a text among numbers seems to be, when numbers are written in a style} */
    static OddCell among(NumberStyle style, String text) {
        return error(text)
                .or(() -> gap(text))
                .or(() -> limit(text, style))
                .or(() -> negative(text, style, Negative.BRACKETS, Kind.BRACKETS))
                .or(() -> negative(text, style, Negative.TRAILING, Kind.TRAILING))
                .or(() -> otherStyle(text, style))
                .or(() -> flagged(text, style))
                .orElseGet(() -> new OddCell(Kind.WORDS, text, Cure.mark(text, Suppression.NOT_AVAILABLE)));
    }

    /** {@return the error of a spreadsheet that a text is: a formula that failed, or a column that was too narrow} */
    static Optional<OddCell> error(String text) {
        boolean error = text.startsWith("#")
                && (ERRORS.contains(text.toUpperCase(Locale.ROOT)) || (text.length() > 2 && isAll(text, '#')));
        return error
                ? Optional.of(new OddCell(Kind.ERROR, text, Cure.mark(text, Suppression.NOT_AVAILABLE)))
                : Optional.empty();
    }

    private static boolean isAll(String text, char c) {
        return text.chars().allMatch(other -> other == c);
    }

    private static Optional<OddCell> gap(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        Suppression reason = isAll(text, '*') ? Suppression.CONFIDENTIAL : GAPS.get(word);
        return Optional.ofNullable(reason).map(why -> new OddCell(Kind.GAP, text, Cure.mark(text, why)));
    }

    private static Optional<OddCell> limit(String text, NumberStyle style) {
        String words = text.toLowerCase(Locale.ROOT);
        boolean limit = LIMITS.stream()
                .filter(words::startsWith)
                .anyMatch(sign -> style.isNumber(Blanks.strip(text.substring(sign.length()))));
        return limit
                ? Optional.of(new OddCell(Kind.LIMIT, text, Cure.mark(text, Suppression.CONFIDENTIAL)))
                : Optional.empty();
    }

    private static Optional<OddCell> negative(String text, NumberStyle style, Negative way, Kind kind) {
        boolean negative = style.withNegatives(Set.of(way)).isNumber(text);
        return negative
                ? Optional.of(
                        new OddCell(kind, text, new Cure("negatives", way.name().toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }

    private static Optional<OddCell> otherStyle(String text, NumberStyle style) {
        if (style.point() == '.' && style.withDecimalComma().isNumber(text) && text.indexOf(',') >= 0) {
            return Optional.of(new OddCell(Kind.COMMA, text, new Cure("decimal", "\",\"")));
        }
        if (style.withSeparators(" ").isNumber(text)) {
            return Optional.of(new OddCell(Kind.BLANKS, text, new Cure("thousands", "blank")));
        }
        return style.withSeparators("'").isNumber(text)
                ? Optional.of(new OddCell(Kind.BLANKS, text, new Cure("thousands", "apostrophe")))
                : Optional.empty();
    }

    /** A number, and behind it a letter, a star or something in brackets. */
    private static Optional<OddCell> flagged(String text, NumberStyle style) {
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '%') {
            end--;
        }
        if (text.endsWith(")") || text.endsWith("]")) {
            end = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        }
        if (end <= 0 || end == text.length() || text.length() - end > LONGEST_FLAG) {
            return Optional.empty();
        }
        String flag = Blanks.strip(text.substring(end));
        boolean apart = Blanks.isBlank(text.charAt(end));
        boolean number = style.isNumber(Blanks.strip(text.substring(0, end)));
        return number && isFlag(flag, apart)
                ? Optional.of(new OddCell(Kind.FLAG, text, new Cure("flags", Cure.quoted(flag) + ": " + meaning(flag))))
                : Optional.empty();
    }

    /** 14a is a house; 14 a and 14p are numbers with a flag. */
    private static boolean isFlag(String flag, boolean apart) {
        char c = flag.charAt(0);
        boolean letter = flag.length() == 1
                && (Character.isLetter(c) ? apart || "prePRE".indexOf(c) >= 0 : "†‡§¹²³#".indexOf(c) >= 0);
        return letter || isAll(flag, '*') || isAll(flag, '†') || "([".indexOf(flag.charAt(0)) >= 0;
    }

    private static String meaning(String flag) {
        String letter = flag.replaceAll("[()\\[\\]]", "").toLowerCase(Locale.ROOT);
        return Flags.meaning(letter).orElse("see the notes");
    }
}
