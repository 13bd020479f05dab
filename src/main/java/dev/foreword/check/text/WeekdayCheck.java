package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date that names its day of the week falls on it; sessions and hearings aren’t held on Sundays without being looked at. */
final class WeekdayCheck implements TextCheck {

    private static final String DATE =
            "(\\d{1,2})(?:st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December),? ((?:19|20)\\d\\d)";
    private static final Pattern NAMED =
            Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:the )?" + DATE);
    private static final Pattern EVENT =
            Pattern.compile("(?i)\\b(?:session|hearing|meeting|seminar|workshop|roundtable)s?\\b[^.]{0,60}?" + DATE);

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        text.each(NAMED, Hint.words("day"), (m, place) -> {
            DayOfWeek day = day(m, 2);
            String said = m.group(1);
            if (day != null && !word(day).equals(said)) {
                report(place, m.group() + " was a " + word(day), "correct the day or the date", diagnostics);
            }
        });
        text.each(
                EVENT, Hint.words("session", "hearing", "meeting", "seminar", "workshop", "roundtable"), (m, place) -> {
                    DayOfWeek day = day(m, 1);
                    if (day == DayOfWeek.SUNDAY) {
                        report(
                                place,
                                m.group(1) + " " + m.group(2) + " " + m.group(3) + " was a Sunday",
                                "look the date up",
                                diagnostics);
                    }
                });
    }

    private static void report(Place place, String message, String help, Diagnostics diagnostics) {
        diagnostics.report(Rule.WEEKDAY, place, message, help);
    }

    private static @Nullable DayOfWeek day(Matcher m, int group) {
        try {
            Month month = Month.valueOf(m.group(group + 1).toUpperCase(Locale.ROOT));
            return LocalDate.of(Integer.parseInt(m.group(group + 2)), month, Integer.parseInt(m.group(group)))
                    .getDayOfWeek();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String word(DayOfWeek day) {
        String name = day.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
