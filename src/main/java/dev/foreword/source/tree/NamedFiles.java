package dev.foreword.source.tree;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.basic.SitePath;
import dev.foreword.source.yaml.Scalar;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the files that are published though no page refers to them, because {@code site.yml} names them: one by one, as
 * a folder, {@code files/}, or with a star for any letters, {@code files/*.pdf}.
 */
public final class NamedFiles {

    private static final String CONTENT = "content/";

    /** What the tool reads is published as pages, and not as it is. */
    private static final Set<String> READ = Set.of("md", "yml", "yaml", "bib", "csl");

    private final SourceTree tree;
    private final Diagnostics diagnostics;

    public NamedFiles(SourceTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** {@return the paths below {@code content/} of all files that are named, in order; what names none is reported} */
    public List<String> find(List<Scalar> names) {
        List<String> known = Stream.concat(tree.files().stream(), tree.hidden().stream())
                .filter(file -> file.startsWith(CONTENT) && !READ.contains(SitePath.ending(file)))
                .map(file -> file.substring(CONTENT.length()))
                .toList();
        Set<String> found = new TreeSet<>();
        for (Scalar name : names) {
            List<String> those =
                    known.stream().filter(file -> matches(file, name.text())).toList();
            if (those.isEmpty() && !isKeptBack(name.text())) {
                report(name, known);
            }
            found.addAll(those);
        }
        return List.copyOf(found);
    }

    private static boolean matches(String file, String name) {
        int star = name.indexOf('*');
        if (star < 0) {
            return file.equals(name) || file.startsWith(name.endsWith("/") ? name : name + "/");
        }
        String before = name.substring(0, star);
        String after = name.substring(star + 1);
        return file.length() >= before.length() + after.length()
                && file.startsWith(before)
                && file.endsWith(after)
                && file.indexOf('/', before.length()) < 0;
    }

    private boolean isKeptBack(String name) {
        return tree.keptBack().stream().anyMatch(slug -> name.startsWith(slug + "/"));
    }

    private void report(Scalar name, List<String> known) {
        diagnostics.report(
                Rule.BAD_VALUE,
                name.place(),
                "no file of content/ that could be published is called \"" + name.text() + "\"",
                name.text().startsWith(CONTENT) || name.text().startsWith("/")
                        ? "write the path from content/ on, such as files/report.pdf"
                        : Suggestions.help(name.text(), known, "files"));
    }
}
