package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide shows the examples for maintainers as they are compiled and run among the tests. */
class WorkedExamplesTest {

    private static final Path CHAPTER = Path.of("content/guide/09-architecture.md");

    @ParameterizedTest
    @ValueSource(strings = {"cli/ContentsCommand", "check/LongTitleCheck", "page/YearPages"})
    void theGuideShowsWhatIsCompiled(String example) throws IOException {
        List<String> source = Files.readAllLines(Path.of("src/test/java/dev/foreword", example + ".java"), UTF_8);
        int start = source.indexOf(source.stream()
                .filter(line -> line.startsWith("/** The guide’s example"))
                .findFirst()
                .orElseThrow());
        String code =
                String.join("\n", source.subList(start + 1, source.size())).strip();

        assertThat(Files.readString(CHAPTER, UTF_8)).contains("```java\n" + code + "\n```");
    }
}
