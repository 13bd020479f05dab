package dev.foreword.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a column writes what could be read in two ways.
 *
 * @param ending what two digits behind a year are: {@code 2010-11} is 2010/11, or November 2010
 * @param order which of two numbers before a year is the day: {@code 01/02/2024} is 1 February, or 2 January
 */
public record TimeStyle(Ending ending, DayOrder order) {

    /** What is meant when nothing speaks against it. */
    public static final TimeStyle USUAL = new TimeStyle(Ending.YEARS, DayOrder.BRITISH);

    /**
     * What a sidecar says of it.
     *
     * @param years what two digits behind a year are; null when nothing is said
     * @param days which of two numbers is the day; null when nothing is said
     */
    public record Declared(@Nullable Ending years, @Nullable DayOrder days) {

        /** Nothing is said. */
        public static final Declared NOTHING = new Declared(null, null);

        /** {@return what two digits behind a year are, if it is said} */
        public Optional<Ending> ending() {
            return Optional.ofNullable(years);
        }

        /** {@return which of two numbers is the day, if it is said} */
        public Optional<DayOrder> order() {
            return Optional.ofNullable(days);
        }

        TimeStyle over(TimeStyle guessed) {
            return new TimeStyle(ending().orElse(guessed.ending), order().orElse(guessed.order));
        }
    }

    /** What two digits behind a year are. */
    public enum Ending {
        YEARS,
        MONTHS;

        /** {@return what an author’s word means} */
        public static Optional<Ending> of(String word) {
            return Arrays.stream(values()).filter(e -> e.words().equals(word)).findFirst();
        }

        /** {@return the word that authors write} */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the day or the month comes first. */
    public enum DayOrder {
        BRITISH,
        AMERICAN;

        /** {@return what an author’s word means} */
        public static Optional<DayOrder> of(String word) {
            return Arrays.stream(values()).filter(o -> o.words().equals(word)).findFirst();
        }

        /** {@return the word that authors write} */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
