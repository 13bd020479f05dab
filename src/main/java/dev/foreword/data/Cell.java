package dev.foreword.data;

import dev.foreword.diagnostics.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One cell of a table: what it means, and where in which file it stands. */
public sealed interface Cell {

    /** {@return where the cell stands: the line of the file, and the column counted in cells from 1} */
    Place place();

    /** {@return the cell as a reader should see it} */
    String text();

    /** {@return whether the cell holds something that is neither a number nor a missing one} */
    default boolean isWords() {
        return !(this instanceof NumberCell)
                && !(this instanceof SuppressedCell)
                && !(this instanceof BoundCell)
                && !(this instanceof EmptyCell);
    }

    /** {@return the time that it names, if it names one} */
    default Optional<Period> time() {
        if (this instanceof PeriodCell named) {
            return Optional.of(named.period());
        }
        return this instanceof DateCell day ? Optional.of(Period.day(day.date())) : Optional.empty();
    }

    /**
     * A number, exactly as it was printed.
     *
     * @param place where it stands
     * @param value the number; its scale is the number of decimals that were printed
     * @param unit what was printed around it
     * @param manner what else its writing tells
     */
    record NumberCell(Place place, BigDecimal value, Unit unit, Manner manner) implements Cell {

        /** A number whose digits say it all. */
        public NumberCell(Place place, BigDecimal value, Unit unit) {
            this(place, value, unit, Manner.PLAIN);
        }

        /** {@return the same number, shown with so many decimals} */
        public NumberCell showing(int decimals) {
            return new NumberCell(place, value, unit, manner.showing(decimals));
        }

        /** {@return the same number in a unit, so many places to the left of its own: 0.12 is 12 in per cent} */
        public NumberCell in(Unit other, int places) {
            BigDecimal moved = value.movePointRight(places);
            return new NumberCell(place, moved.scale() < 0 ? moved.setScale(0) : moved, other, manner);
        }

        /** {@return the number as it is shown, which may be rounded; calculations take its value} */
        public BigDecimal shown() {
            return manner.shown().isPresent()
                    ? HouseStyle.round(value, manner.shown().getAsInt())
                    : value;
        }

        @Override
        public String text() {
            return printed(unit);
        }

        /** {@return the number as a reader should see it, with another unit around it} */
        public String printed(Unit around) {
            String number = HouseStyle.number(shown(), around);
            return manner.flag().map(flag -> number + " " + flag.mark()).orElse(number);
        }
    }

    /** Words, or a code whose digits are no number. */
    record TextCell(Place place, String text) implements Cell {}

    /**
     * A year, a quarter, a month, or several of them.
     *
     * @param place where it stands
     * @param text as printed: {@code 2015}, {@code 2015/16}, {@code Q1 2020}
     * @param period the time that it names
     */
    record PeriodCell(Place place, String text, Period period) implements Cell {

        /** {@return the year that names it} */
        public int year() {
            return period.year();
        }
    }

    /**
     * A day.
     *
     * @param place where it stands
     * @param text as printed
     * @param date the day
     */
    record DateCell(Place place, String text, LocalDate date) implements Cell {}

    /** A value that is withheld or can't be given, with the reason; never a zero and never text. */
    record SuppressedCell(Place place, Suppression reason) implements Cell {
        @Override
        public String text() {
            return reason.shorthand();
        }
    }

    /**
     * A number of which only bounds are known, for it was made of others of which some are withheld or missing.
     *
     * @param place where the first of its parts stands
     * @param interval where it may lie, as it is printed; it has at least one end
     * @param unit what is printed around its ends
     */
    record BoundCell(Place place, Interval interval, Unit unit) implements Cell {
        @Override
        public String text() {
            Optional<String> low = interval.low().map(end -> HouseStyle.number(end, unit));
            Optional<String> high = interval.high().map(end -> HouseStyle.number(end, unit));
            return low.isPresent() && high.isPresent()
                    ? low.get() + " to " + high.get()
                    : low.map(end -> "at least " + end)
                            .or(() -> high.map(end -> "at most " + end))
                            .orElse("");
        }
    }

    /** Nothing was written. */
    record EmptyCell(Place place) implements Cell {
        @Override
        public String text() {
            return "";
        }
    }
}
