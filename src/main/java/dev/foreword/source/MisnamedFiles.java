package dev.foreword.source;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.basic.SitePath;
import dev.foreword.source.bibliography.SourcesReader;
import dev.foreword.source.tree.SourceTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds files that are meant as pages, settings, sources or tables, and aren’t read, for their names end otherwise. */
final class MisnamedFiles {

    private static final String CONTENT = "content/";
    private static final String DATA = "data/";

    /** Editors add a second ending, and hide it. */
    private static final Pattern DOUBLED = Pattern.compile("(.*\\.(?:md|yml|csv|bib))\\.txt", Pattern.CASE_INSENSITIVE);

    private static final Set<String> MARKDOWN = Set.of("markdown", "mdown", "mkd", "mdx", "qmd", "rmd");
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "xlsm", "ods", "numbers");
    private static final Set<String> DOCUMENTS = Set.of("docx", "doc", "odt", "pages");
    private static final Set<String> TEXT_TABLES = Set.of("tsv", "tab");

    private final SourceTree tree;
    private final Diagnostics diagnostics;

    MisnamedFiles(SourceTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** @param published files that are published as they are, below {@code content/} */
    void report(List<String> published) {
        tree.files().stream()
                .filter(file -> !file.startsWith(CONTENT) || !published.contains(file.substring(CONTENT.length())))
                .forEach(file -> help(file)
                        .ifPresent(help -> diagnostics.report(
                                Rule.MISNAMED_FILE,
                                Place.startOf(file),
                                "this file isn’t read, for its name ends in “." + ending(file) + "”",
                                help)));
    }

    private Optional<String> help(String file) {
        Matcher doubled = DOUBLED.matcher(SitePath.name(file));
        boolean content = file.startsWith(CONTENT);
        if (!content && !file.startsWith(DATA)) {
            return Optional.empty();
        }
        if (doubled.matches()) {
            return Optional.of("rename it to " + doubled.group(1) + ", with endings shown in your file manager");
        }
        return content ? helpWithContent(file) : helpWithData(file);
    }

    private static Optional<String> helpWithContent(String file) {
        String ending = SitePath.ending(file);
        if (MARKDOWN.contains(ending)) {
            return Optional.of("rename it to " + renamed(file, "md") + " to make it a page");
        }
        if (ending.equals("yaml")) {
            return Optional.of("rename it to " + renamed(file, "yml"));
        }
        boolean sources = ending.equals("bib") && !file.equals(SourcesReader.BIBTEX);
        return sources
                ? Optional.of("sources are read from " + SourcesReader.BIBTEX + "; rename it to that")
                : Optional.empty();
    }

    /** What a table was made of may lie beside it. */
    private Optional<String> helpWithData(String file) {
        String ending = SitePath.ending(file);
        String table = renamed(file, "csv");
        if (ending.equals("yaml")) {
            return Optional.of("rename it to " + renamed(file, "yml"));
        }
        if (tree.files().contains(SitePath.folder(file) + table)) {
            return Optional.empty();
        }
        if (WORKBOOKS.contains(ending)) {
            return Optional.of("save its sheet as CSV, as " + table + " beside it");
        }
        if (TEXT_TABLES.contains(ending)) {
            return Optional.of("save it as CSV, as " + table + " beside it");
        }
        return DOCUMENTS.contains(ending)
                ? Optional.of("data/ holds tables; put a file for readers into content/, and link to it")
                : Optional.empty();
    }

    private static String renamed(String file, String ending) {
        String name = SitePath.name(file);
        return name.substring(0, name.lastIndexOf('.') + 1) + ending;
    }

    private static String ending(String file) {
        String name = SitePath.name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
