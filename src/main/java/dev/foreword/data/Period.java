package dev.foreword.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A time that numbers are of, from its first day to its last: a year, a quarter, a month, a day, or several of them.
 *
 * @param from its first day
 * @param to its last day
 * @param form what it is called by
 */
public record Period(LocalDate from, LocalDate to, Form form) implements Comparable<Period> {

    /** What a period is called by, which decides how it is said and how it is told from others. */
    public enum Form {
        /** A calendar year, or several. */
        YEAR,
        /** A year that begins in one calendar year and ends in the next, or several. */
        SPLIT_YEAR,
        /** A part of a year that has a number: a quarter, a half, a week. */
        PART,
        /** A month, or several. */
        MONTH,
        /** Twelve months that are named by their last. */
        YEAR_ENDING,
        DAY
    }

    /** Financial years begin in April; academic years later, which is no matter among themselves. */
    private static final int SPLIT_YEAR_BEGINS = 4;

    private static final int MONTHS = 12;

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::from).thenComparing(Period::to).thenComparing(Period::form);

    private static final int FIRST_KEPT = 1800;
    private static final int LAST_KEPT = 2199;

    /** Long files name the same few years in every row. */
    private static final List<Period> YEARS = kept(year -> years(year, year));

    private static final List<Period> SPLIT_YEARS = kept(year -> splitYears(year, year));

    private static List<Period> kept(IntFunction<Period> year) {
        return IntStream.rangeClosed(FIRST_KEPT, LAST_KEPT).mapToObj(year).toList();
    }

    private static boolean isKept(int year) {
        return year >= FIRST_KEPT && year <= LAST_KEPT;
    }

    /** {@return a calendar year} */
    public static Period year(int year) {
        return isKept(year) ? YEARS.get(year - FIRST_KEPT) : years(year, year);
    }

    /** {@return a year that begins in one calendar year and ends in the next} */
    public static Period splitYear(int year) {
        return isKept(year) ? SPLIT_YEARS.get(year - FIRST_KEPT) : splitYears(year, year);
    }

    /** {@return calendar years, the last included} */
    public static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, MONTHS, 31), Form.YEAR);
    }

    /** {@return years that begin in the one and end in the year after the other: 2013/14 to 2015/16 for 2013 and 2015} */
    public static Period splitYears(int first, int last) {
        LocalDate from = LocalDate.of(first, SPLIT_YEAR_BEGINS, 1);
        return new Period(from, from.plusYears(last - first + 1L).minusDays(1), Form.SPLIT_YEAR);
    }

    /** {@return months, the last included} */
    public static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth(), Form.MONTH);
    }

    /** {@return one of the equal parts of a year: the second of four is the second quarter} */
    public static Period part(YearMonth begin, int part, int parts) {
        int length = MONTHS / parts;
        YearMonth first = begin.plusMonths((long) length * (part - 1));
        return new Period(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth(), Form.PART);
    }

    /** {@return one of the quarters of a year that begins in April} */
    public static Period splitQuarter(int year, int quarter) {
        return part(YearMonth.of(year, SPLIT_YEAR_BEGINS), quarter, 4);
    }

    /** {@return the seven days from one on} */
    public static Period week(LocalDate from) {
        return new Period(from, from.plusDays(6), Form.PART);
    }

    /** {@return the twelve months up to a day} */
    public static Period yearEnding(LocalDate last) {
        return new Period(last.plusDays(1).minusYears(1), last, Form.YEAR_ENDING);
    }

    public static Period day(LocalDate day) {
        return new Period(day, day, Form.DAY);
    }

    /** {@return the year that names it: of a year that spans two the first, of twelve months up to a day the last} */
    public int year() {
        return form == Form.YEAR_ENDING ? to.getYear() : from.getYear();
    }

    /** {@return the calendar year that names a year that isn’t one; all others as they are} */
    public Period inCalendar() {
        boolean named = form == Form.YEAR_ENDING || (form == Form.SPLIT_YEAR && to.getYear() == from.getYear() + 1);
        return named ? year(year()) : this;
    }

    /**
     * {@return where it begins along an axis, in years} All months are as far apart from each other, and all years.
     */
    public double position() {
        if (form == Form.SPLIT_YEAR) {
            return from.getYear();
        }
        boolean monthly = from.getDayOfMonth() == 1 && form != Form.DAY;
        return from.getYear()
                + (monthly
                        ? (from.getMonthValue() - 1) / (double) MONTHS
                        : (from.getDayOfYear() - 1) / (double) from.lengthOfYear());
    }

    /** {@return whether it is longer than another, and holds all of it} */
    public boolean holds(Period other) {
        boolean around = !from.isAfter(other.from) && !to.isBefore(other.to);
        return around && !(from.equals(other.from) && to.equals(other.to));
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
