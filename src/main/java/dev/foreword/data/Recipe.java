package dev.foreword.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a number was made of others, so that it can be made again of other rows.
 *
 * @param parts the numbers that it was made of
 * @param formula what was done with them
 */
record Recipe(List<Quantity> parts, Function<List<Quantity>, Quantity> formula) {

    Recipe {
        parts = List.copyOf(parts);
    }

    /** {@return the result for another row; empty when one of the parts has none, or nothing comes of them} */
    Optional<Quantity> follow(RowSwap swap) {
        List<Quantity> others = new ArrayList<>();
        for (Quantity part : parts) {
            Optional<Quantity> other = part.inRow(swap);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            others.add(other.get());
        }
        try {
            return Optional.of(formula.apply(others));
        } catch (CalculationException e) {
            // A row whose base is zero has no change, and so no place among the changes.
            return Optional.empty();
        }
    }
}
