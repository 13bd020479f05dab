package dev.foreword.data.query;

import dev.foreword.data.CalculationException;
import dev.foreword.data.Derivation;
import dev.foreword.data.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is taken of a table, step by step; each step gives another query, which knows in words what was done. A step that
 * can’t be done throws a {@link CalculationException} that says why.
 *
 * @param rows the rows that are left, of the table as the last step made it
 * @param trail what was done so far
 */
public record Query(RowSet rows, Derivation trail) {

    /** {@return all of a table} */
    public static Query of(Table table) {
        return new Query(
                RowSet.all(table), new Derivation(table.published(), List.of(), List.of(), List.of(), List.of()));
    }

    /** {@return the table as the last step made it; not all of its rows need be left} */
    public Table source() {
        return rows.table();
    }

    /** {@return the rows that meet a condition as well} */
    public Query where(Clause clause) {
        List<String> chosen = new ArrayList<>(trail.chosen());
        chosen.add(clause.words(source()));
        return new Query(
                rows.where(clause),
                new Derivation(trail.published(), trail.joined(), chosen, trail.steps(), trail.remarks()));
    }

    /** {@return some rows by their positions, in this order; which they are, the figure shows} */
    public Query only(List<Integer> positions) {
        return new Query(RowSet.of(source(), positions), trail);
    }

    /** {@return the rows with the columns of another table beside them} */
    public Query join(Join join) {
        Table joined = join.table(rows, trail);
        Derivation how = new Derivation(
                trail.published(),
                Stream.concat(trail.joined().stream(), Stream.of(join.other())).toList(),
                trail.chosen(),
                with(join.words(source())),
                remarks());
        return new Query(RowSet.all(joined), how);
    }

    /** {@return a row for each group, with what was made of its parts} */
    public Query group(Grouping grouping) {
        return made(grouping.table(rows, trail), grouping.words(source()));
    }

    /** {@return a column for each value of a column} */
    public Query spread(Spread spread) {
        return made(spread.table(rows, trail), "");
    }

    private Query made(Table table, String words) {
        return new Query(
                RowSet.all(table),
                new Derivation(trail.published(), trail.joined(), trail.chosen(), with(words), remarks()));
    }

    /** {@return the rows sorted by columns, the most important first} */
    public Query sorted(List<Order> orders) {
        List<String> words = orders.stream().map(order -> order.words(source())).toList();
        return with(rows.sorted(orders), "sorted by " + String.join(", then by ", words));
    }

    /** {@return the rows from the earliest to the latest, which goes without saying} */
    public Query inOrderOfTime(int column) {
        return new Query(rows.sorted(List.of(new Order(column, false))), trail);
    }

    /**
     * {@return the first so many rows}
     *
     * @param most how many
     * @param orders by what they were sorted; none when they weren’t
     */
    public Query first(int most, List<Order> orders) {
        refuseTie(most, orders);
        Query cut = with(rows.first(most), "the first " + most + " of " + rows.size());
        long placeless = rows.rows().stream()
                .filter(row -> Order.isMissing(source(), row, orders))
                .count();
        return placeless == 0
                ? cut
                : cut.remarking(placeless + (placeless == 1 ? " row has" : " rows have")
                        + " no place in this order because the value is withheld or missing.");
    }

    /** {@return the last so many rows} */
    public Query last(int most) {
        return with(rows.last(most), "the last " + most + " of " + rows.size());
    }

    /** Of two equal rows neither is before the other, so that a cut between them would be by chance. */
    private void refuseTie(int most, List<Order> orders) {
        if (orders.isEmpty() || most >= rows.size() || !areEqual(most - 1, most, orders)) {
            return;
        }
        int from = most - 1;
        while (from > 0 && areEqual(from - 1, most, orders)) {
            from--;
        }
        int to = most + 1;
        while (to < rows.size() && areEqual(to, most, orders)) {
            to++;
        }
        throw new CalculationException(
                "rows " + (from + 1) + (to - from == 2 ? " and " : " to ") + to
                        + " are equal, so that none of them comes first",
                "write \"first: " + to + "\"" + (from > 0 ? " or \"first: " + from + "\"" : "")
                        + ", or sort by a further column");
    }

    private boolean areEqual(int a, int b, List<Order> orders) {
        return Order.areEqual(source(), rows.rows().get(a), rows.rows().get(b), orders);
    }

    private Query remarking(String remark) {
        return new Query(
                rows,
                new Derivation(
                        trail.published(),
                        trail.joined(),
                        trail.chosen(),
                        trail.steps(),
                        Stream.concat(trail.remarks().stream(), Stream.of(remark))
                                .toList()));
    }

    private Query with(RowSet others, String step) {
        return new Query(
                others, new Derivation(trail.published(), trail.joined(), trail.chosen(), with(step), trail.remarks()));
    }

    private List<String> with(String step) {
        return step.isEmpty()
                ? trail.steps()
                : Stream.concat(trail.steps().stream(), Stream.of(step)).toList();
    }

    /** What is said of rows that were left open, before a step makes other rows of those that are left. */
    private List<String> remarks() {
        int open = rows.open().size();
        String words = open == 1
                ? "1 row is left out because the value that decides about it is withheld or missing."
                : open + " rows are left out because the values that decide about them are withheld or missing.";
        return open == 0
                ? trail.remarks()
                : Stream.concat(trail.remarks().stream(), Stream.of(words)).toList();
    }

    /** {@return what was taken, as a table whose cells keep their places in the file; the file’s own when all was} */
    public Table table() {
        if (rows.isWhole() && source() == trail.published()) {
            return source();
        }
        Derivation how = new Derivation(trail.published(), trail.joined(), trail.chosen(), trail.steps(), remarks());
        return source().derived(
                        source().columns(), rows.toRows(), source().notes().keys(), how);
    }
}
