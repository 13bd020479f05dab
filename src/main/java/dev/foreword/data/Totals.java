package dev.foreword.data;

import dev.foreword.data.TableNotes.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows that stand for others. They have no place in a sum, a mean or an order of those others: a sidecar declares them,
 * and those that it doesn’t are recognised, so that nothing is counted twice in silence.
 */
public final class Totals {

    /** Fewer parts make a total by chance. */
    private static final int FEWEST_PARTS = 3;

    /** The nine regions, as the Office for National Statistics names them. */
    private static final Set<String> REGIONS = Set.of(
            "north east",
            "north west",
            "yorkshire and the humber",
            "east midlands",
            "west midlands",
            "east of england",
            "london",
            "south east",
            "south west");

    private static final Pattern NAMED = Pattern.compile(
            "(?i)totals?|total .{1,80}|overall|all|both|all (ages?|areas|children|genders|groups|people|persons|pupils|"
                    + "schools|sexes|types)");

    private static final Set<String> NATIONS = Set.of("england", "great britain", "united kingdom", "uk");
    private static final Set<String> PARTS_OF_THE_KINGDOM = Set.of("england", "scotland", "wales", "northern ireland");

    private Totals() {}

    /** {@return those of some rows that are no declared totals; all of them when all are} */
    public static List<Integer> without(Table table, List<Integer> rows) {
        Set<String> declared = declared(table);
        if (declared.isEmpty()) {
            return rows;
        }
        List<Integer> parts = rows.stream()
                .filter(row -> table.keysOf(row).stream().map(Spelling::plain).noneMatch(declared::contains))
                .toList();
        return parts.isEmpty() ? rows : parts;
    }

    /** {@return the keys of the rows that a sidecar declares to be totals, in their {@link Spelling#plain plain spelling}} */
    public static Set<String> declared(Table table) {
        return table.notes().totals().stream()
                .map(Total::row)
                .filter(row -> !row.isEmpty())
                .map(Spelling::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return the key of a row that stands for others among some rows, though nobody says so}
     *
     * @param table the table
     * @param rows the rows that are to be added up or averaged
     * @param column the column with their numbers
     */
    public static Optional<String> undeclared(Table table, List<Integer> rows, int column) {
        int level = level(table, rows);
        boolean series = table.columns().get(table.notes().keys().get(level)).type() == ColumnType.PERIOD;
        if (rows.size() <= FEWEST_PARTS || series) {
            return Optional.empty();
        }
        List<String> keys = rows.stream()
                .map(row -> table.key(table.rows().get(row), level))
                .toList();
        return among(keys)
                .or(() -> bySum(table, rows, column)
                        .map(row -> table.key(table.rows().get(row), level)));
    }

    /** The key column that tells the rows apart: those before it are the same in all of them. */
    private static int level(Table table, List<Integer> rows) {
        int levels = table.notes().keys().size();
        for (int level = 0; level < levels - 1; level++) {
            int tested = level;
            long different = rows.stream()
                    .map(row -> table.key(table.rows().get(row), tested))
                    .distinct()
                    .limit(2)
                    .count();
            if (different > 1) {
                return level;
            }
        }
        return Math.max(0, levels - 1);
    }

    /** {@return whether a name says that it stands for all others beside it} */
    public static boolean isNamedTotal(String name) {
        return NAMED.matcher(name).matches();
    }

    /** {@return the name among some that stands for others of them: England among its regions, London beside its halves} */
    public static Optional<String> among(Collection<String> keys) {
        Set<String> known = new HashSet<>();
        keys.forEach(key -> known.add(key.toLowerCase(Locale.ROOT)));
        return keys.stream()
                .filter(key -> isWhole(key.toLowerCase(Locale.ROOT), known))
                .findFirst();
    }

    private static boolean isWhole(String key, Set<String> all) {
        boolean halves = all.contains("inner " + key) && all.contains("outer " + key);
        boolean nation = NATIONS.contains(key) && hasTwo(all, REGIONS);
        boolean kingdom = NATIONS.contains(key) && !key.equals("england") && hasTwo(all, PARTS_OF_THE_KINGDOM);
        return halves || nation || kingdom;
    }

    private static boolean hasTwo(Set<String> all, Set<String> parts) {
        return parts.stream().filter(all::contains).limit(2).count() == 2;
    }

    /** A row is the sum of the others when twice its number is the sum of all. */
    private static Optional<Integer> bySum(Table table, List<Integer> rows, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Quantity> numbers = new ArrayList<>();
        for (int row : rows) {
            Optional<Quantity> number = table.quantity(row, column);
            if (number.isEmpty()
                    || !number.get().isKnown()
                    || number.get().value().signum() < 0) {
                return Optional.empty();
            }
            numbers.add(number.get());
            sum = sum.add(number.get().value());
        }
        for (int i = 0; i < numbers.size(); i++) {
            BigDecimal whole = numbers.get(i).value();
            if (whole.signum() > 0 && whole.add(whole).compareTo(sum) == 0) {
                return Optional.of(rows.get(i));
            }
        }
        return Optional.empty();
    }
}
