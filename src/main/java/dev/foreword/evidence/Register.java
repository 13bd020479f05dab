package dev.foreword.evidence;

import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Quantity;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Hedge;
import dev.foreword.language.Form;
import dev.foreword.model.Report;
import dev.foreword.model.evidence.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One statistic, one value: the same number given with other digits or less care in another place, and the same measure
 * and period with another value in another table.
 */
final class Register {

    /** Headings that say nothing of what is counted; two columns of these names need not be one measure. */
    private static final Set<String> VAGUE = Set.of(
            "value",
            "number",
            "count",
            "n",
            "total",
            "percent",
            "per_cent",
            "share",
            "rate",
            "children",
            "people",
            "amount",
            "figure",
            "change",
            "percent_change",
            "average",
            "mean",
            "lowest",
            "highest",
            "spend",
            "cash",
            "real",
            "score",
            "members",
            "directors");

    private final Diagnostics diagnostics;

    Register(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports numbers of one report that are given in more than one way. */
    void checkText(List<Checked> numbers) {
        Map<String, Checked> first = new HashMap<>();
        Map<String, Checked> limited = new HashMap<>();
        for (Checked number : numbers) {
            // What is wrong with a claim that fails was told already.
            boolean fails = number.item()
                    .judgement()
                    .verdict()
                    .filter(Verdict.FAILS::equals)
                    .isPresent();
            if (fails
                    || number.quantity().isEmpty()
                    || number.amount().isEmpty()
                    || number.quantity().get().cells().isEmpty()) {
                continue;
            }
            String key = key(number.quantity().get());
            compareStrength(number, key, limited);
            if (number.amount().get().form() == Form.PLAIN && !isLoose(number)) {
                Checked earlier = first.putIfAbsent(key + number.amount().get().unit(), number);
                if (earlier != null && !sameDigits(earlier, number)) {
                    diagnostics.report(
                            Rule.SAME_FIGURE,
                            number.item().spot().place(),
                            "\"" + number.item().wording().words() + "\" is the number that is given as \""
                                    + earlier.item().wording().words() + "\" at "
                                    + earlier.item().spot().place(),
                            "give one number in one way throughout");
                }
            }
        }
    }

    /** “Over 36,000” of 36,186 is how a summary rounds; “more than 21 per cent” of 21.6 is another number. */
    private static boolean isLoose(Checked number) {
        boolean round =
                number.amount().orElseThrow().value().stripTrailingZeros().scale() < 0;
        return number.hedge() == Hedge.AT_MOST || (number.hedge() != Hedge.EXACT && round);
    }

    private static boolean sameDigits(Checked a, Checked b) {
        return a.amount()
                        .orElseThrow()
                        .value()
                        .abs()
                        .compareTo(b.amount().orElseThrow().value().abs())
                == 0;
    }

    /** “Up to ten times” in one place is not “ten times” in another. */
    private void compareStrength(Checked number, String key, Map<String, Checked> limited) {
        Checked earlier = limited.putIfAbsent(key, number);
        if (earlier == null) {
            return;
        }
        boolean was = earlier.hedge() == Hedge.AT_MOST;
        boolean is = number.hedge() == Hedge.AT_MOST;
        if (was != is) {
            diagnostics.report(
                    Rule.CLAIM_STRENGTH,
                    number.item().spot().place(),
                    "\"" + number.item().wording().words() + "\" says " + (was ? "more" : "less") + " than \""
                            + earlier.item().wording().words() + "\" at "
                            + earlier.item().spot().place(),
                    "keep \"up to\" in both places, or in neither");
        }
    }

    private static String key(Quantity quantity) {
        // The sum and the mean of the same cells are two numbers, and their workings differ.
        return quantity.operation()
                + quantity.working().text()
                + quantity.cells().stream()
                        .map(c -> c.table().file() + c.column() + ":" + c.first() + "-" + c.last())
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    /** Reports cells of two tables that give one measure in one period two values. */
    void checkTables(List<Report> reports) {
        Map<String, List<Statistic>> alike = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Report report : reports) {
            for (Table table : report.tables().all()) {
                if (seen.add(table.file())) {
                    statistics(table)
                            .forEach(s -> alike.computeIfAbsent(s.name(), n -> new ArrayList<>())
                                    .add(s));
                }
            }
        }
        // What one table alone has can’t differ from another, and a long table has a million of them.
        alike.values().stream().filter(same -> same.size() > 1).forEach(this::checkStatistics);
    }

    /** A column of a table with the names of what tells its rows apart. */
    private record Statistic(Table table, int column, String name) {}

    private static List<Statistic> statistics(Table table) {
        List<Statistic> statistics = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            Column heading = table.columns().get(column);
            if (heading.type() == ColumnType.NUMBER && !table.notes().keys().contains(column)) {
                statistics.add(new Statistic(table, column, name(table, heading)));
            }
        }
        return statistics;
    }

    private static String name(Table table, Column column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        String measure = VAGUE.contains(name) ? table.name() + " " + name : name;
        String by = table.notes().keys().stream()
                .map(k -> table.columns().get(k).name())
                .collect(Collectors.joining(","));
        return measure + "|" + by;
    }

    private void checkStatistics(List<Statistic> same) {
        Map<List<String>, CellSpan> known = new LinkedHashMap<>();
        for (Statistic statistic : same) {
            Table table = statistic.table;
            for (int row = 0; row < table.rows().size(); row++) {
                CellSpan cell = CellSpan.cell(table, row, statistic.column);
                identity(table, row).ifPresent(id -> compare(id, cell, known));
            }
        }
    }

    private static Optional<List<String>> identity(Table table, int row) {
        Row cells = table.rows().get(row);
        List<String> keys = table.notes().keys().stream()
                .map(k -> cells.cells().get(k))
                .map(Cell::text)
                .toList();
        boolean several =
                keys.size() == 1 && table.positionsOf(table.key(cells)).size() > 1;
        return several || keys.stream().allMatch(String::isEmpty) ? Optional.empty() : Optional.of(keys);
    }

    private void compare(List<String> identity, CellSpan cell, Map<List<String>, CellSpan> known) {
        if (!(cell.firstCell() instanceof Cell.NumberCell number)) {
            return;
        }
        CellSpan earlier = known.putIfAbsent(identity, cell);
        if (earlier == null
                || earlier.table() == cell.table()
                || !(earlier.firstCell() instanceof Cell.NumberCell other)) {
            return;
        }
        String release = cell.table().notes().source().release();
        String otherRelease = earlier.table().notes().source().release();
        boolean twoReleases = !release.isEmpty() && !otherRelease.isEmpty() && !release.equals(otherRelease);
        if (number.value().compareTo(other.value()) != 0 && !twoReleases) {
            diagnostics.report(
                    Rule.SAME_FIGURE,
                    cell.place(),
                    "this is " + number.text() + ", and " + other.text() + " at " + earlier.place(),
                    "correct one of the two, or say of which \"release\" each is in their sidecars");
        }
    }
}
