package dev.foreword.data;

import dev.foreword.data.TimeChoice.Outcome;
import dev.foreword.data.TimeReading.Doubt;
import dev.foreword.data.TimeStyle.DayOrder;
import dev.foreword.data.TimeStyle.Ending;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells how a column writes its times while its texts go by. What could be read in two ways is read in the one that fits
 * all of them. Where both fit, days come before months, and {@code 2010-11} and its like are years if all are of one
 * length.
 */
final class TimeGuess {

    private static final TimeStyle MONTHS = new TimeStyle(Ending.MONTHS, DayOrder.BRITISH);
    private static final TimeStyle AMERICAN = new TimeStyle(Ending.YEARS, DayOrder.AMERICAN);

    private final TimeChoice endings = new TimeChoice();
    private final TimeChoice orders = new TimeChoice();
    private final Set<Integer> lengths = new HashSet<>();
    private int spans;
    private boolean days = true;

    /** {@return whether a text is a time, in one style at least} */
    boolean accept(String written, PeriodText text) {
        Optional<Period> usual = text.read(TimeStyle.USUAL);
        Optional<Period> months = text.read(MONTHS);
        Optional<Period> american = text.read(AMERICAN);
        Optional<Period> any = usual.or(() -> months).or(() -> american);
        endings.accept(written, usual, months);
        orders.accept(written, usual, american);
        if (usual.isPresent() && !usual.equals(months)) {
            spans++;
            lengths.add(usual.get().to().getYear() - usual.get().from().getYear());
        }
        days = days && any.filter(p -> p.form() == Period.Form.DAY).isPresent();
        return any.isPresent();
    }

    /** {@return whether all that went by are days} */
    boolean areDays() {
        return days;
    }

    /** {@return how they are read, as far as nothing is declared} */
    TimeReading reading() {
        boolean months = endings.outcome() == Outcome.SECOND || (endings.outcome() == Outcome.EITHER && !areYears());
        boolean american = orders.outcome() == Outcome.SECOND;
        TimeStyle style =
                new TimeStyle(months ? Ending.MONTHS : Ending.YEARS, american ? DayOrder.AMERICAN : DayOrder.BRITISH);
        if (endings.outcome() == Outcome.MIXED) {
            return new TimeReading(style, Doubt.MIXED_ENDINGS, endings.first(), endings.second());
        }
        return new TimeReading(style, doubt(), orders.first(), orders.second());
    }

    private Doubt doubt() {
        return switch (orders.outcome()) {
            case NO_MATTER, FIRST -> Doubt.NONE;
            case SECOND -> Doubt.AMERICAN;
            case EITHER -> Doubt.EITHER_ORDER;
            case MIXED -> Doubt.MIXED_ORDERS;
        };
    }

    /** Years of which each is as long as the others; a single {@code 2001-03} is a month, as ISO 8601 writes it. */
    private boolean areYears() {
        return lengths.size() == 1 && (spans > 1 || lengths.contains(1));
    }
}
