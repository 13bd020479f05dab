package dev.foreword.model.chart;

import dev.foreword.data.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Places of one width for columns: a column for each, and where times are left out, empty ones between them.
 *
 * @param ofRow the place of each row, from 0
 */
public record PeriodSlots(List<Integer> ofRow) {

    private static final long MONTHS = 12;

    public PeriodSlots {
        ofRow = List.copyOf(ofRow);
    }

    /** {@return a place for each row, without any between them} */
    public static PeriodSlots even(int rows) {
        return new PeriodSlots(IntStream.range(0, rows).boxed().toList());
    }

    /** {@return places as far apart as rising times are} */
    static PeriodSlots of(List<Period> times) {
        long[] at = areMonthly(times)
                ? times.stream().mapToLong(PeriodSlots::month).toArray()
                : times.stream().mapToLong(time -> time.from().toEpochDay()).toArray();
        long step = IntStream.range(1, at.length)
                .mapToLong(i -> at[i] - at[i - 1])
                .reduce(PeriodSlots::greatestDivisor)
                .orElse(1);
        return new PeriodSlots(LongStream.of(at)
                .mapToObj(place -> (int) ((place - at[0]) / step))
                .toList());
    }

    /** Months differ in length, so days count only where times don’t begin, or end, with a month of their own. */
    private static boolean areMonthly(List<Period> times) {
        int day = times.get(0).from().getDayOfMonth();
        return times.stream().allMatch(time -> time.from().getDayOfMonth() == day)
                || times.stream().allMatch(time -> endsMonth(time.from()));
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static long month(Period time) {
        return time.form() == Period.Form.SPLIT_YEAR
                ? time.year() * MONTHS
                : ChronoUnit.MONTHS.between(LocalDate.of(0, 1, 1), time.from().withDayOfMonth(1));
    }

    private static long greatestDivisor(long a, long b) {
        return b == 0 ? a : greatestDivisor(b, a % b);
    }

    /** {@return how many places there are} */
    public int count() {
        return ofRow.isEmpty() ? 0 : ofRow.get(ofRow.size() - 1) + 1;
    }

    /** {@return whether some places are empty} */
    public boolean haveGaps() {
        return count() > ofRow.size();
    }

    /** {@return the row at a place, or -1 where there is none} */
    public int rowAt(int place) {
        return Math.max(-1, ofRow.indexOf(place));
    }
}
