package dev.foreword.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.SitePath;
import dev.foreword.source.config.PublishedReader;
import dev.foreword.source.tree.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the line of the author's file that a problem is on. */
final class SourceLines implements Function<Place, String> {

    /** A line of a larger file is not worth the wait. */
    private static final long LARGE = 4L << 20;

    /**
     * What authors write for the tool. In a table the column counts cells, which can't be underlined; and what the tool
     * doesn't read may be no text, or not for everyone's eyes.
     */
    private static final Set<String> SHOWN =
            Set.of("md", "yml", "yaml", "bib", "json", "csl", "ftlh", "ftl", "ftlx", "css", "sql");

    private final SourceTree tree;
    private final Map<String, List<String>> files = new HashMap<>();

    SourceLines(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public String apply(Place place) {
        boolean shown =
                SHOWN.contains(SitePath.ending(place.file())) || place.file().equals(PublishedReader.FILE);
        if (!shown || !tree.files().contains(place.file())) {
            return "";
        }
        List<String> lines = files.computeIfAbsent(place.file(), this::read);
        return place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
    }

    private List<String> read(String file) {
        return tree.size(file) > LARGE
                ? List.of()
                : new String(tree.read(file), UTF_8).lines().toList();
    }
}
