package dev.foreword.data;

import dev.foreword.diagnostics.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        return cell(text, type, CellStyle.USUAL, place);
    }

    /** {@return the cell that a text means in a column of this type that is written in a style} */
    public static Cell cell(String text, ColumnType type, CellStyle style, Place place) {
        if (text.isEmpty()) {
            return new Cell.EmptyCell(place);
        }
        return switch (type) {
            case NUMBER -> number(text, style.numbers(), place);
            case PERIOD, DATE -> time(text, type, style.times(), place);
            case CODE, TEXT -> new Cell.TextCell(place, text);
        };
    }

    private static Cell time(String text, ColumnType type, TimeStyle style, Place place) {
        return time(text, style)
                .<Cell>map(time -> type == ColumnType.DATE
                        ? new Cell.DateCell(place, text, time.from())
                        : new Cell.PeriodCell(place, shown(text, style), time))
                .orElseGet(() -> new Cell.TextCell(place, text));
    }

    private static Cell number(String text, NumberStyle style, Place place) {
        return style.read(text)
                .<Cell>map(numeral -> numeral.at(place))
                .or(() -> Suppression.of(text).map(reason -> new Cell.SuppressedCell(place, reason)))
                .orElseGet(() -> new Cell.TextCell(place, text));
    }

    /** {@return whether a text can be read as a type} */
    public static boolean fits(String text, ColumnType type) {
        return fits(text, type, CellStyle.USUAL);
    }

    /** {@return whether a text can be read as a type, in a column that is written in a style} */
    public static boolean fits(String text, ColumnType type, CellStyle style) {
        return text.isEmpty()
                || switch (type) {
                    case NUMBER ->
                        style.numbers().isNumber(text) || Suppression.of(text).isPresent();
                    case PERIOD -> time(text, style.times()).isPresent();
                    case DATE ->
                        time(text, style.times())
                                .filter(t -> t.form() == Period.Form.DAY)
                                .isPresent();
                    case CODE, TEXT -> true;
                };
    }

    /** {@return whether a text is a number, with or without separators, sign and unit} */
    public static boolean isNumber(String text) {
        return NumberStyle.BRITISH.isNumber(text);
    }

    /** {@return the time that a text names by itself, if it names one} */
    public static Optional<Period> time(String text) {
        TypeGuess alone = new TypeGuess("time", NumberStyle.BRITISH);
        alone.accept(text);
        boolean sure = alone.times().doubt() != TimeReading.Doubt.AMERICAN;
        return sure ? time(text, alone.times().style()) : Optional.empty();
    }

    /** {@return the time that a text names in a column that writes its times in one style, if it names one} */
    public static Optional<Period> time(String text, TimeStyle style) {
        boolean digits = (text.startsWith("19") || text.startsWith("20")) && areDigits(text);
        // Most columns of time hold nothing but years, which need no look at their words.
        if (digits && text.length() == 4) {
            return Optional.of(Period.year(Integer.parseInt(text)));
        }
        return digits && text.length() == 6
                ? PeriodText.ofSix(text).read(style)
                : PeriodText.of(text).flatMap(read -> read.read(style));
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** {@code 201516} is how the Department for Education writes 2015/16 in data files. */
    private static String shown(String text, TimeStyle style) {
        boolean compact = text.length() == 6 && areDigits(text) && style.ending() == TimeStyle.Ending.YEARS;
        return compact ? text.substring(0, 4) + "/" + text.substring(4) : text;
    }
}
