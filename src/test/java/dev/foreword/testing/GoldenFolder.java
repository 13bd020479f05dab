package dev.foreword.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares with a folder of files that say what is expected: first which files there are, then each file's text. {@code
 * -Dgolden=update} writes the folder anew.
 */
public final class GoldenFolder {

    private GoldenFolder() {}

    /**
     * Asserts that a folder holds these texts and no others.
     *
     * @param folder the folder, from the repository's root
     * @param actual the texts by their paths below the folder
     */
    public static void assertMatches(Path folder, Map<String, String> actual) {
        try {
            if (Golden.isUpdated()) {
                deleteAllBut(actual.keySet(), folder);
            } else {
                Set<String> expected = paths(folder);
                assertThat(without(actual.keySet(), expected))
                        .as("missing, though %s has them (or write it anew with -Dgolden=update)", folder)
                        .isEmpty();
                assertThat(without(expected, actual.keySet()))
                        .as("unexpected, for %s lacks them (or write it anew with -Dgolden=update)", folder)
                        .isEmpty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        actual.forEach((path, text) -> Golden.assertMatches(folder.resolve(path), text));
    }

    private static Set<String> without(Set<String> some, Set<String> all) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static void deleteAllBut(Set<String> wanted, Path folder) throws IOException {
        for (String path : paths(folder)) {
            if (!wanted.contains(path)) {
                Files.delete(folder.resolve(path));
            }
        }
    }

    private static Set<String> paths(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
