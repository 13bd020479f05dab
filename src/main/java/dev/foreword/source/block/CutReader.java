package dev.foreword.source.block;

import dev.foreword.data.CalculationException;
import dev.foreword.data.Table;
import dev.foreword.data.query.Order;
import dev.foreword.data.query.Query;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how rows follow one another, and how many of them a figure shows: {@code sort}, {@code first} and {@code last}. */
final class CutReader {

    private static final List<String> WAYS = List.of("ascending", "descending");

    private final BlockInput input;
    private final YamlMap yaml;

    /** @param yaml the keys of the block, or of a part of it */
    CutReader(BlockInput input, YamlMap yaml) {
        this.input = input;
        this.yaml = yaml;
    }

    /**
     * {@return the rows as {@code sort}, {@code first} and {@code last} ask; empty after a problem}
     *
     * @param rows what is left
     * @param value the column that is meant where none is named; −1 where there is none
     */
    Optional<Query> read(Query rows, int value) {
        List<Order> orders = orders(rows.source(), value);
        Query sorted = orders.isEmpty() ? rows : rows.sorted(orders);
        Optional<Integer> first = most("first");
        Optional<Integer> last = most("last");
        if (first.isPresent() && last.isPresent()) {
            yaml.badValue(
                    yaml.placeOf("last"),
                    "\"first\" and \"last\" ask for two ends of the rows at once",
                    "keep one of them, or draw two figures");
            return Optional.empty();
        }
        if ((yaml.has("first") && first.isEmpty()) || (yaml.has("last") && last.isEmpty())) {
            return Optional.empty();
        }
        return first.isPresent()
                ? first(sorted, first.get(), orders)
                : Optional.of(last.map(sorted::last).orElse(sorted));
    }

    /** {@return whether the author says how the rows follow one another} */
    boolean isSorted() {
        return yaml.has("sort");
    }

    private List<Order> orders(Table table, int value) {
        if (yaml.isMap("sort")) {
            return yaml.map("sort").map(map -> ways(map, table)).orElse(List.of());
        }
        List<Order> orders = new ArrayList<>();
        for (Scalar word : yaml.list("sort")) {
            Optional<Boolean> descending = descending(word.text());
            if (descending.isPresent() && value >= 0) {
                orders.add(new Order(value, descending.get()));
            } else if (descending.isEmpty()) {
                sortColumn(word, table).ifPresent(column -> orders.add(new Order(column, false)));
            }
        }
        return orders;
    }

    private static Optional<Boolean> descending(String word) {
        return switch (word) {
            case "ascending" -> Optional.of(false);
            case "descending" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private Optional<Integer> sortColumn(Scalar word, Table table) {
        int column = table.indexOf(word.text());
        if (column < 0) {
            List<String> known = new ArrayList<>(WAYS);
            known.addAll(table.columnNames());
            yaml.badValue(
                    word.place(),
                    "\"" + word.text() + "\" is no sort",
                    Suggestions.help(word.text(), known, "choices"));
            return Optional.empty();
        }
        return Optional.of(column);
    }

    private List<Order> ways(YamlMap map, Table table) {
        List<Order> orders = new ArrayList<>();
        for (Scalar name : map.keys()) {
            Optional<Boolean> descending = map.choice(name.text(), CutReader::descending, WAYS);
            Columns.find(input, name, table)
                    .ifPresent(column -> descending.ifPresent(way -> orders.add(new Order(column, way))));
        }
        return orders;
    }

    private Optional<Integer> most(String key) {
        Optional<Scalar> written = yaml.scalar(key);
        Optional<Integer> most = written.map(Scalar::text)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf);
        if (written.isPresent() && most.isEmpty()) {
            yaml.badValue(
                    written.get().place(),
                    "\"" + written.get().text() + "\" is no number of rows",
                    "write a whole number from 1 on, such as " + key + ": 10");
        }
        return most;
    }

    private Optional<Query> first(Query sorted, int most, List<Order> orders) {
        try {
            return Optional.of(sorted.first(most, orders));
        } catch (CalculationException e) {
            yaml.badValue(yaml.placeOf("first"), e.fault(), e.help());
            return Optional.empty();
        }
    }
}
