package dev.foreword.data;

import dev.foreword.data.TimeStyle.DayOrder;
import dev.foreword.data.TimeStyle.Ending;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All orders of words and numbers that name a time, as public bodies write them, and what each means. The letters are
 * those of {@link PeriodLexer}: {@code Y} a year, {@code M} a month, {@code n} two digits, {@code q} quarter and so on.
 */
final class PeriodForms {

    /** Rolling spans are short; years further apart are something else. */
    private static final int LONGEST_SPAN = 10;

    /** Of years in two digits, those from here on are of the last century. */
    private static final int LAST_CENTURY = 70;

    private static final int CENTURY = 100;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int WEEK = 7;

    private record Form(String shape, Reading reading) {}

    /** Makes a period of the numbers; null when they make none. */
    @FunctionalInterface
    private interface Reading {
        @Nullable
        Period of(PeriodText text, TimeStyle style);
    }

    /** Forms in which it matters whether a number has one digit or two. */
    private static final Map<String, Reading> EXACT = byShape(List.of(
            new Form("S", (t, s) -> yearAndTwo(t.value(0), t.value(1), s, false)),
            new Form("Y/n", (t, s) -> yearAndTwo(t.value(0), t.value(1), s, false)),
            new Form("Y-n", (t, s) -> yearAndTwo(t.value(0), t.value(1), s, true)),
            new Form("fY/n", (t, s) -> splitYear(t.value(0), t.value(1))),
            new Form("fY-n", (t, s) -> splitYear(t.value(0), t.value(1))),
            new Form("yY/n", (t, s) -> splitYear(t.value(0), t.value(1))),
            new Form("yY-n", (t, s) -> splitYear(t.value(0), t.value(1))),
            new Form("Y/ny", (t, s) -> splitYear(t.value(0), t.value(1))),
            new Form("Y-ny", (t, s) -> splitYear(t.value(0), t.value(1))),
            new Form("Y/nqd", (t, s) -> splitQuarter(t, 0, 2)),
            new Form("Y-nqd", (t, s) -> splitQuarter(t, 0, 2)),
            new Form("Y/n-qd", (t, s) -> splitQuarter(t, 0, 2)),
            new Form("qdY/n", (t, s) -> splitQuarter(t, 1, 0)),
            new Form("qdY-n", (t, s) -> splitQuarter(t, 1, 0)),
            new Form("Y/n-n/n", (t, s) -> splitSpan(t, inCentury(t.value(0), t.value(2)), t.value(3))),
            new Form("Y/n-Y/n", (t, s) -> splitSpan(t, t.value(2), t.value(3))),
            new Form("M-n", (t, s) -> month(fullYear(t.value(1)), t.value(0)))));

    private static final Map<String, Reading> LOOSE = byShape(List.of(
            new Form("Y", (t, s) -> Period.year(t.value(0))),
            new Form("yY", (t, s) -> Period.year(t.value(0))),
            new Form("Y-Y", (t, s) -> years(t.value(0), t.value(1))),
            new Form("Y/Y", (t, s) -> follows(t.value(0), t.value(1)) ? split(t.value(0)) : null),
            new Form("zY", (t, s) -> split(t.value(0) - 1)),
            new Form("yeY", (t, s) -> split(t.value(0) - 1)),
            new Form("Yqn", (t, s) -> part(t.value(0), t.value(1), 4)),
            new Form("Y-qn", (t, s) -> part(t.value(0), t.value(1), 4)),
            new Form("qnY", (t, s) -> part(t.value(1), t.value(0), 4)),
            new Form("qn-Y", (t, s) -> part(t.value(1), t.value(0), 4)),
            new Form("nqY", (t, s) -> part(t.value(1), t.value(0), 4)),
            new Form("Yhn", (t, s) -> part(t.value(0), t.value(1), 2)),
            new Form("Y-hn", (t, s) -> part(t.value(0), t.value(1), 2)),
            new Form("hnY", (t, s) -> part(t.value(1), t.value(0), 2)),
            new Form("nhY", (t, s) -> part(t.value(1), t.value(0), 2)),
            new Form("Ywn", (t, s) -> week(t.value(0), t.value(1))),
            new Form("Y-wn", (t, s) -> week(t.value(0), t.value(1))),
            new Form("wnY", (t, s) -> week(t.value(1), t.value(0))),
            new Form("YM", (t, s) -> month(t.value(0), t.value(1))),
            new Form("Y-M", (t, s) -> month(t.value(0), t.value(1))),
            new Form("MY", (t, s) -> month(t.value(1), t.value(0))),
            new Form("M-Y", (t, s) -> month(t.value(1), t.value(0))),
            new Form("Ymn", (t, s) -> month(t.value(0), t.value(1))),
            new Form("Y-mn", (t, s) -> month(t.value(0), t.value(1))),
            new Form("n/Y", (t, s) -> month(t.value(1), t.value(0))),
            new Form("n-Y", (t, s) -> month(t.value(1), t.value(0))),
            new Form("M-MY", (t, s) -> monthsOfYear(t.value(2), t.value(0), t.value(1))),
            new Form("M/MY", (t, s) -> monthsOfYear(t.value(2), t.value(0), t.value(1))),
            new Form("MY-MY", (t, s) -> months(at(t, 0), at(t, 2))),
            new Form("D", (t, s) -> day(t.value(0), t.value(1), t.value(2))),
            new Form("Y-n-n", (t, s) -> day(t.value(0), t.value(1), t.value(2))),
            new Form("Y/n/n", (t, s) -> day(t.value(0), t.value(1), t.value(2))),
            new Form("n/n/Y", (t, s) -> numbered(t, s)),
            new Form("n-n-Y", (t, s) -> numbered(t, s)),
            new Form("n.n.Y", (t, s) -> numbered(t, s)),
            new Form("n/n/n", (t, s) -> numbered(t, s)),
            new Form("nMY", (t, s) -> day(t.value(2), t.value(1), t.value(0))),
            new Form("n-M-Y", (t, s) -> day(t.value(2), t.value(1), t.value(0))),
            new Form("n-M-n", (t, s) -> day(fullYear(t.value(2)), t.value(1), t.value(0))),
            new Form("MnY", (t, s) -> day(t.value(2), t.value(0), t.value(1)))));

    /** Days and months, which may have words before them: {@code year ending 31 March 2024}. */
    private static final List<String> ENDS =
            List.of("MY", "M-Y", "M-n", "nMY", "n-M-Y", "n-M-n", "MnY", "n/n/Y", "n.n.Y", "n-n-Y", "Y-n-n");

    private static final List<String> YEAR_ENDING = List.of("ye", "y-", "x", "y/e", "yo-");
    private static final List<String> MONTHS_ENDING = List.of("no-", "noe");
    private static final List<String> WEEK_ENDING = List.of("we", "w/e", "w-");
    private static final List<String> WEEK_BEGINNING = List.of("wc", "w/c");

    private static final Map<String, Reading> ALL = all();

    private PeriodForms() {}

    private static Map<String, Reading> byShape(List<Form> forms) {
        return forms.stream().collect(Collectors.toUnmodifiableMap(Form::shape, Form::reading));
    }

    private static Map<String, Reading> all() {
        Map<String, Reading> all = new HashMap<>(LOOSE);
        for (String end : ENDS) {
            Reading reading = Objects.requireNonNull(end.equals("M-n") ? EXACT.get(end) : LOOSE.get(end));
            put(all, YEAR_ENDING, end, (t, s) -> ending(reading.of(t, s), MONTHS));
            put(all, MONTHS_ENDING, end, (t, s) -> ending(reading.of(t.behindFirst(), s), t.value(0)));
            put(all, WEEK_ENDING, end, (t, s) -> week(reading.of(t, s), WEEK - 1));
            put(all, WEEK_BEGINNING, end, (t, s) -> week(reading.of(t, s), 0));
        }
        return Map.copyOf(all);
    }

    private static void put(Map<String, Reading> all, List<String> before, String end, Reading reading) {
        before.forEach(words -> all.put(words + end, reading));
    }

    static boolean isKnown(PeriodText text) {
        return reading(text.shape()) != null;
    }

    /** {@return the period that a text means; null when it means none} */
    static @Nullable Period read(PeriodText text, TimeStyle style) {
        Reading reading = reading(text.shape());
        return reading == null ? null : reading.of(text, style);
    }

    private static @Nullable Reading reading(String shape) {
        Reading exact = EXACT.get(shape);
        return exact != null ? exact : ALL.get(shape.replace('d', 'n'));
    }

    private static boolean follows(int year, int next) {
        return next == year + 1 || (next < CENTURY && next == (year + 1) % CENTURY);
    }

    private static int inCentury(int year, int two) {
        int same = year - year % CENTURY + two;
        return same > year ? same : same + CENTURY;
    }

    private static int fullYear(int written) {
        return written >= CENTURY ? written : written + (written < LAST_CENTURY ? 2000 : 1900);
    }

    private static Period split(int year) {
        return Period.splitYear(year);
    }

    private static @Nullable Period splitYear(int year, int two) {
        return follows(year, two) ? split(year) : null;
    }

    /** {@code 2010-11}: a year that ends in the next, years up to another, or a month. */
    private static @Nullable Period yearAndTwo(int year, int two, TimeStyle style, boolean spans) {
        if (style.ending() == Ending.MONTHS) {
            return month(year, two);
        }
        return follows(year, two) || !spans ? splitYear(year, two) : years(year, inCentury(year, two));
    }

    private static @Nullable Period years(int first, int last) {
        if (follows(first, last)) {
            return split(first);
        }
        return isSpan(first, last) ? Period.years(first, last) : null;
    }

    private static @Nullable Period splitSpan(PeriodText text, int last, int end) {
        int first = text.value(0);
        boolean sound = follows(first, text.value(1)) && follows(last, end) && isSpan(first, last);
        return sound ? Period.splitYears(first, last) : null;
    }

    private static boolean isSpan(int first, int last) {
        return last > first && last - first <= LONGEST_SPAN;
    }

    private static @Nullable Period splitQuarter(PeriodText text, int year, int quarter) {
        boolean sound = follows(text.value(year), text.value(year + 1)) && isPart(text.value(quarter), QUARTERS);
        return sound ? Period.splitQuarter(text.value(year), text.value(quarter)) : null;
    }

    private static @Nullable Period part(int year, int part, int parts) {
        return isPart(part, parts) ? Period.part(YearMonth.of(year, 1), part, parts) : null;
    }

    private static boolean isPart(int part, int parts) {
        return part >= 1 && part <= parts;
    }

    /** Weeks are counted as ISO 8601 counts them: the first is that of 4 January. */
    private static Period week(int year, int week) {
        return Period.week(LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(ChronoField.DAY_OF_WEEK, 1));
    }

    private static @Nullable Period week(@Nullable Period end, int daysBefore) {
        return end != null && end.form() == Period.Form.DAY
                ? Period.week(end.from().minusDays(daysBefore))
                : null;
    }

    private static Period month(int year, int month) {
        YearMonth only = YearMonth.of(year, month);
        return Period.months(only, only);
    }

    /** {@code Jan-Mar 2020}; from November to January there is a turn of the year. */
    private static Period monthsOfYear(int year, int first, int last) {
        return Period.months(YearMonth.of(first > last ? year - 1 : year, first), YearMonth.of(year, last));
    }

    private static @Nullable Period months(YearMonth first, YearMonth last) {
        return first.isBefore(last) ? Period.months(first, last) : null;
    }

    private static YearMonth at(PeriodText text, int month) {
        return YearMonth.of(text.value(month + 1), text.value(month));
    }

    private static @Nullable Period ending(@Nullable Period end, int months) {
        if (end == null) {
            return null;
        }
        return months == MONTHS
                ? Period.yearEnding(end.to())
                : Period.months(YearMonth.from(end.to()).minusMonths(months - 1L), YearMonth.from(end.to()));
    }

    private static Period day(int year, int month, int day) {
        return Period.day(LocalDate.of(year, month, day));
    }

    private static Period numbered(PeriodText text, TimeStyle style) {
        boolean british = style.order() == DayOrder.BRITISH;
        int year = fullYear(text.value(2));
        return british ? day(year, text.value(1), text.value(0)) : day(year, text.value(0), text.value(1));
    }
}
