package dev.foreword.expression;

import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import dev.foreword.data.query.Clause;
import dev.foreword.data.query.Condition;
import dev.foreword.data.query.Order;
import dev.foreword.data.query.Query;
import dev.foreword.data.query.RowSet;
import dev.foreword.data.query.Value;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.expression.ValueFunction.Signature;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * What is asked of a table by a name behind it, in the words that blocks have too: {@code t.where("region", "London")},
 * {@code t.sort("rate", "descending").first(10)}, {@code t.group("region").sum("n")}.
 *
 * <p>Columns and what they have to be stand as pairs of words, for FreeMarker works out {@code region == "London"} before
 * the table could see it.
 */
final class TableMethods {

    private static final int MOST_ROWS = 1_000_000;

    private interface Method {
        TemplateModel apply(TableModel table, Arguments arguments) throws TemplateModelException;
    }

    private record Named(Signature signature, Method method) {}

    private static final Map<String, Named> ALL = Map.of(
            "where",
            named("where", "\"column\", \"value\", …", 2, 40, TableMethods::where),
            "sort",
            named("sort", "\"column\", \"descending\"", 1, 2, TableMethods::sort),
            "first",
            named("first", "10", 1, 1, (table, a) -> cut(table, a, (query, most) -> query.first(most, table.orders()))),
            "last",
            named("last", "10", 1, 1, (table, a) -> cut(table, a, (query, most) -> query.last(most))),
            "group",
            named("group", "\"column\"", 1, 1, (table, a) -> new GroupModel(table, column(table.table(), a.text(0)))));

    private TableMethods() {}

    private static Named named(String name, String parameters, int least, int most, Method method) {
        return new Named(new Signature(name, parameters, least, most), method);
    }

    /** {@return what a name behind a table asks of it, if it asks something} */
    static Optional<TemplateModel> find(TableModel table, String name) {
        return Optional.ofNullable(ALL.get(name))
                .map(found -> new ValueFunction(
                        found.signature(), "", "", a -> found.method().apply(table, a)));
    }

    private static TemplateModel where(TableModel model, Arguments a) throws TemplateModelException {
        RowSet left = RowSet.of(model.table(), model.rows());
        Set<Integer> settled = new LinkedHashSet<>();
        for (int at = 0; at < a.size(); at += 2) {
            if (at + 1 == a.size()) {
                throw fault("where needs a value behind each column", "write where(\"region\", \"London\")");
            }
            int column = column(model.table(), a.text(at));
            Condition condition = condition(a, at + 1, column, left);
            left = met(left, new Clause(column, condition));
            if (condition.named().size() == 1) {
                settled.add(column);
            }
        }
        Table keyed = model.table().keyedBy(keys(left, settled));
        int level = Math.min(settled.size(), keyed.notes().keys().size() - 1);
        return new TableModel(keyed, left.rows(), level, model.orders());
    }

    /** A word, a number, words such as “over 40”, or a list of which one is had. */
    private static Condition condition(Arguments a, int at, int column, RowSet rows) throws TemplateModelException {
        ColumnType type = rows.table().columns().get(column).type();
        TemplateModel given = a.all().get(at);
        if (!(given instanceof TemplateScalarModel) && given instanceof TemplateSequenceModel list) {
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                values.add(Value.of(new Arguments(a.usage(), List.of(list.get(i))).text(0), type));
            }
            return Condition.oneOf(values);
        }
        Value value = Value.of(a.text(at), type);
        boolean had = Condition.absent(List.of(value), rows.keys(column)).isEmpty();
        return had ? Condition.equal(value) : Conditions.of(a.text(at), type, null);
    }

    private static RowSet met(RowSet rows, Clause clause) throws ValueFault {
        RowSet met = rows.where(clause);
        Column column = rows.table().columns().get(clause.column());
        List<Value> absent = Condition.absent(clause.condition().named(), rows.keys(clause.column()));
        if (!absent.isEmpty()) {
            throw new ValueFault(
                    Rule.UNKNOWN_VALUE,
                    "no row here has \"" + column.name() + "\" as \""
                            + absent.get(0).words() + "\"",
                    Suggestions.help(absent.get(0).words(), rows.texts(clause.column()), "values"));
        }
        if (!met.open().isEmpty()) {
            throw fault(
                    "whether a row meets this condition isn’t known: "
                            + rows.table()
                                    .rows()
                                    .get(met.open().get(0))
                                    .cells()
                                    .get(clause.column())
                                    .place(),
                    "leave out what is missing: where(\"" + column.name() + "\", \"known\")");
        }
        if (met.isEmpty()) {
            throw fault("no row is left where " + clause.words(rows.table()), "look at the condition");
        }
        return met;
    }

    /** What was settled, then the table’s own keys, then what else tells the rows apart, times first. */
    private static List<Integer> keys(RowSet rows, Set<Integer> settled) {
        Set<Integer> keys = new LinkedHashSet<>(settled);
        keys.addAll(rows.table().notes().keys());
        List<Integer> others = IntStream.range(0, rows.table().columns().size())
                .filter(column -> rows.table().columns().get(column).type() != ColumnType.NUMBER)
                .filter(column -> !keys.contains(column))
                .boxed()
                .sorted((a, b) -> Boolean.compare(isTime(rows.table(), b), isTime(rows.table(), a)))
                .toList();
        if (keys.size() == settled.size() || !areApart(rows, keys)) {
            tellApart(rows, keys, others);
        }
        return List.copyOf(keys);
    }

    /** One column that does it alone, or else one after the other until they do. */
    private static void tellApart(RowSet rows, Set<Integer> keys, List<Integer> others) {
        Optional<Integer> one = others.stream()
                .filter(column -> areApart(rows, plus(keys, column)))
                .findFirst();
        if (one.isPresent()) {
            keys.add(one.get());
            return;
        }
        for (int i = 0; i < others.size() && !areApart(rows, keys); i++) {
            keys.add(others.get(i));
        }
    }

    private static Set<Integer> plus(Set<Integer> keys, int column) {
        Set<Integer> more = new LinkedHashSet<>(keys);
        more.add(column);
        return more;
    }

    private static boolean isTime(Table table, int column) {
        ColumnType type = table.columns().get(column).type();
        return type == ColumnType.PERIOD || type == ColumnType.DATE;
    }

    private static boolean areApart(RowSet rows, Set<Integer> keys) {
        Set<List<String>> seen = new LinkedHashSet<>();
        return rows.rows().stream()
                .allMatch(row -> seen.add(keys.stream()
                        .map(key -> Spelling.plain(
                                rows.table().rows().get(row).cells().get(key).text()))
                        .toList()));
    }

    private static TemplateModel sort(TableModel model, Arguments a) throws TemplateModelException {
        String way = a.size() > 1 ? a.text(1) : "ascending";
        if (!List.of("ascending", "descending").contains(way)) {
            throw fault("\"" + way + "\" is no way to sort", "write \"ascending\" or \"descending\"");
        }
        List<Order> orders = List.of(new Order(column(model.table(), a.text(0)), way.equals("descending")));
        RowSet sorted = RowSet.of(model.table(), model.rows()).sorted(orders);
        return new TableModel(model.table(), sorted.rows(), model.level(), orders);
    }

    private static TemplateModel cut(TableModel model, Arguments a, BiFunction<Query, Integer, Query> cut)
            throws TemplateModelException {
        Query all = Query.of(model.table()).only(model.rows());
        Query left = cut.apply(all, a.whole(0, MOST_ROWS));
        return new TableModel(model.table(), left.rows().rows(), model.level(), model.orders());
    }

    /** {@return the position of a column that is named in words} */
    static int column(Table table, String name) throws ValueFault {
        int column = table.indexOf(name);
        if (column < 0) {
            throw new ValueFault(
                    Rule.UNKNOWN_COLUMN,
                    "the table \"" + table.name() + "\" has no column \"" + name + "\"",
                    Suggestions.help(name, table.columnNames(), "columns"));
        }
        return column;
    }

    private static ValueFault fault(String message, String help) {
        return new ValueFault(Rule.EXPRESSION_FAILED, message, help);
    }
}
