package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.TokenKind;
import dev.foreword.model.passage.Passage;
import java.util.LinkedHashMap;
import java.util.Map;

/** Periods of years are written in one way throughout a report: 2015/16, or 2015-16, or 2015 to 2016. */
final class PeriodStyleCheck implements TextCheck {

    private static final String STROKES = "/–-";
    private static final int YEAR = 4;

    /**
     * Two numbers with a stroke between them, the first of them a year.
     *
     * @param begin the year
     * @param stroke the mark between them
     * @param end the digits behind it
     */
    private record Written(int begin, char stroke, String end) {

        boolean isOneYear() {
            int next = begin + 1;
            return end.equals(String.valueOf(next)) || (end.length() == 2 && next % 100 == Integer.parseInt(end));
        }
    }

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Map<String, Place> styles = new LinkedHashMap<>();
        for (TokenKind kind : new TokenKind[] {TokenKind.PERIOD, TokenKind.CODE, TokenKind.YEAR}) {
            watches.kind(kind, (line, at) -> {
                // Titles keep the style that they were published in, and notes are full of them.
                if (isPossible(line, at) && line.passage().role() != Passage.Role.NOTE) {
                    check(line, at, styles, diagnostics);
                }
            });
        }
    }

    private static boolean isPossible(Line line, int at) {
        String text = line.get(at).text();
        boolean year = text.length() >= YEAR && (text.startsWith("19") || text.startsWith("20"));
        char before = line.charAt(line.get(at).from() - 1);
        return year && STROKES.indexOf(before) < 0 && line.isOwnAt(line.get(at).from());
    }

    private static void check(Line line, int at, Map<String, Place> styles, Diagnostics diagnostics) {
        int from = line.get(at).from();
        char stroke = line.charAt(from + YEAR);
        int end = from + YEAR + 1;
        while (Character.isDigit(line.charAt(end))) {
            end++;
        }
        String text = line.passage()
                .text()
                .substring(from, Math.min(end, line.passage().text().length()));
        int digits = end - from - YEAR - 1;
        boolean years = STROKES.indexOf(stroke) >= 0
                && digits > 0
                && digits <= YEAR
                && STROKES.indexOf(line.charAt(end)) < 0
                && text.substring(0, YEAR).chars().allMatch(Character::isDigit);
        if (years) {
            Written written = new Written(Integer.parseInt(text.substring(0, YEAR)), stroke, text.substring(YEAR + 1));
            judge(written, text, line.passage().place(from, end), styles, diagnostics);
        }
    }

    private static void judge(
            Written written, String text, Place place, Map<String, Place> styles, Diagnostics diagnostics) {
        int digits = written.end().length();
        if (digits == 1 || digits == 3) {
            report(place, "\"" + text + "\" is no period of years", "write it with two digits: 2014/15", diagnostics);
            return;
        }
        if (!written.isOneYear()) {
            return;
        }
        String style = written.stroke() == '–' ? "-" : String.valueOf(written.stroke());
        styles.putIfAbsent(style, place);
        Map.Entry<String, Place> first = styles.entrySet().iterator().next();
        if (!first.getKey().equals(style)) {
            report(
                    place,
                    "\"" + text + "\" is written with \"" + first.getKey() + "\" at " + first.getValue(),
                    "write periods of years in one way throughout",
                    diagnostics);
        }
    }

    private static void report(Place place, String message, String help, Diagnostics diagnostics) {
        diagnostics.report(Rule.PERIOD_STYLE, place, message, help);
    }
}
