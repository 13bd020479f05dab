package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.TimeReading.Doubt;
import dev.foreword.testing.Randomly;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as public bodies write them: each is known from its first day to its last, however it is written. */
class PeriodTest {

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2020                          | 2020-01-01 | 2020-12-31
                    2019/20                       | 2019-04-01 | 2020-03-31
                    2019-20                       | 2019-04-01 | 2020-03-31
                    2019–2020                     | 2019-04-01 | 2020-03-31
                    1999/00                       | 1999-04-01 | 2000-03-31
                    201920                        | 2019-04-01 | 2020-03-31
                    FY 2019/20                    | 2019-04-01 | 2020-03-31
                    Academic year 2019/20         | 2019-04-01 | 2020-03-31
                    FYE 2020                      | 2019-04-01 | 2020-03-31
                    2020 Q1                       | 2020-01-01 | 2020-03-31
                    Q2 2020                       | 2020-04-01 | 2020-06-30
                    2020-Q4                       | 2020-10-01 | 2020-12-31
                    2020Q3                        | 2020-07-01 | 2020-09-30
                    Quarter 1 2020                | 2020-01-01 | 2020-03-31
                    2019/20 Q1                    | 2019-04-01 | 2019-06-30
                    Q4 2019-20                    | 2020-01-01 | 2020-03-31
                    H2 2020                       | 2020-07-01 | 2020-12-31
                    2020-01                       | 2020-01-01 | 2020-01-31
                    Jan 2020                      | 2020-01-01 | 2020-01-31
                    Jan-20                        | 2020-01-01 | 2020-01-31
                    Sept-98                       | 1998-09-01 | 1998-09-30
                    January 2020                  | 2020-01-01 | 2020-01-31
                    2020 FEB                      | 2020-02-01 | 2020-02-29
                    2020M02                       | 2020-02-01 | 2020-02-29
                    Jan-Mar 2020                  | 2020-01-01 | 2020-03-31
                    November to January 2020      | 2019-11-01 | 2020-01-31
                    April 2019 to March 2020      | 2019-04-01 | 2020-03-31
                    Year ending March 2024        | 2023-04-01 | 2024-03-31
                    Year ending 31 March 2024     | 2023-04-01 | 2024-03-31
                    year ended 30/06/2024         | 2023-07-01 | 2024-06-30
                    YE Dec 2024                   | 2024-01-01 | 2024-12-31
                    12 months to February 2024    | 2023-03-01 | 2024-02-29
                    3 months ending March 2024    | 2024-01-01 | 2024-03-31
                    Year to September 2024        | 2023-10-01 | 2024-09-30
                    31 March 2024                 | 2024-03-31 | 2024-03-31
                    31st March 2024               | 2024-03-31 | 2024-03-31
                    March 31, 2024                | 2024-03-31 | 2024-03-31
                    31-Mar-24                     | 2024-03-31 | 2024-03-31
                    2024-03-31                    | 2024-03-31 | 2024-03-31
                    2024-03-31T00:00:00           | 2024-03-31 | 2024-03-31
                    31/03/2024                    | 2024-03-31 | 2024-03-31
                    31/03/2024 00:00              | 2024-03-31 | 2024-03-31
                    31.03.2024                    | 2024-03-31 | 2024-03-31
                    1/4/24                        | 2024-04-01 | 2024-04-01
                    20240331                      | 2024-03-31 | 2024-03-31
                    2020-W01                      | 2019-12-30 | 2020-01-05
                    Week ending 27 March 2020     | 2020-03-21 | 2020-03-27
                    w/e 27/03/2020                | 2020-03-21 | 2020-03-27
                    2014-16                       | 2014-01-01 | 2016-12-31
                    2014 - 16                     | 2014-01-01 | 2016-12-31
                    2014 to 2016                  | 2014-01-01 | 2016-12-31
                    1999-01                       | 1999-01-01 | 1999-01-31
                    2013/14-15/16                 | 2013-04-01 | 2016-03-31
                    2013/14 to 2015/16            | 2013-04-01 | 2016-03-31
                    1998/99-00/01                 | 1998-04-01 | 2001-03-31
                    2025 (prov)                   | 2025-01-01 | 2025-12-31
                    2025 [r]                      | 2025-01-01 | 2025-12-31
                    2025p                         | 2025-01-01 | 2025-12-31
                    2024/25 provisional           | 2024-04-01 | 2025-03-31
                    Q1 2025 (note 1)              | 2025-01-01 | 2025-03-31
                    2025 (Q1)                     | 2025-01-01 | 2025-03-31
                    """)
    void aTimeIsKnownFromItsFirstDayToItsLast(String text, String from, String to) {
        TypeGuess guess = guess("time period", text.equals("2014-16") ? List.of(text, "2015-17") : List.of(text));
        Period period =
                TypeInference.time(text, guess.times().style()).orElseThrow(() -> new AssertionError(guess.type()));

        assertThat(guess.type()).isIn(ColumnType.PERIOD, ColumnType.DATE);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon", "2015/17", "2015/16-15/16", "Q5 2020", "2020 Q0", "31 February 2024", "March", "Q1", "13/2020",
                "20", "1720", "2020 people", "12 months", "year ending", "2019/20 Q9", "Oct-14 years", "24/7", "05-Sep"
            })
    void whatNamesNoTimeIsNone(String text) {
        assertThat(guess("time period", List.of(text)).type()).isNotIn(ColumnType.PERIOD, ColumnType.DATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    visits     | 2015  2016
                    visits     | 201516  201617
                    visits     | 202001  202002
                    area_code  | 2014-01  2014-02
                    part       | 1/2/03  2/2/03
                    """)
    void digitsAreTimesOnlyUnderAHeadingThatSpeaksOfTime(String heading, String texts) {
        assertThat(guess(heading, BLANKS.splitAsStream(texts).toList()).type())
                .isNotIn(ColumnType.PERIOD, ColumnType.DATE);
    }

    /** What could be read in two ways is read as the whole column allows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2010-11  2011-12  2012-13       | 2011-04-01 | NONE
                    2010-11  2011-12                | 2011-04-01 | NONE
                    2011-11  2011-12  2012-01       | 2011-12-01 | NONE
                    2010-10  2010-11  2010-12       | 2010-11-01 | NONE
                    2001-03  2002-04                | 2002-01-01 | NONE
                    2001-03  2001-06  2001-09       | 2001-06-01 | NONE
                    202001  202102                  | 2021-02-01 | NONE
                    200101  200102                  | 2001-02-01 | NONE
                    200102  200203                  | 2002-04-01 | NONE
                    13/01/2024  01/02/2024          | 2024-02-01 | NONE
                    01/25/2024  01/02/2024          | 2024-01-02 | AMERICAN
                    01/01/2024  01/02/2024          | 2024-02-01 | EITHER_ORDER
                    01/01/2024  02/02/2024          | 2024-02-02 | NONE
                    13/01/2024  01/25/2024          |            | MIXED_ORDERS
                    2012-13  2012-01                |            | MIXED_ENDINGS
                    """)
    void aColumnIsReadInTheWayThatFitsAllOfIt(String texts, String second, Doubt doubt) {
        List<String> cells = BLANKS.splitAsStream(texts).toList();
        TimeReading reading = guess("period", cells).times();

        assertThat(reading.doubt()).isEqualTo(doubt);
        if (second != null) {
            assertThat(TypeInference.time(cells.get(1), reading.style()))
                    .hasValueSatisfying(period -> assertThat(period.from()).isEqualTo(second));
        }
    }

    @Test
    void nothingInACellEndsTheReadingInAFault() {
        Randomly.check(300, draw -> {
            String text = "";
            for (int i = draw.integer(1, 8); i > 0; i--) {
                text += draw.of("2020", "20", "1", "-", "/", "Q", "Jan", " ", "to", "(p)", "w", "00:00", ".", "ending");
            }
            guess("period", List.of(text, "2020-11")).times();
        });
    }

    private static TypeGuess guess(String heading, List<String> texts) {
        TypeGuess guess = new TypeGuess(heading, NumberStyle.BRITISH);
        texts.forEach(guess::accept);
        return guess;
    }
}
