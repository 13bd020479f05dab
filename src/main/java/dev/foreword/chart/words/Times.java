package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import dev.foreword.data.MonthNames;
import dev.foreword.data.Period;
import java.time.LocalDate;
import java.util.Locale;

/** Says when or of what a value is: {@code in 2019}, {@code on 31 March 2024}, {@code for Riverside}. */
final class Times {

    private Times() {}

    /** {@return where a row’s value belongs} */
    static String place(ChartData data, int row) {
        if (!data.periods().isTime()) {
            return "for " + (data.name(row).isBlank() ? "a row without a name" : data.name(row));
        }
        Period time = data.periods().periods().get(row);
        String words = name(data, row);
        return switch (time.form()) {
            case DAY -> "on " + words;
            case YEAR_ENDING -> "in the " + words;
            case YEAR, SPLIT_YEAR, PART, MONTH -> "in " + words;
        };
    }

    /** {@return a row’s time as it is said: digits that name a month or a day have its words} */
    static String name(ChartData data, int row) {
        return name(data.name(row), data.periods().periods().get(row));
    }

    static String name(String written, Period time) {
        boolean digits = written.chars().noneMatch(Character::isLetter);
        LocalDate from = time.from();
        if (digits && time.form() == Period.Form.DAY) {
            return from.getDayOfMonth() + " " + MonthNames.of(from.getMonth()) + " " + from.getYear();
        }
        if (digits && time.form() == Period.Form.MONTH) {
            return MonthNames.of(from.getMonth()) + " " + from.getYear();
        }
        boolean opens = time.form() == Period.Form.YEAR_ENDING;
        return opens ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1) : written;
    }
}
