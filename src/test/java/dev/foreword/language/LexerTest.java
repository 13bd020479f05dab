package dev.foreword.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is cut into words, numbers and marks. */
class LexerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234.5 children      | NUMBER WORD
            It fell −3, or -3%.   | WORD WORD SIGN NUMBER MARK WORD SIGN NUMBER PERCENT MARK
            £2.96bn and 12p       | CURRENCY NUMBER WORD WORD NUMBER WORD
            2½ times              | NUMBER WORD
            in 2015/16, 2015-16   | WORD PERIOD MARK PERIOD
            2019/2020 and 2016    | PERIOD WORD YEAR
            the 1980s, mid-2015   | WORD YEAR MARK WORD HYPHEN YEAR
            the 1st and 22nd      | WORD ORDINAL WORD ORDINAL
            31/03/2016 2016-03-31 | DATE DATE
            at 10.30am or 16:15   | WORD TIME WORD TIME
            open 24/7, at 3 pm    | WORD TIME MARK WORD TIME
            6:1                   | NUMBER MARK NUMBER
            COVID-19, G20, E06    | CODE MARK CODE MARK CODE
            section 2.3.1         | WORD CODE
            10-12 Months          | NUMBER HYPHEN NUMBER WORD
            children’s, don't     | WORD MARK WORD
            the councils’ 'x'     | WORD WORD MARK MARK WORD MARK
            two-thirds            | WORD HYPHEN WORD
            https://a.org/1?x=2.  | ADDRESS MARK
            a2@example.org        | ADDRESS
            doi:10.1234/5, 10.1234/5 | ADDRESS MARK ADDRESS
            under-16s, 18-year-old | WORD HYPHEN NUMBER WORD MARK NUMBER HYPHEN WORD HYPHEN WORD
            5 amendments          | NUMBER WORD
            p < .05               | WORD MARK NUMBER
            7–8 per cent          | NUMBER HYPHEN NUMBER WORD WORD
            £2016                 | CURRENCY NUMBER
            """)
    void cuts(String text, String kinds) {
        assertThat(Tokens.of(text).all().stream()
                        .map(token -> token.kind().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @Test
    void everyTokenIsWhereItSays() {
        String text = "In 2015/16, “£2.96bn” (−3.1%) was spent; see https://a.org/x.\nThat’s 22 per 10,000.";
        for (Token token : Tokens.of(text).all()) {
            assertThat(text.substring(token.from(), token.to())).isEqualTo(token.text());
        }
    }

    @Test
    void sentencesAndClausesEnd() {
        Tokens tokens = Tokens.of("It rose, and Mr. Smith (of e.g. Ely) said so; it fell. Then");
        assertThat(tokens.all().stream().filter(t -> tokens.endsClause(tokens.at(t.from()))))
                .extracting(Token::text)
                .containsExactly(",", ";", ".");
        assertThat(tokens.all().stream().filter(t -> tokens.endsSentence(tokens.at(t.from()))))
                .hasSize(1);
    }

    @Test
    void yearsArePositionsInTime() {
        Tokens tokens = Tokens.of("2016 and 2015/16 but 2000 million, 1990s");
        assertThat(tokens.year(0)).hasValue(2016);
        assertThat(tokens.year(2)).hasValue(2015);
        assertThat(tokens.year(4)).isEmpty();
        assertThat(tokens.year(7)).isEmpty();
    }
}
