package dev.foreword.evidence;

import dev.foreword.data.NumberWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the words of a claim say.
 *
 * @param direction which way a number went, if they say it
 * @param hedge how closely they hold themselves to the number
 * @param amount the number, if there is one
 * @param upTo the end of a range that begins with the amount: {@code between 3 and 5}
 * @param rank a place in an order: {@code second highest}
 * @param quantifier a share without a number: {@code most}
 * @param span over how many years it happened
 * @param since the year since which a rank holds
 * @param years years that the words name
 */
record Statement(
        Optional<Direction> direction,
        Hedge hedge,
        Optional<Amount> amount,
        Optional<Amount> upTo,
        Optional<Rank> rank,
        Optional<Quantifier> quantifier,
        OptionalInt span,
        OptionalInt since,
        List<Integer> years) {

    Statement {
        years = List.copyOf(years);
    }

    /**
     * A place in an order.
     *
     * @param place 1 for the first
     * @param fromTop whether the highest is the first
     */
    record Rank(int place, boolean fromTop) {
        String words() {
            String ordinal = place == 1 ? "" : NumberWords.ordinal(BigDecimal.valueOf(place)) + " ";
            return ordinal + (fromTop ? "highest" : "lowest");
        }
    }

    /** A share that is said without a number. */
    enum Quantifier {
        /** Over half. */
        MOST,
        /** 95 per cent or more. */
        NEARLY_ALL,
        ALL,
        NONE
    }
}
