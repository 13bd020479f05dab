package dev.foreword.language;

import dev.foreword.data.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a day with its month and year: {@code 6 July 2016}, {@code 6th July, 2016}. */
public final class Dates {

    private Dates() {}

    /**
     * A day that was read.
     *
     * @param date the day
     * @param end the position behind it
     */
    public record Day(LocalDate date, int end) {}

    /** {@return the day that begins at a position; empty when none does, or when there is no such day} */
    public static Optional<Day> day(Tokens tokens, int at) {
        String digits = tokens.word(at);
        int length = tokens.kind(at) == TokenKind.ORDINAL ? digits.length() - 2 : digits.length();
        boolean number = tokens.kind(at) == TokenKind.ORDINAL || tokens.kind(at) == TokenKind.NUMBER;
        int year = tokens.is(at + 2, ",") ? at + 3 : at + 2;
        if (!number || length > 2 || tokens.year(year).isEmpty() || !Months.isMonth(tokens.get(at + 1))) {
            return Optional.empty();
        }
        try {
            int day = Integer.parseInt(digits.substring(0, length));
            return MonthNames.of(tokens.word(at + 1))
                    .map(month -> new Day(LocalDate.of(tokens.year(year).orElseThrow(), month, day), year + 1));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
