package dev.foreword.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a number came from.
 *
 * @param operation the last step by which it came about
 * @param working how it was worked out; absent for a plain cell, whose digits say it
 * @param cells the cells that it came from, once each
 * @param missing those of them that hold no number
 * @param conflicts what was brought together in it and can’t be
 * @param result what there is to say of the result besides the number
 */
record Origin(
        Operation operation,
        @Nullable Working working,
        List<CellSpan> cells,
        List<CellSpan> missing,
        List<Conflict> conflicts,
        Result result) {

    /**
     * What there is to say of a number besides its value.
     *
     * @param isTurned whether the author turned the sign: {@code negative(change(a, b))}, {@code fall(a, b)}
     * @param recipe how it was made, and can be made again of other rows; absent when it is the same for all rows
     * @param precise the value before the author rounded it; absent where nobody did
     * @param name the row that it belongs to, where the row’s name is what was asked for
     * @param standing its place among others, where that was asked for
     */
    record Result(
            boolean isTurned,
            @Nullable Recipe recipe,
            @Nullable BigDecimal precise,
            @Nullable String name,
            @Nullable Standing standing) {

        static final Result PLAIN = new Result(false, null, null, null, null);

        Result with(Recipe newRecipe) {
            return new Result(isTurned, newRecipe, precise, name, standing);
        }

        Result turnedAs(boolean turned) {
            return new Result(turned, recipe, precise, name, standing);
        }

        Result before(BigDecimal rounding) {
            return new Result(isTurned, recipe, rounding, name, standing);
        }

        Result named(String newName) {
            return new Result(isTurned, recipe, precise, newName, null);
        }

        Result with(Standing newStanding) {
            return new Result(isTurned, recipe, precise, null, newStanding);
        }
    }

    Origin {
        cells = List.copyOf(cells);
        missing = List.copyOf(missing);
        conflicts = List.copyOf(conflicts);
    }

    /** {@return the origin of a number that is read, not made} */
    static Origin read(Operation operation, @Nullable Working working, List<CellSpan> cells) {
        return new Origin(operation, working, cells, List.of(), List.of(), Result.PLAIN);
    }

    /** {@return the origin of a number made of others: their cells and their conflicts are its own} */
    static Origin made(Operation operation, Working working, List<Quantity> of) {
        Set<CellSpan> cells = new LinkedHashSet<>();
        Set<CellSpan> missing = new LinkedHashSet<>();
        Set<Conflict> conflicts = new LinkedHashSet<>();
        for (Quantity part : of) {
            cells.addAll(part.cells());
            missing.addAll(part.missing());
            conflicts.addAll(part.conflicts());
        }
        return new Origin(
                operation,
                working,
                List.copyOf(cells),
                List.copyOf(missing),
                List.copyOf(conflicts),
                Result.PLAIN.turnedAs(of.size() == 1 && of.get(0).isTurned()));
    }

    Origin withCells(List<CellSpan> newCells, List<CellSpan> newMissing) {
        return new Origin(operation, working, newCells, newMissing, conflicts, result);
    }

    Origin withConflict(Conflict conflict) {
        Set<Conflict> all = new LinkedHashSet<>(conflicts);
        all.add(conflict);
        return new Origin(operation, working, cells, missing, new ArrayList<>(all), result);
    }

    Origin with(Result newResult) {
        return new Origin(operation, working, cells, missing, conflicts, newResult);
    }
}
