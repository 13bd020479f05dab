package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.testing.Archive;
import dev.foreword.testing.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What five published reports got wrong and right: a small site for each slip and for each figure that holds. The first
 * line of a site says which rule finds it, {@code # expect: rule}; {@code # expect:} alone stands for silence.
 */
class SampleCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases");

    @TestFactory
    List<DynamicTest> everySlipIsFoundAndNoFigureThatHolds() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) {
        String text = read(file);
        String expected =
                text.lines().findFirst().orElseThrow().replace("# expect:", "").strip();
        TestSite site = TestSite.good();
        Archive.parse(text).files().forEach(site::with);
        List<Diagnostic> found = site.check().result().diagnostics();

        assertThat(found.stream().map(d -> d.rule().id()).distinct().sorted().toList())
                .as(found.toString())
                .isEqualTo(Stream.of(expected.split(" ", -1))
                        .filter(s -> !s.isEmpty())
                        .sorted()
                        .toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
