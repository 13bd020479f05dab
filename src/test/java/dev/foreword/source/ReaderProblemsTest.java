package dev.foreword.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Rule;
import dev.foreword.testing.Archive;
import dev.foreword.testing.Golden;
import dev.foreword.testing.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What authors can write wrongly in each kind of file and block, and where they're told. Each file in the folder holds
 * examples, which begin with {@code === words}: the files that differ from those of a good site, and a line {@code =>}
 * for each problem. {@code -Dgolden=update} writes these lines anew.
 */
class ReaderProblemsTest {

    private static final Path FOLDER = Path.of("src/test/resources/problems");
    private static final String HEAD = "=== ";
    private static final String PROBLEM = "=> ";

    @TestFactory
    List<DynamicContainer> eachIsToldWhereItStands() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(file ->
                            DynamicContainer.dynamicContainer(file.getFileName().toString(), tests(file)))
                    .toList();
        }
    }

    private static List<DynamicTest> tests(Path file) {
        if (Golden.isUpdated()) {
            write(file, updated(read(file)));
        }
        List<String> examples = examples(read(file));
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        name(example),
                        () -> assertThat(problems(example))
                                .isEqualTo(Archive.parse(example).expected())))
                .toList();
    }

    private static List<String> examples(String text) {
        return Arrays.stream(text.split("(?m)^(?=" + HEAD + ")", -1))
                .filter(part -> part.startsWith(HEAD))
                .toList();
    }

    private static String name(String example) {
        return example.lines().findFirst().orElseThrow().substring(HEAD.length());
    }

    private static List<String> problems(String example) {
        TestSite site = TestSite.good();
        Archive.parse(example).files().forEach(site::with);
        List<String> problems = new ArrayList<>();
        for (Diagnostic problem : site.checkAsWritten().result().diagnostics()) {
            assertThat(problem.message()).isNotBlank();
            // Few examples are about what a table says of itself, and nearly all have one.
            if (problem.rule() != Rule.UNSOURCED_TABLE) {
                problems.add(problem.place() + " " + problem.rule().id());
            }
        }
        return problems;
    }

    /** The file with the lines that its examples' problems give, each at the end of its example. */
    private static String updated(String text) {
        StringBuilder updated = new StringBuilder(text.substring(0, text.indexOf(HEAD)));
        for (String example : examples(text)) {
            updated.append(example.replaceAll("(?m)^" + PROBLEM + ".*\n", "").stripTrailing());
            problems(example)
                    .forEach(problem -> updated.append('\n').append(PROBLEM).append(problem));
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
