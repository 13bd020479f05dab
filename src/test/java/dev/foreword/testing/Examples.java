package dev.foreword.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Examples in files of text, each with what comes of it. An example begins with a line {@code === name}, holds the files
 * of an {@link Archive}, and ends with a line {@code =>} for each line that is expected. {@code -Dgolden=update} writes
 * these anew.
 *
 * @param name what the example is about
 * @param archive its files, and what is expected of them
 */
public record Examples(String name, Archive archive) {

    private static final String HEAD = "=== ";
    private static final String EXPECTED = "=> ";

    /**
     * {@return a test for each example in a folder’s files, by file}
     *
     * @param answer what comes of an example’s files
     */
    public static List<DynamicContainer> tests(Path folder, Function<Archive, List<String>> answer) {
        return files(folder)
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getFileName().toString(), testsOf(file, answer).stream()))
                .toList();
    }

    /** {@return all examples in a folder’s files} */
    public static Stream<Examples> in(Path folder) {
        return files(folder).flatMap(file -> examples(read(file)).stream());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<DynamicTest> testsOf(Path file, Function<Archive, List<String>> answer) {
        if (Golden.isUpdated()) {
            write(file, updated(read(file), answer));
        }
        List<Examples> examples = examples(read(file));
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(answer.apply(example.archive()))
                                .isEqualTo(example.archive().expected())))
                .toList();
    }

    private static List<Examples> examples(String text) {
        return parts(text).stream()
                .map(part -> new Examples(
                        part.lines().findFirst().orElseThrow().substring(HEAD.length()), Archive.parse(part)))
                .toList();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("(?m)^(?=" + HEAD + ")", -1))
                .filter(part -> part.startsWith(HEAD))
                .toList();
    }

    /** The file with the lines that come of its examples, each at the end of its example. */
    private static String updated(String text, Function<Archive, List<String>> answer) {
        StringBuilder updated = new StringBuilder(text.substring(0, text.indexOf(HEAD)));
        for (String part : parts(text)) {
            updated.append(part.replaceAll("(?m)^" + EXPECTED + ".*\n", "").stripTrailing());
            answer.apply(Archive.parse(part))
                    .forEach(line -> updated.append('\n').append(EXPECTED).append(line));
            updated.append("\n\n");
        }
        return updated.toString().stripTrailing() + "\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
