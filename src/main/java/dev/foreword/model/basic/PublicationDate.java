package dev.foreword.model.basic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When something was published, as exactly as it is known: a year, a month or a day. Nothing is made up that a source
 * doesn't give.
 *
 * @param iso {@code 2017}, {@code 2017-03} or {@code 2017-03-01}, as ISO 8601 has it
 */
public record PublicationDate(String iso) implements Comparable<PublicationDate> {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    /** @throws DateTimeException if there is no such year, month or day */
    public PublicationDate {
        parse(iso);
    }

    /** {@return the date that a text names, if it names one} */
    public static Optional<PublicationDate> of(String text) {
        try {
            return FORM.matcher(text).matches() ? Optional.of(new PublicationDate(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static TemporalAccessor parse(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso);
            case 7 -> YearMonth.parse(iso);
            default -> LocalDate.parse(iso);
        };
    }

    /** {@return the same as a {@link Year}, a {@link YearMonth} or a {@link LocalDate}} */
    public TemporalAccessor asTemporal() {
        return parse(iso);
    }

    /** {@return the year} */
    public int year() {
        return Integer.parseInt(iso.substring(0, 4));
    }

    /** {@return the first day that it may mean, for formats that ask for a day} */
    public LocalDate firstDay() {
        return LocalDate.parse((iso + "-01-01").substring(0, 10));
    }

    @Override
    public int compareTo(PublicationDate other) {
        return iso.compareTo(other.iso);
    }
}
