package dev.foreword.source.block;

import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.query.Condition;
import dev.foreword.data.query.Value;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the cells of one column have to be: a value, a list of them, or {@code from}, {@code to}, {@code not}. */
final class ConditionReader {

    private static final Keys KEYS = Keys.of(
            Key.of("from", "the lowest number or the first period"),
            Key.of("to", "the highest number or the last period"),
            Key.of("not", "a value that is left out, or several"),
            Key.of("present", "true when something has to be there, false when nothing may"));

    private final YamlMap where;
    private final Scalar name;
    private final ColumnType type;

    /**
     * @param where the filters
     * @param name the column as the author wrote it
     * @param heading the column
     */
    ConditionReader(YamlMap where, Scalar name, Column heading) {
        this.where = where;
        this.name = name;
        this.type = heading.type();
    }

    /** {@return the condition; empty after a problem, which is reported} */
    Optional<Condition> read() {
        if (where.isMap(name.text())) {
            return where.map(name.text()).flatMap(map -> parts(map.declare(KEYS)));
        }
        List<Value> values = values(where, name.text());
        return values.isEmpty() ? nothing() : Optional.of(Condition.oneOf(values));
    }

    private Optional<Condition> nothing() {
        where.badValue(
                name.place(),
                "nothing is said of what \"" + name.text() + "\" has to be",
                "write a value, a list [a, b], {from: …, to: …}, {not: …} or {present: true}");
        return Optional.empty();
    }

    private List<Value> values(YamlMap map, String key) {
        return map.list(key).stream().map(word -> Value.of(word.text(), type)).toList();
    }

    private Optional<Condition> parts(YamlMap map) {
        List<Condition> parts = new ArrayList<>();
        if (map.has("from") || map.has("to")) {
            Optional<Condition> range = range(map);
            if (range.isEmpty()) {
                return range;
            }
            parts.add(range.get());
        }
        List<Value> not = values(map, "not");
        if (!not.isEmpty()) {
            parts.add(new Condition.Not(Condition.oneOf(not)));
        }
        if (map.has("present")) {
            parts.add(map.flag("present", true) ? Condition.present() : new Condition.Not(Condition.present()));
        }
        if (parts.isEmpty()) {
            // A key that there isn't was told already.
            return KEYS.names()
                            .containsAll(map.keys().stream().map(Scalar::text).toList())
                    ? nothing()
                    : Optional.empty();
        }
        return Optional.of(Condition.all(parts));
    }

    private Optional<Condition> range(YamlMap map) {
        if (type == ColumnType.TEXT || type == ColumnType.CODE) {
            map.badValue(
                    map.placeOf(map.has("from") ? "from" : "to"),
                    "\"" + name.text() + "\" holds words, which have no \"from\" and \"to\"",
                    "name the values: " + name.text() + ": [a, b]");
            return Optional.empty();
        }
        Optional<Value> from = end(map, "from");
        Optional<Value> to = end(map, "to");
        boolean read = from.isPresent() == map.has("from") && to.isPresent() == map.has("to");
        return read && !runsBackwards(map, from, to)
                ? Optional.of(Condition.range(from.orElse(null), to.orElse(null)))
                : Optional.empty();
    }

    private Optional<Value> end(YamlMap map, String key) {
        Optional<Scalar> written = map.scalar(key);
        Optional<Value> value = written.map(word -> Value.of(word.text(), type)).filter(Value::isOrdered);
        if (map.has(key) && value.isEmpty()) {
            map.badValue(
                    written.map(Scalar::place).orElse(map.placeOf(key)),
                    "\"" + written.map(Scalar::text).orElse("") + "\" is no " + type.words() + ", as \"" + name.text()
                            + "\" holds them",
                    "write it as the column has it");
        }
        return value;
    }

    private static boolean runsBackwards(YamlMap map, Optional<Value> from, Optional<Value> to) {
        boolean backwards = from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
        if (backwards) {
            map.badValue(
                    map.placeOf("from"),
                    "nothing lies from " + from.get().words() + " to "
                            + to.get().words(),
                    "write the lower of the two at \"from\"");
        }
        return backwards;
    }
}
