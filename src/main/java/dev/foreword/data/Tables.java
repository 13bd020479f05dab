package dev.foreword.data;

import dev.foreword.diagnostics.Suggestions;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tables that one report may use, by name. A name may be written as expressions can hold it: each blank, hyphen or dot as
 * an underscore, and one before a digit at its beginning.
 */
public final class Tables {

    private final Map<String, Table> byName;
    private final Map<String, Table> byWord = new TreeMap<>();
    private final Map<String, List<String>> unread;
    private final Elsewhere elsewhere;

    /** Knows of tables in files that a report can’t use where they lie. */
    public interface Elsewhere {

        /** {@return what to do with the file that a table is in; empty when there is no such file} */
        Optional<String> cure(String name);
    }

    /** @param byName the tables; copied, and kept in the order of their names */
    public Tables(Map<String, Table> byName) {
        this(byName, Map.of(), name -> Optional.empty());
    }

    /**
     * @param byName the tables; copied, and kept in the order of their names
     * @param unread the files of tables that are there and could not be read, by the tables’ names
     * @param elsewhere knows of other files
     */
    public Tables(Map<String, Table> byName, Map<String, List<String>> unread, Elsewhere elsewhere) {
        this.byName = Collections.unmodifiableMap(new TreeMap<>(byName));
        this.unread = Map.copyOf(unread);
        this.elsewhere = elsewhere;
        this.byName.forEach((name, table) -> byWord.putIfAbsent(word(name), table));
    }

    /** {@return the table of this name, if there is one} */
    public Optional<Table> find(String name) {
        Table table = byName.get(name);
        return Optional.ofNullable(table == null ? byWord.get(name) : table);
    }

    /**
     * {@return the files of a table that is there and could not be read, of which the first may be faultless}; whoever asks
     * for the table waits for these to be corrected.
     */
    public Optional<List<String>> unread(String name) {
        return Optional.ofNullable(unread.getOrDefault(name, unread.get(word(name))));
    }

    /** {@return what to do about a name that no table has} */
    public String help(String name) {
        return elsewhere.cure(name).orElseGet(() -> Suggestions.help(name, names(), "tables"));
    }

    /** {@return a name as expressions can hold it} */
    public static String word(String name) {
        StringBuilder word = new StringBuilder(name.length() + 1);
        if (!name.isEmpty() && Character.isDigit(name.charAt(0))) {
            word.append('_');
        }
        name.chars().forEach(c -> word.append(Character.isLetterOrDigit(c) ? (char) c : '_'));
        return word.toString();
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
