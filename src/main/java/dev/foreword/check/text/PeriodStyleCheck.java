package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.passage.Passage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods of years are written in one way throughout a report: 2015/16, or 2015-16, or 2015 to 2016. */
final class PeriodStyleCheck implements TextCheck {

    private static final Pattern PERIOD =
            Pattern.compile("(?=[12])(?<![\\d/–-])((?:19|20)\\d\\d)([/–-])(\\d{1,4})(?![\\d/–-])");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        Map<String, Place> styles = new LinkedHashMap<>();
        for (ReportText.Line line : text.lines()) {
            if (!line.digit()) {
                continue;
            }
            Passage passage = line.passage();
            Matcher m = PERIOD.matcher(passage.text());
            while (m.find()) {
                // Titles keep the style that they were published in, and notes are full of them.
                if (ReportText.isOwn(passage, m.start()) && passage.role() != Passage.Role.NOTE) {
                    check(m, passage.place(m.start(), m.end()), styles, diagnostics);
                }
            }
        }
    }

    private static void check(Matcher m, Place place, Map<String, Place> styles, Diagnostics diagnostics) {
        String end = m.group(3);
        if (end.length() == 1 || end.length() == 3) {
            report(
                    place,
                    "\"" + m.group() + "\" is no period of years",
                    "write it with two digits: 2014/15",
                    diagnostics);
            return;
        }
        int next = Integer.parseInt(m.group(1)) + 1;
        boolean oneYear =
                end.equals(String.valueOf(next)) || (end.length() == 2 && next % 100 == Integer.parseInt(end));
        if (!oneYear) {
            return;
        }
        String style = m.group(2).equals("–") ? "-" : m.group(2);
        styles.putIfAbsent(style, place);
        Map.Entry<String, Place> first = styles.entrySet().iterator().next();
        if (!first.getKey().equals(style)) {
            report(
                    place,
                    "\"" + m.group() + "\" is written with \"" + first.getKey() + "\" at " + first.getValue(),
                    "write periods of years in one way throughout",
                    diagnostics);
        }
    }

    private static void report(Place place, String message, String help, Diagnostics diagnostics) {
        diagnostics.report(Rule.PERIOD_STYLE, place, message, help);
    }
}
