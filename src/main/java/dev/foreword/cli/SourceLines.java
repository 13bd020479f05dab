package dev.foreword.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.Place;
import dev.foreword.source.tree.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the line of the author's file that a problem is on. */
final class SourceLines implements Function<Place, String> {

    /** A line of a larger file is not worth the wait. */
    private static final long LARGE = 4L << 20;

    private final SourceTree tree;
    private final Map<String, List<String>> files = new HashMap<>();

    SourceLines(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public String apply(Place place) {
        // In a table the column counts cells, which can't be underlined.
        if (!tree.files().contains(place.file()) || place.file().endsWith(".csv")) {
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
