package dev.foreword.evidence;

import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.NumberWords;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.Statement.Rank;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Holds a place in an order against a column: {@code highest}, {@code second lowest}, {@code highest since 2014}.
 *
 * <p>The claim’s expression is the cell that is placed, or {@code rank(cell, column)}, which names the cell first. What
 * is missing has no place, and that is said when it could matter.
 */
final class RankCheck {

    private final Quantity quantity;
    private final Statement statement;

    RankCheck(Quantity quantity, Statement statement) {
        this.quantity = quantity;
        this.statement = statement;
    }

    Outcome check(Rank said) {
        Optional<CellSpan> cell = quantity.cells().stream().findFirst().filter(CellSpan::isCell);
        if (cell.isEmpty()) {
            return Outcome.of(
                    Verdict.UNCHECKED,
                    new Finding(
                            Rule.CLAIM_UNCHECKED,
                            "a place in an order belongs to a cell, and this expression has none",
                            "name the cell, table[\"row\"].column, or rank(cell, column)"));
        }
        CellSpan placed = cell.get();
        if (placed.table()
                .quantity(placed.first(), placed.column())
                .filter(Quantity::isKnown)
                .isEmpty()) {
            return Outcome.of(Verdict.UNCHECKED, AmountCheck.unchecked(quantity));
        }
        return check(said, placed);
    }

    private Outcome check(Rank said, CellSpan placed) {
        Table table = placed.table();
        BigDecimal value = value(table, placed.first(), placed.column()).orElseThrow();
        List<Integer> rows = IntStream.range(0, table.rows().size())
                .filter(row -> counts(table, row, placed.first()))
                .boxed()
                .toList();
        List<BigDecimal> others = rows.stream()
                .filter(row -> row != placed.first())
                .flatMap(row -> value(table, row, placed.column()).stream())
                .toList();
        long before = others.stream()
                .filter(v -> said.fromTop() ? v.compareTo(value) > 0 : v.compareTo(value) < 0)
                .count();
        int missing = rows.size() - 1 - others.size();
        int place = (int) before + 1;
        if (place != said.place()) {
            String order = said.fromTop() ? "highest" : "lowest";
            return Outcome.of(
                    Verdict.FAILS,
                    new Finding(
                            Rule.CLAIM_MISMATCH,
                            "the data give the "
                                    + (place == 1 ? "" : NumberWords.ordinal(BigDecimal.valueOf(place)) + " ") + order
                                    + " of " + (others.size() + 1) + ", not the " + said.words() + "; from "
                                    + placed.words(),
                            "write the place that the data give, or point the claim at another cell"));
        }
        return missing == 0
                ? Outcome.HOLDS
                : Outcome.of(
                        Verdict.HOLDS,
                        new Finding(
                                Rule.CLAIM_ROUNDING,
                                "this holds among the " + (others.size() + 1) + " values that are known; " + missing
                                        + " are missing",
                                "say so in the text, or in the table’s notes"));
    }

    /** Rows of other years are left out when the words say since when. */
    private boolean counts(Table table, int row, int placed) {
        OptionalInt since = statement.since();
        if (since.isEmpty() || row == placed) {
            return true;
        }
        OptionalInt year = Periods.year(table, row);
        OptionalInt own = Periods.year(table, placed);
        return year.isPresent()
                && year.getAsInt() > since.getAsInt()
                && (own.isEmpty() || year.getAsInt() <= own.getAsInt());
    }

    private static Optional<BigDecimal> value(Table table, int row, int column) {
        return table.rows().get(row).cells().get(column) instanceof Cell.NumberCell n
                ? Optional.of(n.unit().inFull(n.value()))
                : Optional.empty();
    }
}
