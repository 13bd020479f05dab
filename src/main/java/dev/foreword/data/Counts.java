package dev.foreword.data;

import java.math.BigDecimal;
import java.util.List;

/** How many rows meet a condition, and what part of all rows they are. */
public final class Counts {

    private static final Measure COUNTED =
            new Measure(Unit.NONE, Measure.Kind.COUNT, Measure.Timing.UNSAID, Measure.Prices.UNSAID);

    private Counts() {}

    /**
     * What came of asking each row.
     *
     * @param yes how many rows meet the condition
     * @param rows how many were asked
     * @param condition what they were asked, in words; empty when nothing was
     * @param cells the cells that were looked at
     * @param open those that hold no number, and leave the answer open
     */
    public record Poll(int yes, int rows, String condition, List<CellSpan> cells, List<CellSpan> open) {
        public Poll {
            cells = List.copyOf(cells);
            open = List.copyOf(open);
        }
    }

    /** {@return how many rows meet the condition} */
    public static Quantity count(Poll poll) {
        BigDecimal yes = BigDecimal.valueOf(poll.yes());
        BigDecimal most = BigDecimal.valueOf((long) poll.yes() + poll.open().size());
        String rows = poll.condition().isEmpty() ? " rows" : " of " + poll.rows() + " rows " + poll.condition();
        Working working = Working.number(poll.yes() + rows);
        Origin origin = Origin.read(Operation.COUNT, working, poll.cells()).withCells(poll.cells(), poll.open());
        return new Quantity(yes, Interval.between(yes, most), COUNTED, 0, origin)
                .madeBy(same -> count(poll), Quantity.literal(yes), Quantity.literal(BigDecimal.valueOf(poll.rows())));
    }

    /** {@return what part of the rows meets the condition, in per cent} */
    public static Quantity proportion(Poll poll) {
        if (poll.rows() == 0) {
            throw new CalculationException("there are no rows to count", "look at the condition that left none");
        }
        Quantity all = Quantity.literal(BigDecimal.valueOf(poll.rows()));
        return Comparisons.share(count(poll), all);
    }
}
