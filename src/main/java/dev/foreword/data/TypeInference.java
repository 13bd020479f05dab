package dev.foreword.data;

import dev.foreword.diagnostics.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what a column holds from its heading and its cells, with caution: what could be read in two ways stays text.
 *
 * <p>A column is of a type only if every cell that has a value fits it. Codes keep their leading zeros; {@code 2015} is
 * a year only under a heading that speaks of time; marks such as {@code c} or {@code ..} stand for a missing value only
 * among numbers.
 */
public final class TypeInference {

    private static final Pattern LEADING_ZERO = Pattern.compile("0\\d+");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
    private static final Pattern PERIOD = Pattern.compile("((?:1[89]|20)\\d\\d)[/–-](\\d\\d|(?:1[89]|20)\\d\\d)");
    private static final Pattern COMPACT_PERIOD = Pattern.compile("((?:1[89]|20)\\d\\d)(\\d\\d)");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern UK_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern TIME_HEADING =
            Pattern.compile("(^|[^a-z])(year|years|date|period|time|snapshot|quarter|month)([^a-z]|$)");
    private static final Pattern CODE_HEADING = Pattern.compile("(^|[^a-z])(code|codes|id|urn|ons|ref)([^a-z]|$)");

    private TypeInference() {}

    /**
     * {@return the type of a column}
     *
     * @param heading the column's heading
     * @param cells the text of its cells, without blanks at the ends
     */
    public static ColumnType infer(String heading, List<String> cells) {
        TypeGuess guess = new TypeGuess(heading, NumberStyle.BRITISH);
        cells.forEach(guess::accept);
        return guess.type();
    }

    static boolean speaksOfTime(String heading) {
        return TIME_HEADING.matcher(heading.toLowerCase(Locale.ROOT)).find();
    }

    static boolean speaksOfCodes(String heading) {
        return CODE_HEADING.matcher(heading.toLowerCase(Locale.ROOT)).find();
    }

    static boolean isPeriod(String text, boolean timeHeading) {
        return period(text, timeHeading).isPresent();
    }

    static boolean isDate(String text) {
        return date(text).isPresent();
    }

    static boolean hasLeadingZero(String text) {
        return text.charAt(0) == '0' && LEADING_ZERO.matcher(text).matches();
    }

    /**
     * {@return the cell that a text means in a column of this type; words where it can’t be read so}
     *
     * @param text the text without blanks at the ends
     * @param type the column's type
     * @param place where the cell stands
     */
    public static Cell cell(String text, ColumnType type, Place place) {
        return cell(text, type, NumberStyle.BRITISH, place);
    }

    /** {@return the cell that a text means in a column of this type, with numbers written in a style} */
    public static Cell cell(String text, ColumnType type, NumberStyle style, Place place) {
        if (text.isEmpty()) {
            return new Cell.EmptyCell(place);
        }
        return switch (type) {
            case NUMBER -> number(text, style, place);
            case PERIOD -> period(text, true).map(p -> p.at(place)).orElseThrow();
            case DATE -> new Cell.DateCell(place, text, date(text).orElseThrow());
            case CODE, TEXT -> new Cell.TextCell(place, text);
        };
    }

    private static Cell number(String text, NumberStyle style, Place place) {
        return style.read(text)
                .<Cell>map(numeral -> numeral.at(place))
                .or(() -> Suppression.of(text).map(reason -> new Cell.SuppressedCell(place, reason)))
                .orElseGet(() -> new Cell.TextCell(place, text));
    }

    /** {@return whether a text can be read as a type} */
    public static boolean fits(String text, ColumnType type) {
        return fits(text, type, NumberStyle.BRITISH);
    }

    /** {@return whether a text can be read as a type, with numbers written in a style} */
    public static boolean fits(String text, ColumnType type, NumberStyle style) {
        return text.isEmpty()
                || switch (type) {
                    case NUMBER -> style.isNumber(text) || Suppression.of(text).isPresent();
                    case PERIOD -> isPeriod(text, true);
                    case DATE -> isDate(text);
                    case CODE, TEXT -> true;
                };
    }

    /** {@return the year that a label begins with: 2015 of {@code 2015/16}} */
    public static OptionalInt year(String label) {
        return period(label, true).map(p -> OptionalInt.of(p.year())).orElseGet(OptionalInt::empty);
    }

    /** {@return whether a text is a number, with or without separators, sign and unit} */
    public static boolean isNumber(String text) {
        return NumberStyle.BRITISH.isNumber(text);
    }

    private record Period(String text, int year) {
        Cell at(Place place) {
            return new Cell.PeriodCell(place, text, year);
        }
    }

    private static Optional<Period> period(String text, boolean timeHeading) {
        Matcher range = PERIOD.matcher(text);
        if (range.matches() && follows(range.group(1), range.group(2))) {
            return Optional.of(new Period(text, Integer.parseInt(range.group(1))));
        }
        if (timeHeading && YEAR.matcher(text).matches()) {
            return Optional.of(new Period(text, Integer.parseInt(text)));
        }
        Matcher compact = COMPACT_PERIOD.matcher(text);
        if (timeHeading && compact.matches() && follows(compact.group(1), compact.group(2))) {
            // 201516 is how the Department for Education writes 2015/16 in data files.
            return Optional.of(
                    new Period(compact.group(1) + "/" + compact.group(2), Integer.parseInt(compact.group(1))));
        }
        return Optional.empty();
    }

    /** A period of years ends in the year after it began; 2016-06 is a month and not a period. */
    private static boolean follows(String begin, String end) {
        int next = Integer.parseInt(begin) + 1;
        return end.length() == 2 ? next % 100 == Integer.parseInt(end) : next == Integer.parseInt(end);
    }

    private static Optional<LocalDate> date(String text) {
        Matcher iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher uk = UK_DATE.matcher(text);
        return uk.matches() ? day(uk.group(3), uk.group(2), uk.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
