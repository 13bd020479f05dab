package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.language.QuantityReader;
import dev.foreword.language.Tokens;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            50,   half
            48,   half
            52,   half
            47.9, none
            52.1, none
            33,   a third
            31.7, a third
            35.3, a third
            65,   two thirds
            24,   a quarter
            12.5, one in eight
            11,   one in ten
            9,    none
            5,    one in twenty
            4.6,  one in twenty
            5.5,  one in twenty
            4.5,  none
            3,    none
            7,    none
            0,    none
            100,  none
            """)
    void aShareIsTheNearestSayingWithinTwoPointsAndATenth(BigDecimal percent, String words) {
        assertThat(NumberWords.saying(percent).orElse(null)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, zero", "1, one", "12, twelve", "13, 13", "-1, −1", "2.0, two", "2.5, 2.5", "1200, '1,200'"})
    void wholeNumbersAreInWordsAsFarAsTwelve(BigDecimal number, String words) {
        assertThat(NumberWords.of(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, first",
        "2, second",
        "3, third",
        "10, tenth",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "14, 14th",
        "20, 20th",
        "21, 21st",
        "22, 22nd",
        "23, 23rd",
        "24, 24th",
        "29, 29th",
        "30, 30th",
        "99, 99th",
        "100, 100th",
        "101, 101st",
        "110, 110th",
        "111, 111th",
        "112, 112th",
        "113, 113th",
        "114, 114th",
        "121, 121st",
        "1011, '1,011th'",
        "1021, '1,021st'",
        "-3, −3rd",
        "99999999999999999999, '99,999,999,999,999,999,999th'"
    })
    void placesAreInWordsAsFarAsTen(BigDecimal number, String words) {
        assertThat(NumberWords.ordinal(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 percentage point",
        "-1, −1 percentage point",
        "1.0, 1.0 percentage point",
        "1.5, 1.5 percentage points",
        "0, 0 percentage points"
    })
    void onePointIsOnePoint(BigDecimal number, String words) {
        assertThat(NumberWords.points(number)).isEqualTo(words);
    }

    /** One list of names serves writing and reading. */
    @Test
    void whatIsWrittenCanBeRead() {
        for (int number = 1; number <= 12; number++) {
            Tokens words = Tokens.of(NumberWords.of(BigDecimal.valueOf(number)));
            assertThat(QuantityReader.read(words, 0).orElseThrow().amount().value())
                    .isEqualByComparingTo(BigDecimal.valueOf(number));
        }
    }
}
