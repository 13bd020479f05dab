package dev.foreword.data.query;

import dev.foreword.data.Row;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import java.util.AbstractList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Some rows of a table, in an order. Only their positions are kept: nothing of a table is copied, and what is left out
 * takes no room. Each step gives another set; the cost of each is in proportion to the rows that are left (sorting: times
 * the logarithm of their number).
 *
 * <p>For London’s rows, from the earliest to the latest:
 *
 * <pre>{@code
 * RowSet.all(table)
 *         .where(new Clause(region, Condition.equal(Value.of("London", ColumnType.TEXT))))
 *         .sorted(List.of(new Order(year, false)))
 * }</pre>
 *
 * @param table the table
 * @param rows the positions of the rows, from 0
 * @param open the positions of those of which it isn’t known whether they meet all conditions, because a number is
 *     withheld or missing; they are not among the rows
 */
public record RowSet(Table table, List<Integer> rows, List<Integer> open) {

    /** {@return all rows of a table, in the order of its file} */
    public static RowSet all(Table table) {
        return of(table, Positions.upTo(table.rows().size()));
    }

    /** {@return some rows of a table} */
    public static RowSet of(Table table, List<Integer> rows) {
        return new RowSet(table, rows, List.of());
    }

    public int size() {
        return rows.size();
    }

    /** {@return whether these are all rows, in the order of the table} */
    boolean isWhole() {
        return rows instanceof Positions.UpTo all && all.size() == table.rows().size();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** {@return the rows that meet a condition as well} */
    public RowSet where(Clause clause) {
        Positions met = Positions.none();
        Positions left = Positions.none();
        open.forEach(left::put);
        for (int row : rows) {
            Answer answer = clause.ask(table, row);
            if (answer == Answer.YES) {
                met.put(row);
            } else if (answer == Answer.OPEN) {
                left.put(row);
            }
        }
        return new RowSet(table, met, left);
    }

    /** {@return the rows that meet all conditions} */
    public RowSet where(List<Clause> clauses) {
        RowSet left = this;
        for (Clause clause : clauses) {
            left = left.where(clause);
        }
        return left;
    }

    /** {@return the rows sorted by columns, the most important first; equal ones as they stood} */
    public RowSet sorted(List<Order> orders) {
        return orders.isEmpty() ? this : with(Order.sorted(table, rows, orders));
    }

    /** {@return the first so many rows; all when there are fewer} */
    public RowSet first(int most) {
        return with(rows.subList(0, Math.min(most, rows.size())));
    }

    /** {@return the last so many rows; all when there are fewer} */
    public RowSet last(int most) {
        return with(rows.subList(Math.max(0, rows.size() - most), rows.size()));
    }

    private RowSet with(List<Integer> others) {
        return new RowSet(table, others, open);
    }

    /** {@return the texts that a column has in these rows, in order; of those that look alike the first} */
    public Collection<String> texts(int column) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int row : rows) {
            String text = table.rows().get(row).cells().get(column).text();
            texts.putIfAbsent(Spelling.plain(text), text);
        }
        return texts.values();
    }

    /** {@return what is the same for all ways to write a column’s cells in these rows: {@code 1200} for {@code 1,200}} */
    public Set<String> keys(int column) {
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> keys.add(Fact.of(table, row, column).key()));
        return keys;
    }

    /** {@return the rows themselves, each made when it is asked for if its table does so} */
    public List<Row> toRows() {
        return new AbstractList<>() {
            @Override
            public Row get(int index) {
                return table.rows().get(rows.get(index));
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }
}
