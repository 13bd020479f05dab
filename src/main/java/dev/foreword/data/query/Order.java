package dev.foreword.data.query;

import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.Period;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * By which column rows are sorted, and which way.
 *
 * @param column its position, from 0
 * @param descending whether the highest, the latest or the last of the alphabet comes first
 */
public record Order(int column, boolean descending) {

    /** {@return rows of a table by columns, the most important first; equal ones stay as they stood} */
    static List<Integer> sorted(Table table, List<Integer> rows, List<Order> orders) {
        Collator alphabet = Collator.getInstance(Locale.UK);
        List<Ranked> ranked = new ArrayList<>(rows.size());
        rows.forEach(row -> ranked.add(new Ranked(
                row, orders.stream().map(o -> o.rank(table, row, alphabet)).toList())));
        for (int least = orders.size() - 1; least >= 0; least--) {
            int level = least;
            Comparator<Rank> order = Rank.order(orders.get(level).descending());
            ranked.sort((a, b) -> order.compare(a.ranks().get(level), b.ranks().get(level)));
        }
        return Positions.of(ranked.stream().mapToInt(Ranked::row));
    }

    /** {@return whether two rows have the same in all columns that they are sorted by} */
    static boolean areEqual(Table table, int a, int b, List<Order> orders) {
        return orders.stream().allMatch(order -> text(table, a, order).equals(text(table, b, order)));
    }

    private static String text(Table table, int row, Order order) {
        return Fact.of(table, row, order.column()).key();
    }

    /** {@return whether a row has nothing in one of the columns that it is sorted by} */
    static boolean isMissing(Table table, int row, List<Order> orders) {
        return orders.stream()
                .anyMatch(order -> Condition.present().ask(Fact.of(table, row, order.column())) == Answer.NO);
    }

    /** {@return the order in words, to stand behind “sorted by”: {@code rate, highest first}} */
    String words(Table table) {
        Column heading = table.columns().get(column);
        String way = switch (heading.type()) {
            case NUMBER -> descending ? ", highest first" : ", lowest first";
            case PERIOD, DATE -> descending ? ", latest first" : ", earliest first";
            case CODE, TEXT -> descending ? ", from Z to A" : "";
        };
        return heading.inSentence() + way;
    }

    private Rank rank(Table table, int row, Collator alphabet) {
        Cell cell = table.rows().get(row).cells().get(column);
        if (cell instanceof Cell.NumberCell number) {
            Unit usual = table.columns().get(column).measure().unit();
            return new Rank((number.unit().isNone() ? usual : number.unit()).inFull(number.value()), null, null);
        }
        boolean words = cell.isWords() && !cell.text().isEmpty();
        return new Rank(null, cell.time().orElse(null), words ? alphabet.getCollationKey(cell.text()) : null);
    }

    /** A row with what it is sorted by, which is made once for it. */
    private record Ranked(int row, List<Rank> ranks) {}

    /** Where a cell stands among others: by its number, by its time, or by its words. */
    private record Rank(
            @Nullable BigDecimal number,
            @Nullable Period period,
            @Nullable CollationKey words) {

        /** Those without a value stay at the end, whichever way the others are sorted. */
        static Comparator<Rank> order(boolean descending) {
            Comparator<Rank> values = Comparator.comparing(Rank::number, nullsLast())
                    .thenComparing(Rank::period, nullsLast())
                    .thenComparing(Rank::words, nullsLast());
            Comparator<Rank> way = descending ? values.reversed() : values;
            return Comparator.comparing(Rank::isMissing).thenComparing(way);
        }

        private static <T extends Comparable<? super T>> Comparator<@Nullable T> nullsLast() {
            return Comparator.nullsLast(Comparator.naturalOrder());
        }

        boolean isMissing() {
            return number == null && period == null && words == null;
        }
    }
}
