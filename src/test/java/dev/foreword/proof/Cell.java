package dev.foreword.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one cell, label or part of a sentence says, in a table of data or on a page.
 *
 * @param text its words, however quotation marks and blanks are written
 * @param number its number, when it is one
 * @param times what the number is counted in: 1,000,000 for {@code £2m}
 */
record Cell(String text, Optional<BigDecimal> number, BigDecimal times) {

    private static final Pattern NUMBER = Pattern.compile("[+]?([-−]?)[£€$]?([0-9][0-9,]*(?:\\.[0-9]+)?) ?([%a-z]*)");
    private static final Map<String, BigDecimal> TIMES = Map.of(
            "", BigDecimal.ONE,
            "%", BigDecimal.ONE,
            "k", BigDecimal.valueOf(1_000),
            "m", BigDecimal.valueOf(1_000_000),
            "million", BigDecimal.valueOf(1_000_000),
            "bn", BigDecimal.valueOf(1_000_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000));

    static Cell of(String raw) {
        String text = plain(raw);
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches() || !TIMES.containsKey(matcher.group(3))) {
            return new Cell(text, Optional.empty(), BigDecimal.ONE);
        }
        BigDecimal size = new BigDecimal(matcher.group(2).replace(",", ""));
        return new Cell(
                text, Optional.of(matcher.group(1).isEmpty() ? size : size.negate()), TIMES.get(matcher.group(3)));
    }

    /** Whether there is no value, or a mark such as {@code [x]} in its place. */
    boolean isMissing() {
        return text.isEmpty() || text.matches("\\[[a-z]]");
    }

    /** Whether this, as printed, says what a cell of the data holds: its words, or its number to as many decimals. */
    boolean says(Cell held) {
        if (text.equals(held.text) || (isMissing() && held.isMissing())) {
            return true;
        }
        if (number.isEmpty() || held.number.isEmpty()) {
            return false;
        }
        BigDecimal whole = held.number.get().multiply(held.times);
        return rounds(held.number.get()) || rounds(whole.divide(times, 12, RoundingMode.HALF_UP));
    }

    private boolean rounds(BigDecimal held) {
        BigDecimal printed = number.orElseThrow();
        return held.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0;
    }

    /** Without marks of emphasis, and the apostrophe that keeps a spreadsheet from taking words for a formula. */
    static String plain(String raw) {
        return raw.replaceFirst("^'(?=[-=+@])", "")
                .replaceAll("[*`]", "")
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
