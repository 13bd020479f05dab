package dev.foreword.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the same calculation gives for the rows that can be set beside its own: where a number is “the second highest”,
 * these are what it is second among.
 *
 * <p>Comparable rows differ from a number’s own in one key only: other places of the same year, or other years of the
 * same place. Declared totals are not among them, nor are rows of another level of geography.
 */
public final class Peers {

    /** Columns that say of what kind a row is, by the names that the Department for Education and others give them. */
    private static final Set<String> LEVELS = Set.of("geographic_level", "geography_level", "geography_type", "level");

    /** In which key the rows differ. */
    public enum By {
        /** Other places, groups or things. */
        PLACE,
        /** Other years or periods. */
        TIME
    }

    /**
     * One row.
     *
     * @param key what the row is called
     * @param row its position in the table
     * @param isOwn whether it is the row of the number itself
     * @param result what the calculation gives for it; null when nothing can be worked out, or isn’t known
     */
    public record Peer(
            String key, int row, boolean isOwn, @Nullable Quantity result) {

        /** {@return what the calculation gives for it, if that can be worked out and is known} */
        public Optional<Quantity> value() {
            return Optional.ofNullable(result);
        }
    }

    private Peers() {}

    /**
     * {@return the rows that can be set beside a number’s own, itself among them, in the order of its table; none when
     * its cells belong to no one row}
     *
     * @param quantity any number
     * @param by in which key they differ
     */
    public static List<Peer> of(Quantity quantity, By by) {
        for (CellSpan cell : quantity.cells()) {
            if (!cell.isCell()) {
                continue;
            }
            for (int level = 0; level < cell.table().notes().keys().size(); level++) {
                if (isBy(cell.table(), level, by) && isOneRow(quantity, cell, level)) {
                    return peers(quantity, cell, level);
                }
            }
        }
        return List.of();
    }

    /** {@return as {@link #of(Quantity, By)}, by place where rows are of places, and else by time} */
    public static List<Peer> of(Quantity quantity) {
        List<Peer> places = of(quantity, By.PLACE);
        return places.isEmpty() ? of(quantity, By.TIME) : places;
    }

    /** {@return where a number stands among its peers; empty when it has none} */
    public static Optional<Standing> standing(Quantity quantity, List<Peer> peers) {
        List<Quantity> others = new ArrayList<>();
        int missing = 0;
        for (Peer peer : peers) {
            if (!peer.isOwn() && peer.value().isPresent()) {
                others.add(peer.value().get());
            } else if (!peer.isOwn()) {
                missing++;
            }
        }
        if (peers.isEmpty() || !quantity.isKnown()) {
            return Optional.empty();
        }
        Standing among = Standing.of(quantity, others);
        return Optional.of(new Standing(
                among.fromTop(), among.fromBottom(), among.of(), among.sharing(), among.missing() + missing));
    }

    private static boolean isBy(Table table, int level, By by) {
        ColumnType type = table.columns().get(table.notes().keys().get(level)).type();
        boolean time = type == ColumnType.PERIOD || type == ColumnType.DATE;
        return time == (by == By.TIME);
    }

    /** All cells of the table are in rows of one key at this level. */
    private static boolean isOneRow(Quantity quantity, CellSpan cell, int level) {
        String key = key(cell, level);
        return quantity.cells().stream()
                .filter(other -> other.table() == cell.table() && other.isCell())
                .allMatch(other -> key(other, level).equals(key));
    }

    private static String key(CellSpan cell, int level) {
        return cell.table().key(cell.table().rows().get(cell.first()), level);
    }

    private static List<Peer> peers(Quantity quantity, CellSpan own, int level) {
        Table table = own.table();
        String from = key(own, level);
        return Totals.without(table, comparable(table, own.first(), level)).stream()
                .map(row -> {
                    String to = table.key(table.rows().get(row), level);
                    boolean isOwn = row == own.first();
                    Optional<Quantity> value = isOwn ? Optional.of(quantity) : quantity.inRow(new RowSwap(from, to));
                    return new Peer(
                            to, row, isOwn, value.filter(Quantity::isKnown).orElse(null));
                })
                .toList();
    }

    /** The rows that differ from one in the key of a level, and in nothing else that tells rows apart. */
    private static List<Integer> comparable(Table table, int own, int level) {
        List<String> keys = table.keysOf(own);
        return IntStream.range(0, table.rows().size())
                .filter(row -> row == own || differsOnlyAt(level, keys, table.keysOf(row)))
                .filter(row -> isOfOneLevel(table, own, row, isBy(table, level, By.TIME)))
                .boxed()
                .toList();
    }

    private static boolean differsOnlyAt(int level, List<String> a, List<String> b) {
        return IntStream.range(0, a.size())
                .allMatch(i -> (i == level) != a.get(i).equals(b.get(i)));
    }

    private static boolean isOfOneLevel(Table table, int a, int b, boolean ofOtherTimes) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> !table.notes().keys().contains(column))
                .filter(column -> tellsRowsApart(table.columns().get(column), ofOtherTimes))
                .allMatch(column -> Objects.equals(
                        table.rows().get(a).cells().get(column).text(),
                        table.rows().get(b).cells().get(column).text()));
    }

    private static boolean tellsRowsApart(Column column, boolean ofOtherTimes) {
        boolean isTime = column.type() == ColumnType.PERIOD && !ofOtherTimes;
        return isTime || isLevel(column);
    }

    /** {@return whether a column says of what kind a row is: national, regional or local} */
    public static boolean isLevel(Column column) {
        return LEVELS.contains(column.name().toLowerCase(Locale.ROOT));
    }
}
