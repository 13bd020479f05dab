package dev.foreword.source;

import dev.foreword.data.Table;
import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.SitePath;
import dev.foreword.source.csv.CsvOptions;
import dev.foreword.source.csv.CsvTableReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads all tables below {@code data/} and says which report may use which: its own folder's and the shared ones. */
final class TableLoader {

    private static final String SHARED = "data/shared/";

    private final Map<String, Table> byFile = new HashMap<>();
    private final Diagnostics diagnostics;

    TableLoader(SourceTree tree, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        CsvTableReader reader = new CsvTableReader(diagnostics);
        List<String> files = tree.files().stream()
                .filter(f -> f.startsWith("data/") && f.toLowerCase(Locale.ROOT).endsWith(".csv"))
                .toList();
        List<Table> tables = files.parallelStream()
                .map(f -> reader.read(name(f), f, tree.read(f), CsvOptions.WHOLE_FILE))
                .flatMap(Optional::stream)
                .toList();
        tables.forEach(t -> byFile.put(t.file(), t));
    }

    /** {@return the tables that a report may use; pages of no report use the shared ones} */
    Tables tablesOf(String slug) {
        // Their files are named in lower case, so that no two differ by case alone.
        Map<String, Table> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byFile.values().stream()
                .filter(t -> t.file().startsWith(SHARED)
                        || (!slug.isEmpty() && t.file().startsWith("data/" + slug + "/")))
                .sorted((a, b) -> a.file().compareTo(b.file()))
                .forEach(table -> add(table, named));
        return new Tables(named);
    }

    private void add(Table table, Map<String, Table> named) {
        Table other = named.putIfAbsent(table.name(), table);
        if (other != null) {
            diagnostics.report(
                    Rule.DUPLICATE_TABLE,
                    Place.startOf(table.file()),
                    "this table and " + other.file() + " are both named \"" + table.name() + "\"",
                    "rename one of the two files");
        }
    }

    private static String name(String file) {
        String name = SitePath.name(file);
        return name.substring(0, name.length() - ".csv".length()).replace('-', '_');
    }
}
