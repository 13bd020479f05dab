package dev.foreword.source.block;

import dev.foreword.data.Table;
import dev.foreword.data.query.Clause;
import dev.foreword.data.query.Condition;
import dev.foreword.data.query.Order;
import dev.foreword.data.query.Query;
import dev.foreword.data.query.RowSet;
import dev.foreword.data.query.Value;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads {@code where}: columns and what their cells have to be. A filter that no row meets, and a value that no row has,
 * are slips: they would leave out rows in silence.
 */
final class WhereReader {

    private static final int MOST_LISTED = 12;

    private final BlockInput input;
    private final YamlMap where;

    WhereReader(BlockInput input, YamlMap where) {
        this.input = input;
        this.where = where;
    }

    /** {@return the rows that meet all filters; empty after a problem, which is reported} */
    Optional<Query> read(Query rows) {
        return read(rows, name -> true);
    }

    /** {@return the rows that meet the filters on their own columns; those on others wait until these are joined} */
    Optional<Query> readOwn(Query rows) {
        return read(rows, name -> rows.source().indexOf(name) >= 0);
    }

    /** {@return the joined rows that meet the filters on columns that their own table hasn’t} */
    Optional<Query> readOthers(Query rows, Table own) {
        return read(rows, name -> own.indexOf(name) < 0);
    }

    private Optional<Query> read(Query rows, Predicate<String> now) {
        Query left = rows;
        for (Scalar name : where.keys()) {
            Query before = left;
            Optional<Query> next = now.test(name.text())
                    ? Columns.find(input, name, before.source()).flatMap(column -> read(name, column, before))
                    : Optional.of(before);
            if (next.isEmpty()) {
                return next;
            }
            left = next.get();
        }
        return Optional.of(left);
    }

    private Optional<Query> read(Scalar name, int column, Query rows) {
        return new ConditionReader(where, name, rows.source().columns().get(column))
                .read()
                .map(condition -> new Clause(column, condition))
                .flatMap(clause -> met(name, clause, rows));
    }

    private Optional<Query> met(Scalar name, Clause clause, Query rows) {
        Query met = rows.where(clause);
        Condition condition = clause.condition();
        boolean one = condition instanceof Condition.OneOf && condition.named().size() == 1;
        if (one && !met.rows().isEmpty()) {
            return Optional.of(met);
        }
        List<Value> absent = Condition.absent(condition.named(), rows.rows().keys(clause.column()));
        if (!absent.isEmpty()) {
            reportAbsent(name, clause.column(), absent.get(0), rows);
            return Optional.empty();
        }
        if (met.rows().isEmpty()) {
            reportNone(name, clause, rows);
            return Optional.empty();
        }
        return Optional.of(met);
    }

    private void reportAbsent(Scalar name, int column, Value value, Query rows) {
        RowSet all = RowSet.all(rows.source());
        boolean elsewhere = Condition.absent(List.of(value), all.keys(column)).isEmpty();
        Collection<String> here = rows.rows().texts(column);
        if (elsewhere) {
            input.report(
                    Rule.UNKNOWN_VALUE,
                    name.place(),
                    "no row has \"" + name.text() + "\" as \"" + value.words() + "\" where "
                            + String.join(", ", rows.trail().chosen()),
                    "change one of the filters; these rows have " + listed(here));
            return;
        }
        Collection<String> known = all.texts(column);
        String help = Suggestions.help(value.words(), known, "values");
        boolean near = help.startsWith("did you mean");
        input.report(
                Rule.UNKNOWN_VALUE,
                name.place(),
                "no row has \"" + name.text() + "\" as \"" + value.words() + "\"",
                near ? help + " It has " + listed(known) : help);
    }

    private static String listed(Collection<String> texts) {
        List<String> some = texts.stream()
                .filter(text -> !text.isEmpty())
                .limit(MOST_LISTED)
                .toList();
        int more = texts.size() - some.size();
        return String.join(", ", some) + (more > 0 ? " and " + more + " more" : "");
    }

    private void reportNone(Scalar name, Clause clause, Query rows) {
        List<String> texts = rows
                .rows()
                .where(new Clause(clause.column(), Condition.present()))
                .sorted(List.of(new Order(clause.column(), false)))
                .toRows()
                .stream()
                .map(row -> row.cells().get(clause.column()).text())
                .toList();
        input.report(
                Rule.UNKNOWN_VALUE,
                name.place(),
                "no row has \"" + name.text() + "\" " + clause.condition().words(),
                texts.isEmpty()
                        ? "the column is empty in these rows"
                        : "in these rows the column reaches from " + texts.get(0) + " to "
                                + texts.get(texts.size() - 1));
    }
}
