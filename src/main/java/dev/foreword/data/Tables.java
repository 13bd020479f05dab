package dev.foreword.data;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables that one report may use, by name. */
public final class Tables {

    private final Map<String, Table> byName;

    /** @param byName the tables; copied, and kept in the order of their names */
    public Tables(Map<String, Table> byName) {
        this.byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    /** {@return the table of this name, if there is one} */
    public Optional<Table> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** {@return the names, in order} */
    public Collection<String> names() {
        return byName.keySet();
    }

    /** {@return the tables, in the order of their names} */
    public Collection<Table> all() {
        return byName.values();
    }
}
