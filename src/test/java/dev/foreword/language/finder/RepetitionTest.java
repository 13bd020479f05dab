package dev.foreword.language.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.foreword.language.Token;
import dev.foreword.language.Tokens;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author may repeat costs in proportion: a text of tens of thousands of repetitions is cut in no time. */
class RepetitionTest {

    /** Work in proportion takes a few hundredths of a second; with a square in it, it would take minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final int TIMES = 60_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,",
                "1 ",
                "£1 ",
                "1,000,",
                "1.",
                "1-",
                "1/",
                "1:",
                "1",
                "0",
                "0 ",
                "+1 ",
                "1(",
                "2015/16 ",
                "2015-",
                "31/",
                "Ab Cd ",
                "Aa ",
                "ABC ",
                "aGVsbG8x",
                "a",
                "a-",
                "a.",
                "a@",
                "@",
                "a'",
                "A. ",
                " ",
                "-",
                "–",
                ".",
                ",",
                "“",
                "‘",
                "(",
                "[",
                "[1",
                "#",
                "£",
                "%",
                "https://",
                "www.",
                "one ",
                "one-",
                "half a ",
                "a ",
                "1 to ",
                "1 in ",
                "and ",
                "chapter 1, ",
                "Chapters 1, ",
                "aged ",
                "aged 1 and ",
                "per ",
                "May 1 ",
                "1 May ",
                "between ",
                "1 (a) to ",
                "past 1 ",
                "million ",
                "one million ",
                "hundred and ",
                "twenty-",
                "“A B ",
                "½",
                "5 per 1 "
            })
    void repetitionsAreFoundInProportion(String unit) {
        String text = unit.repeat(TIMES);
        assertTimeoutPreemptively(LIMIT, () -> {
            Tokens tokens = Tokens.of(text);
            QuantityFinder.find(tokens);
            assertThat(tokens.all().stream().mapToInt(Token::to).max().orElse(0))
                    .isLessThanOrEqualTo(text.length());
        });
    }
}
