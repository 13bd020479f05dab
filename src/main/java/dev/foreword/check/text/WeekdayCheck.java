package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.Dates;
import dev.foreword.language.WordList;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A date that names its day of the week falls on it; sessions and hearings aren’t held on Sundays without being looked at. */
final class WeekdayCheck implements TextCheck {

    private static final Set<String> DAYS = WordList.of("monday tuesday wednesday thursday friday saturday sunday");

    private static final Set<String> EVENTS = WordList.of("""
            session sessions hearing hearings meeting meetings seminar seminars workshop workshops roundtable
            roundtables""");

    private static final int FURTHEST = 60;

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Slips slips = new Slips(Rule.WEEKDAY, diagnostics);
        watches.words(DAYS, (line, at) -> named(line, at, slips));
        watches.words(EVENTS, (line, at) -> event(line, at, slips));
    }

    private static void named(Line line, int at, Slips slips) {
        int comma = line.word(at + 1).equals(",") ? at + 2 : at + 1;
        int date = line.word(comma).equals("the") ? comma + 1 : comma;
        Dates.day(line.tokens(), date).ifPresent(day -> {
            DayOfWeek really = day.date().getDayOfWeek();
            if (!really.name().equalsIgnoreCase(line.word(at)) && line.get(at).isCapitalised()) {
                slips.tell(
                        line,
                        at,
                        day.end(),
                        line.words(at, day.end()) + " was a " + name(really),
                        "correct the day or the date");
            }
        });
    }

    /** The first date behind it in its sentence, not far away. */
    private static void event(Line line, int at, Slips slips) {
        int far = line.get(at).to() + FURTHEST;
        for (int i = at + 1;
                line.get(i).from() > line.get(at).from() && line.get(i).from() <= far;
                i++) {
            if (line.word(i).equals(".")) {
                return;
            }
            Optional<Dates.Day> found = Dates.day(line.tokens(), i);
            if (found.isPresent()) {
                if (found.get().date().getDayOfWeek() == DayOfWeek.SUNDAY) {
                    slips.tell(
                            line,
                            at,
                            found.get().end(),
                            line.words(i, found.get().end()) + " was a Sunday",
                            "look the date up");
                }
                return;
            }
        }
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
