package dev.foreword.evidence.claim;

import dev.foreword.data.MonthNames;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A time that words or a label name.
 *
 * @param year the year, the first of a period; absent when only a month is named
 * @param lastYear the year in which a period ends; the same as the year for a single one
 * @param month absent when only a year is named
 * @param part a quarter or another part of a year; absent when none is named
 */
public record Period(
        @Nullable Integer year,
        @Nullable Integer lastYear,
        @Nullable Month month,
        @Nullable Part part) {

    /**
     * A part of a year that has a number.
     *
     * @param words as it is written: {@code Q1 2020}
     * @param time from its first day to its last
     */
    public record Part(String words, dev.foreword.data.Period time) {

        private boolean admits(Period said) {
            boolean same = said.part == null || said.part.time.equals(time);
            return same && (said.month == null || isWithin(said.month));
        }

        private boolean isWithin(Month month) {
            return month.getValue() >= time.from().getMonthValue()
                    && month.getValue() <= time.to().getMonthValue();
        }
    }

    /** A time without a part of a year. */
    public Period(@Nullable Integer year, @Nullable Integer lastYear, @Nullable Month month) {
        this(year, lastYear, month, null);
    }

    /** {@return a time of a table as words name it} */
    public static Period of(String words, dev.foreword.data.Period time) {
        int first = time.from().getYear();
        return switch (time.form()) {
            case YEAR, SPLIT_YEAR -> new Period(first, time.to().getYear(), null);
            case YEAR_ENDING -> new Period(first, time.to().getYear(), time.to().getMonth());
            case PART -> new Period(first, first, null, new Part(words, time));
            case MONTH, DAY -> new Period(first, first, only(time.from(), time.to()));
        };
    }

    private static @Nullable Month only(LocalDate from, LocalDate to) {
        return from.getMonth() == to.getMonth() && from.getYear() == to.getYear() ? from.getMonth() : null;
    }

    /** {@return whether a label that is this period can be meant by another’s words} */
    public boolean admits(Period said) {
        boolean yearFits = said.year == null
                || year == null
                || said.year.equals(year)
                // A financial year is also named by the year in which it ends: 31 March 2016 ends 2015/16.
                || (said.year.equals(said.lastYear) && said.year.equals(lastYear));
        boolean periodFits = said.year == null
                || said.year.equals(said.lastYear)
                || year == null
                || year.equals(lastYear)
                || said.lastYear == null
                || said.lastYear.equals(lastYear);
        boolean monthFits = said.month == null || month == null || said.month == month;
        return yearFits && periodFits && monthFits && endFits(said) && (part == null || part.admits(said));
    }

    /** Twelve months up to March 2024 are not named by March 2023. */
    private boolean endFits(Period said) {
        boolean twoYears = month != null && year != null && !year.equals(lastYear);
        return !twoYears || said.month == null || said.year == null || said.year.equals(lastYear);
    }

    /** {@return the period as it is written} */
    public String words() {
        if (part != null) {
            return part.words();
        }
        String name = month == null ? "" : MonthNames.of(month);
        if (year == null) {
            return name;
        }
        boolean one = lastYear == null || year.equals(lastYear);
        String years = one
                ? String.valueOf(year)
                : year + "/" + String.valueOf(lastYear).substring(2);
        return name.isEmpty() ? years : name + " " + years;
    }
}
