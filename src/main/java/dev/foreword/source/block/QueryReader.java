package dev.foreword.source.block;

import dev.foreword.data.CalculationException;
import dev.foreword.data.Table;
import dev.foreword.data.query.Grouping;
import dev.foreword.data.query.Grouping.Result;
import dev.foreword.data.query.Grouping.Way;
import dev.foreword.data.query.Query;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what a figure takes of its table, in the words that charts, maps, tables and tiles have in common. */
final class QueryReader {

    /** Which rows, in which order, and how many of them. */
    static final Keys ROWS = Keys.of(
            Key.of(
                    "where",
                    "only rows that have this: column: value, [a, b], {from: …, to: …}, {not: …} or {present: true}"),
            Key.of("rows", "only these rows, by their first cells"),
            Key.of("sort", "ascending or descending by the first of the numbers, or a column, or column: descending"),
            Key.of("first", "only so many rows, from the first"),
            Key.of("last", "only so many rows, up to the last"));

    /** What every figure with data understands. */
    static final Keys KEYS = ROWS.and(Keys.of(
            Key.of(
                    "join",
                    "another table, whose columns are set beside each row",
                    Keys.of(
                            Key.of("data", "the other table"),
                            Key.of("on", "the column that both have, or several; or own: other for other names"))),
            Key.of(
                    "group",
                    "one row for all that have the same in a column",
                    Keys.of(
                            Key.of("by", "that column, or several"),
                            Key.of("sum", "columns that are added up"),
                            Key.of("mean", "columns of which the mean is taken"),
                            Key.of("count", "what the number of rows is called")))));

    private final BlockInput input;
    private final YamlMap yaml;

    /** @param yaml the keys of the block, or of a part of it */
    QueryReader(BlockInput input, YamlMap yaml) {
        this.input = input;
        this.yaml = yaml;
    }

    /** {@return the rows that {@code rows}, {@code where}, {@code join} and {@code group} leave; empty after a problem} */
    Optional<Query> read(Table table) {
        return named(Query.of(table)).flatMap(this::joined).flatMap(this::grouped);
    }

    /** {@return the rows that {@code rows} and {@code where} leave; empty after a problem, which is reported} */
    Optional<Query> choose(Table table) {
        return named(Query.of(table)).flatMap(this::filtered);
    }

    private Optional<Query> filtered(Query rows) {
        Optional<YamlMap> where = yaml.map("where");
        return where.isEmpty() ? Optional.of(rows) : new WhereReader(input, where.get()).read(rows);
    }

    private Optional<Query> named(Query all) {
        if (!yaml.has("rows")) {
            return Optional.of(all);
        }
        Table table = all.source();
        List<Integer> found = new ArrayList<>();
        for (Scalar key : yaml.list("rows")) {
            List<Integer> rows = table.positionsOf(key.text());
            if (rows.isEmpty()) {
                input.report(
                        Rule.UNKNOWN_ROW,
                        key.place(),
                        "the table \"" + table.name() + "\" has no row \"" + key.text() + "\"",
                        Suggestions.help(key.text(), table.keys(), "rows"));
            }
            found.addAll(rows);
        }
        if (yaml.list("rows").isEmpty()) {
            yaml.badValue(yaml.placeOf("rows"), "this figure has no rows", "name at least one under \"rows\"");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(all.only(found));
    }

    /** Rows are chosen before they are joined, so that only they need a partner; filters on joined columns come after. */
    private Optional<Query> joined(Query rows) {
        Optional<YamlMap> where = yaml.map("where");
        Optional<YamlMap> join = yaml.map("join");
        if (join.isEmpty()) {
            return filtered(rows);
        }
        Optional<Query> chosen =
                where.isEmpty() ? Optional.of(rows) : new WhereReader(input, where.get()).readOwn(rows);
        Optional<Query> joined = chosen.flatMap(query ->
                new JoinReader(input, join.get()).read(query.source()).flatMap(j -> done(() -> query.join(j), "join")));
        return where.isEmpty()
                ? joined
                : joined.flatMap(query -> new WhereReader(input, where.get()).readOthers(query, rows.source()));
    }

    private Optional<Query> grouped(Query rows) {
        Optional<YamlMap> map = yaml.map("group");
        if (map.isEmpty()) {
            return Optional.of(rows);
        }
        Table table = rows.source();
        List<Integer> by = columns(map.get(), "by", table);
        List<Result> results = new ArrayList<>();
        for (Way way : List.of(Way.SUM, Way.MEAN)) {
            columns(map.get(), way.word(), table)
                    .forEach(c -> results.add(
                            new Result(way, c, table.columns().get(c).name())));
        }
        map.get().scalar("count").ifPresent(name -> results.add(new Result(Way.COUNT, 0, name.text())));
        if (by.size() < map.get().list("by").size() || results.isEmpty()) {
            if (results.isEmpty()) {
                map.get()
                        .badValue(
                                yaml.placeOf("group"),
                                "nothing is said of what becomes of the rows of a group",
                                "add sum: column, mean: column or count: name");
            }
            return Optional.empty();
        }
        return done(() -> rows.group(new Grouping(by, results)), "group");
    }

    private List<Integer> columns(YamlMap map, String key, Table table) {
        return map.list(key).stream()
                .flatMap(name -> Columns.find(input, name, table).stream())
                .toList();
    }

    /** {@return what a step makes; empty when it can’t be done, which is reported at its key} */
    private Optional<Query> done(Supplier<Query> step, String key) {
        try {
            return Optional.of(step.get());
        } catch (CalculationException e) {
            yaml.badValue(yaml.placeOf(key), e.fault(), e.help());
            return Optional.empty();
        }
    }
}
