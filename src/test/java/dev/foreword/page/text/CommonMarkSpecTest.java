package dev.foreword.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.source.markdown.MarkdownParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The 652 examples of CommonMark's specification, 0.31.2, through the site's parser and renderer, before references are
 * resolved. Those that differ on purpose are listed, each with its reason, and must differ.
 */
class CommonMarkSpecTest {

    private static final Pattern LINE = Pattern.compile("(\\d+)\\s+(\\S+)\\s+(.+)");

    record Numbered(int number, Example example) {
        @Override
        public String toString() {
            return "example " + number;
        }
    }

    static List<Numbered> examples() {
        List<Example> all = ExampleReader.readExamples(TestResources.getSpec());
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Numbered(i + 1, all.get(i)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void rendersAsTheSpecificationSaysUnlessListed(Numbered numbered) throws IOException {
        String rendered = HtmlText.plainMarkdown()
                .build()
                .render(new MarkdownParser(name -> false)
                        .parse(numbered.example().getSource()));
        // The specification shows a tab as an arrow.
        String expected = numbered.example().getHtml().replace('→', '\t');

        if (differences().containsKey(numbered.number())) {
            assertThat(rendered).isNotEqualTo(expected);
        } else {
            assertThat(rendered).isEqualTo(expected);
        }
    }

    @Test
    void allExamplesAreRun() {
        assertThat(examples()).hasSize(652);
    }

    /** {@return why each listed example differs} */
    private static Map<Integer, String> differences() throws IOException {
        try (InputStream in = CommonMarkSpecTest.class.getResourceAsStream("/commonmark-differences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .collect(Collectors.toMap(m -> Integer.parseInt(m.group(1)), m -> m.group(3)));
        }
    }
}
