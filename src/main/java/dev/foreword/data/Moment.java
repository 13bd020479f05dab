package dev.foreword.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The stretch of time that a cell names, by which rows are set in order and held against others.
 *
 * @param first its first day
 * @param last its last day; the same for a day
 */
public record Moment(LocalDate first, LocalDate last) implements Comparable<Moment> {

    /** {@return the time that a cell names, if it names one} */
    public static Optional<Moment> of(Cell cell) {
        if (cell instanceof Cell.PeriodCell period) {
            return Optional.of(ofYear(period.year()));
        }
        return cell instanceof Cell.DateCell day ? Optional.of(new Moment(day.date(), day.date())) : Optional.empty();
    }

    private static Moment ofYear(int year) {
        return new Moment(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** {@return whether it is one day} */
    public boolean isDay() {
        return first.equals(last);
    }

    /** By their first days, and then by their last. */
    @Override
    public int compareTo(Moment other) {
        int order = first.compareTo(other.first);
        return order != 0 ? order : last.compareTo(other.last);
    }
}
