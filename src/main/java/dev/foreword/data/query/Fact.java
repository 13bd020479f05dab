package dev.foreword.data.query;

import dev.foreword.data.Cell;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Interval;
import dev.foreword.data.Period;
import dev.foreword.data.Quantity;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a condition is asked of: the words, the time or the number that a row has. */
public sealed interface Fact {

    /** {@return what is the same for all ways to write it; empty where nothing is known} */
    String key();

    /**
     * Words; empty when nothing is written.
     *
     * @param text as a reader sees them
     */
    record Words(String text) implements Fact {
        @Override
        public String key() {
            return Spelling.plain(text);
        }
    }

    /**
     * A year, another period or a day.
     *
     * @param text as a reader sees it
     * @param period from its first day to its last
     */
    record Time(String text, Period period) implements Fact {
        @Override
        public String key() {
            return Value.key(period);
        }
    }

    /**
     * A number, or what is known of one.
     *
     * @param value the number in full; null when it isn’t known
     * @param interval where it may lie
     */
    record Amount(@Nullable BigDecimal value, Interval interval) implements Fact {

        @Override
        public String key() {
            return known().map(Value::key).orElse("");
        }

        /** {@return the number in full, if it is known} */
        public Optional<BigDecimal> known() {
            return Optional.ofNullable(value);
        }
    }

    /** {@return what a cell of a table says} */
    static Fact of(Table table, int row, int column) {
        Cell cell = table.rows().get(row).cells().get(column);
        if (cell instanceof Cell.NumberCell number) {
            return known(number, table.columns().get(column).measure().unit());
        }
        Optional<Period> period = cell.time();
        if (period.isPresent()) {
            return new Time(cell.text(), period.get());
        }
        if (table.columns().get(column).type() != ColumnType.NUMBER) {
            return new Words(cell.text());
        }
        // A word among numbers may stand for any of them.
        return table.quantity(row, column).<Fact>map(Fact::of).orElseGet(() -> new Amount(null, Interval.UNKNOWN));
    }

    /** {@return what a number says, read or worked out} */
    static Fact of(Quantity number) {
        return new Amount(number.isKnown() ? number.value() : null, number.interval());
    }

    /** A long column is asked cell by cell, so nothing is made here that only a calculation needs. */
    private static Fact known(Cell.NumberCell cell, Unit usual) {
        BigDecimal value = (cell.unit().isNone() ? usual : cell.unit()).inFull(cell.value());
        return new Amount(value, Interval.UNKNOWN);
    }
}
