package dev.foreword.evidence;

import dev.foreword.data.Aggregates;
import dev.foreword.data.Aggregates.Numbers;
import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Column;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Interval;
import dev.foreword.data.Quantity;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import dev.foreword.data.TableNotes.Total;
import dev.foreword.data.Totals;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds tables against what their sidecars say: parts make their totals, and shares are ones that so many people can give. */
final class TableCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Diagnostics diagnostics;

    TableCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(List<Report> reports) {
        Set<String> seen = new HashSet<>();
        for (Report report : reports) {
            report.tables().all().stream().filter(t -> seen.add(t.file())).forEach(this::check);
        }
    }

    private void check(Table table) {
        table.notes().totals().forEach(total -> total.columns().forEach(column -> checkTotal(table, total, column)));
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).base().isPresent()) {
                checkShares(table, column);
            }
        }
    }

    /** A total’s parts are those that it names, or all rows that are no totals themselves. */
    private static boolean isPart(Table table, int row, Total total) {
        return total.parts().isEmpty()
                ? table.keysOf(row).stream().map(Spelling::plain).noneMatch(Totals.declared(table)::contains)
                : total.parts().stream()
                        .anyMatch(part -> Spelling.find(table.keysOf(row), part).isPresent());
    }

    private void checkTotal(Table table, Total total, int column) {
        List<Integer> parts = IntStream.range(0, table.rows().size())
                .filter(row -> isPart(table, row, total))
                .boxed()
                .toList();
        if (total.row().isEmpty()) {
            checkTotal(table, parts, column, OptionalInt.empty());
            return;
        }
        List<Integer> wholes = table.positionsNamed(total.row());
        int level = wholes.isEmpty()
                ? 0
                : Spelling.find(table.keysOf(wholes.get(0)), total.row()).orElse(0);
        // The parts of a total are of its own year, where rows are found by a year too.
        Map<List<String>, List<Integer>> beside =
                parts.stream().collect(Collectors.groupingBy(row -> others(table, row, level)));
        for (int whole : wholes) {
            List<Integer> own = beside.getOrDefault(others(table, whole, level), List.of());
            checkTotal(table, own, column, OptionalInt.of(whole));
        }
    }

    private static List<String> others(Table table, int row, int level) {
        List<String> others = new ArrayList<>(table.keysOf(row));
        others.remove(level);
        return others;
    }

    private void checkTotal(Table table, List<Integer> rows, int column, OptionalInt whole) {
        List<Quantity> parts = rows.stream()
                .map(row -> table.quantity(row, column))
                .flatMap(Optional::stream)
                .toList();
        Optional<Quantity> expected =
                whole.isEmpty() ? Optional.of(Quantity.literal(HUNDRED)) : table.quantity(whole.getAsInt(), column);
        if (parts.isEmpty() || expected.isEmpty() || !expected.get().isKnown()) {
            return;
        }
        Quantity sum = Aggregates.sum(new Numbers(parts, List.of(CellSpan.column(table, column))));
        if (sum.isKnown() && sum.value().compareTo(expected.get().value()) == 0) {
            return;
        }
        Interval left = sum.interval().minus(expected.get().interval());
        boolean rounding = left.contains(BigDecimal.ZERO);
        String heading = table.columns().get(column).label();
        String message = "the parts of \"" + heading + "\" make " + HouseStyle.number(sum.value())
                + ", and their total is " + HouseStyle.number(expected.get().value());
        CellSpan at = CellSpan.cell(table, whole.orElse(0), column);
        if (!sum.isKnown() && rounding) {
            return;
        }
        diagnostics.report(
                rounding ? Rule.TOTAL_ROUNDING : Rule.TOTAL_MISMATCH,
                at.place(),
                message + (rounding ? ", which their rounding explains" : ""),
                rounding
                        ? "say so in a note: numbers may not add up because of rounding"
                        : "look for a part that is missing, or a number that is wrong");
    }

    /** The GRIM test: N. J. L. Brown and J. A. J. Heathers, 2017, Social Psychological and Personality Science 8(4). */
    private void checkShares(Table table, int column) {
        Column heading = table.columns().get(column);
        Column.Base base = heading.base().orElseThrow();
        for (int row = 0; row < table.rows().size(); row++) {
            Optional<BigDecimal> size = size(table, row, base);
            if (size.isPresent()
                    && size.get().signum() > 0
                    && table.rows().get(row).cells().get(column) instanceof Cell.NumberCell share
                    && !isPossible(share.value(), size.get())) {
                BigDecimal step = BigDecimal.ONE.movePointLeft(share.value().scale());
                BigDecimal below = nearest(share.value(), size.get(), RoundingMode.FLOOR);
                diagnostics.report(
                        Rule.IMPOSSIBLE_SHARE,
                        share.place(),
                        "no whole number of " + HouseStyle.number(size.get()) + " " + base.words() + " is "
                                + share.value().toPlainString() + " per cent: " + example(below, size.get(), step)
                                + ", " + example(below.add(BigDecimal.ONE), size.get(), step),
                        "look at the share, and at how many answered this question");
            }
        }
    }

    private static Optional<BigDecimal> size(Table table, int row, Column.Base base) {
        if (base.column().isEmpty()) {
            return base.size().map(BigDecimal::valueOf);
        }
        int column = table.indexOf(base.column());
        return column >= 0 && table.rows().get(row).cells().get(column) instanceof Cell.NumberCell n
                ? Optional.of(n.value())
                : Optional.empty();
    }

    private static boolean isPossible(BigDecimal share, BigDecimal size) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(share.scale());
        BigDecimal below = nearest(share, size, RoundingMode.FLOOR);
        return gives(below, size, step, share) || gives(below.add(BigDecimal.ONE), size, step, share);
    }

    private static BigDecimal nearest(BigDecimal share, BigDecimal size, RoundingMode mode) {
        return share.multiply(size).divide(HUNDRED, 0, mode);
    }

    private static boolean gives(BigDecimal count, BigDecimal size, BigDecimal step, BigDecimal share) {
        return percent(count, size, step).compareTo(share) == 0;
    }

    private static BigDecimal percent(BigDecimal count, BigDecimal size, BigDecimal step) {
        return Rounded.to(count.multiply(HUNDRED).divide(size, 20, RoundingMode.HALF_UP), step);
    }

    private static String example(BigDecimal count, BigDecimal size, BigDecimal step) {
        return HouseStyle.number(count) + " of them are " + HouseStyle.number(percent(count, size, step)) + " per cent";
    }
}
