package dev.foreword.data.query;

import dev.foreword.data.Cell;
import dev.foreword.data.ColumnType;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Period;
import dev.foreword.data.Quantity;
import dev.foreword.data.Spelling;
import dev.foreword.data.TypeInference;
import dev.foreword.diagnostics.Place;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cell is held against: words, and the number or the time that they stand for.
 *
 * @param words as a reader should see them
 * @param number in full; null when the words are none
 * @param period null when the words name no time
 */
public record Value(
        String words, @Nullable BigDecimal number, @Nullable Period period) {

    private static final Place NOWHERE = Place.at("", 1, 1);

    /**
     * {@return what an author wrote, read as a cell of a column would be}
     *
     * @param written such as {@code London}, {@code 1,200}, {@code £3m}, {@code 2015/16}
     * @param type what the column holds
     */
    public static Value of(String written, ColumnType type) {
        String text = written.strip();
        return switch (type) {
            case NUMBER -> number(text).map(Value::ofNumber).orElseGet(() -> new Value(text, null, null));
            case PERIOD, DATE -> time(text);
            case CODE, TEXT -> new Value(text, number(text).orElse(null), null);
        };
    }

    /** {@return a number that was worked out, for a column that holds numbers or years} */
    public static Value of(Quantity number, ColumnType type) {
        boolean time = type == ColumnType.PERIOD || type == ColumnType.DATE;
        return time ? of(number.toString(), type) : ofNumber(number.value());
    }

    private static Value ofNumber(BigDecimal number) {
        BigDecimal shown = number.stripTrailingZeros();
        return new Value(HouseStyle.number(shown.scale() < 0 ? shown.setScale(0) : shown), number, null);
    }

    private static Optional<BigDecimal> number(String text) {
        return TypeInference.isNumber(text)
                        && TypeInference.cell(text, ColumnType.NUMBER, NOWHERE) instanceof Cell.NumberCell cell
                ? Optional.of(cell.unit().inFull(cell.value()))
                : Optional.empty();
    }

    /** A column of days may be asked for a year, and one of years for the year of a day. */
    private static Value time(String text) {
        return new Value(text, null, TypeInference.time(text).orElse(null));
    }

    /** {@return whether it is a number or a time, so that others can lie below and above it} */
    public boolean isOrdered() {
        return number != null || period != null;
    }

    /** {@return whether it lies above another number, or begins later than another time} */
    public boolean isAfter(Value other) {
        boolean higher =
                number != null && other.order(number).filter(order -> order > 0).isPresent();
        boolean later = period != null
                && other.time().filter(time -> period.from().isAfter(time.to())).isPresent();
        return higher || later;
    }

    /** {@return how a number lies to this one; empty when this is none} */
    Optional<Integer> order(BigDecimal other) {
        return Optional.ofNullable(number).map(other::compareTo);
    }

    /** {@return the time, if it is one} */
    Optional<Period> time() {
        return Optional.ofNullable(period);
    }

    /** {@return what is the same for all ways to write it} */
    public String key() {
        return number != null ? key(number) : time().map(Value::key).orElseGet(() -> Spelling.plain(words));
    }

    static String key(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String key(Period period) {
        return period.from() + "/" + period.to();
    }
}
