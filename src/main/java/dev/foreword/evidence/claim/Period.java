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
 */
public record Period(
        @Nullable Integer year,
        @Nullable Integer lastYear,
        @Nullable Month month) {

    /** {@return a time of a table as words name it} */
    public static Period of(dev.foreword.data.Period time) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        return switch (time.form()) {
            case YEAR, SPLIT_YEAR -> new Period(from.getYear(), to.getYear(), null);
            case YEAR_ENDING -> new Period(from.getYear(), to.getYear(), to.getMonth());
            case MONTH, DAY, PART ->
                new Period(from.getYear(), from.getYear(), from.getMonth() == to.getMonth() ? from.getMonth() : null);
        };
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
        return yearFits && periodFits && monthFits;
    }

    /** {@return the period as it is written} */
    public String words() {
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
