package dev.foreword.source.csv;

import dev.foreword.data.Table;
import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.basic.SitePath;
import dev.foreword.source.tree.SourceTree;
import dev.foreword.source.tree.TextReader;
import dev.foreword.source.yaml.YamlMap;
import dev.foreword.source.yaml.YamlReader;
import dev.foreword.source.yaml.YamlText;
import dev.foreword.work.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads all tables below {@code data/} and says which report may use which: its own folder's and the shared ones. */
public final class TableLoader {

    static final String SHARED = "data/shared/";

    private static final String META = ".meta.csv";

    private final Map<String, Table> byFile = new HashMap<>();
    private final MisplacedTables misplaced;
    private final SourceTree tree;
    private final TextReader texts;
    private final YamlReader yaml;
    private final Diagnostics diagnostics;

    public TableLoader(SourceTree tree, TextReader texts, YamlReader yaml, Workers workers, Diagnostics diagnostics) {
        this.tree = tree;
        this.texts = texts;
        this.yaml = yaml;
        this.diagnostics = diagnostics;
        List<Table> tables = workers.map(files(), this::read).stream()
                .flatMap(Optional::stream)
                .toList();
        tables.forEach(t -> byFile.put(t.file(), t));
        misplaced = new MisplacedTables(tree);
        reportSidecars();
    }

    private List<String> files() {
        return tree.files().stream()
                .filter(f -> f.startsWith("data/") && f.toLowerCase(Locale.ROOT).endsWith(".csv") && !f.endsWith(META))
                .toList();
    }

    private Optional<Table> read(String file) {
        return sidecar(file)
                .flatMap(sidecar -> new CsvTableReader(diagnostics).read(name(file), file, input(file), sidecar));
    }

    /** {@return what is said of a file; empty when what is said of it can’t be read} */
    private Optional<Sidecar> sidecar(String file) {
        String stem = stem(file);
        if (tree.files().contains(stem + ".yml")) {
            Optional<YamlMap> map =
                    texts.read(stem + ".yml").map(text -> yaml.read(new YamlText(stem + ".yml", 1, 0, text)));
            return map.filter(YamlMap::isReadable).map(SidecarReader::read);
        }
        return tree.files().contains(stem + META)
                ? new MetaReader(diagnostics).read(stem + META, tree.read(stem + META))
                : Optional.of(Sidecar.none());
    }

    private CsvInput input(String file) {
        return new CsvInput() {
            @Override
            public long size() {
                return tree.size(file);
            }

            @Override
            public InputStream open() throws IOException {
                return tree.open(file);
            }
        };
    }

    private void reportSidecars() {
        List<String> files = files();
        for (String file : tree.files()) {
            boolean sidecar = file.startsWith("data/") && (file.endsWith(".yml") || file.endsWith(META));
            String stem = file.endsWith(META)
                    ? file.substring(0, file.length() - META.length())
                    : file.replaceFirst("\\.yml$", "");
            if (sidecar && files.stream().noneMatch(f -> stem(f).equals(stem))) {
                diagnostics.report(
                        Rule.SIDECAR_CONTRADICTION,
                        Place.startOf(file),
                        "there is no table " + stem + ".csv beside this sidecar",
                        "give both the same name");
            }
            if (file.endsWith(META) && tree.files().contains(stem + ".yml")) {
                diagnostics.report(
                        Rule.SIDECAR_CONTRADICTION,
                        Place.startOf(file),
                        stem + ".yml describes this table as well, and only one of the two can be obeyed",
                        "keep one; name.yml can say all that this one says");
            }
        }
    }

    private static String stem(String file) {
        return file.substring(0, file.length() - ".csv".length());
    }

    /** {@return the tables that a report may use; pages of no report use the shared ones} */
    public Tables tablesOf(String slug) {
        // Their files are named in lower case, so that no two differ by case alone.
        Map<String, Table> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, List<String>> unread = new HashMap<>();
        String folder = slug.isEmpty() ? SHARED : "data/" + slug + "/";
        for (String file : files()) {
            Table table = byFile.get(file);
            boolean mayUse = file.startsWith(SHARED) || file.startsWith(folder);
            if (mayUse && table != null) {
                add(table, named);
            } else if (mayUse) {
                unread.put(Tables.word(name(file)), List.of(file, stem(file) + ".yml", stem(file) + META));
            }
        }
        return new Tables(named, unread, name -> misplaced.cure(name, folder));
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
