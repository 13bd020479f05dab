package dev.foreword.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.MonthNames;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of months, and days with them. */
class MonthsTest {

    @ParameterizedTest
    @CsvSource({
        "january, JANUARY",
        "jan, JANUARY",
        "may, MAY",
        "sept, SEPTEMBER",
        "sep, SEPTEMBER",
        "december, DECEMBER"
    })
    void monthsAreKnownInFullAndShortened(String name, Month month) {
        assertThat(MonthNames.of(name)).hasValue(month);
    }

    @Test
    void otherWordsAreNone() {
        assertThat(MonthNames.of("marching")).isEmpty();
        assertThat(Months.isMonth(Tokens.of("may").get(0))).isFalse();
        assertThat(Months.isMonth(Tokens.of("May").get(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 July 2016", "6th July 2016", "6 July, 2016", "6 Jul 2016"})
    void daysAreRead(String text) {
        assertThat(Dates.day(Tokens.of(text), 0).orElseThrow().date()).isEqualTo(LocalDate.of(2016, 7, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 June 2016", "6 July", "6 july 2016", "600 July 2016", "½ July 2016", "6 July 1980s"})
    void othersAreNone(String text) {
        assertThat(Dates.day(Tokens.of(text), 0)).isEmpty();
    }
}
