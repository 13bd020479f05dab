package dev.foreword.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Severity;
import dev.foreword.diagnostics.TextFormat;
import dev.foreword.site.Problems;
import dev.foreword.site.Progress;
import dev.foreword.site.RunOptions;
import dev.foreword.site.SiteCheck;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.testing.Archive;
import dev.foreword.testing.Examples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What authors are told when they make mistakes, word for word: in each {@linkplain Examples example} the files that differ
 * from those of a good site, and the messages as a terminal shows them. One that ends with {@code (accepted)} is none
 * any more.
 */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/mistakes");
    private static final int MOST_WORDS = 40;
    private static final String ACCEPTED = "(accepted)";

    @TestFactory
    List<DynamicContainer> eachMistakeIsTold() {
        return Examples.tests(FOLDER, example -> text(new InMemorySourceTree(files(example))));
    }

    @TestFactory
    Stream<DynamicTest> noneIsPassedOver() {
        return Examples.in(FOLDER)
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    Problems problems = problems(new InMemorySourceTree(files(example.archive())));

                    assertThat(problems.all().stream().allMatch(problem -> problem.severity() == Severity.NOTE))
                            .isEqualTo(example.name().endsWith(ACCEPTED));
                    assertThat(problems.all()).allSatisfy(MessagesTest::isShortAndHelps);
                }));
    }

    private static void isShortAndHelps(Diagnostic problem) {
        assertThat(problem.help()).isNotBlank();
        assertThat((problem.message() + " " + problem.help()).split("\\s+")).hasSizeLessThan(MOST_WORDS);
    }

    private static List<String> text(InMemorySourceTree tree) {
        TextFormat format = new TextFormat(new SourceLines(tree));
        return format.format(problems(tree).all()).stream()
                .flatMap(String::lines)
                .toList();
    }

    private static Problems problems(InMemorySourceTree tree) {
        Problems problems = new SiteCheck(tree, new RunOptions(1, false), Progress.SILENT)
                .run()
                .problems();
        // Few of the mistakes leave the good site’s tables in use.
        return new Problems(
                problems.all().stream()
                        .filter(d -> d.rule() != Rule.NOT_PUBLISHED
                                || !d.place().file().startsWith("data/"))
                        .toList(),
                problems.stop());
    }

    private static Map<String, byte[]> files(Archive mistake) {
        Map<String, byte[]> files = new TreeMap<>(good().files());
        mistake.files().forEach((path, bytes) -> {
            if (bytes == null) {
                files.remove(path);
            } else {
                files.put(path, bytes);
            }
        });
        return files;
    }

    private static Archive good() {
        try {
            return Archive.parse(Files.readString(FOLDER.resolve("good/site.txt"), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
