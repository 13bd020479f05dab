package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Place;
import dev.foreword.testing.Randomly;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeInferenceTest {

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Place PLACE = Place.at("t.csv", 2, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    year        | 2015 2016          | PERIOD
                    visits      | 2015 2016          | NUMBER
                    period      | 2015/16 2016/17    | PERIOD
                    anything    | 2015/16 2016/17    | PERIOD
                    time_period | 201516 201617      | PERIOD
                    visits      | 201516 201617      | NUMBER
                    snapshot    | 2016-06 2016-07    | PERIOD
                    day         | 2016-06-30         | DATE
                    day         | 30/06/2016         | DATE
                    day         | 31/02/2016         | TEXT
                    la_code     | 301 302            | CODE
                    number      | 01 02              | CODE
                    share       | 62% 3%             | NUMBER
                    spend       | £9.0bn £12bn       | NUMBER
                    rate        | 12 c x ..          | NUMBER
                    rate        | 12 <90             | TEXT
                    rate        | c x                | TEXT
                    change      | -20.4 +3           | NUMBER
                    change      | 12 -               | NUMBER
                    change      | 12 --3             | TEXT
                    change      | 12 3.              | TEXT
                    change      | 12 .5              | NUMBER
                    change      | 12 1.2.3           | TEXT
                    change      | 12 0:9             | TEXT
                    change      | 12 9/              | TEXT
                    change      | 12 1a              | TEXT
                    change      | 12 %               | TEXT
                    spend       | 12 £               | TEXT
                    period      | 2015/17 2016/17    | TEXT
                    period      | 2015/2016 2016/17  | PERIOD
                    period      | 2015/2017 2016/17  | TEXT
                    period      | 1999/00 2000/01    | PERIOD
                    """)
    void infersWithCaution(String heading, String cells, ColumnType expected) {
        assertThat(TypeInference.infer(heading, BLANK.splitAsStream(cells).toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''         | NUMBER | true
                    12         | NUMBER | true
                    -12.5      | NUMBER | true
                    c          | NUMBER | true
                    many       | NUMBER | false
                    2015       | PERIOD | true
                    2015/16    | PERIOD | true
                    soon       | PERIOD | false
                    2016-06-30 | DATE   | true
                    2016-06-31 | DATE   | false
                    anything   | TEXT   | true
                    anything   | CODE   | true
                    """)
    void knowsWhatFitsAType(String text, ColumnType type, boolean fits) {
        assertThat(TypeInference.fits(text, type)).isEqualTo(fits);
    }

    @Test
    void readsNumbersAsPrinted() {
        assertThat(number("1,720")).isEqualTo(new BigDecimal("1720"));
        assertThat(number("17.0")).isEqualTo(new BigDecimal("17.0"));
        assertThat(number("−3.5")).isEqualTo(new BigDecimal("-3.5"));
        assertThat(TypeInference.cell("£9.0bn", ColumnType.NUMBER, PLACE))
                .isEqualTo(new Cell.NumberCell(PLACE, new BigDecimal("9.0"), new Unit("£", "bn")));
    }

    /** What is read, the unit, and between what it lies when nothing is said of the column. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    –3.5                   | −3.5      | 0.1
                    -£1,234                | −£1,234   | 1
                    £-5                    | −£5       | 1
                    62 %                   | 62%       | 1
                    £1.2 million           | £1.2m     | 100000.0
                    1.23E+05               | 123,000   | 1000
                    1.5e3                  | 1,500     | 100
                    1e+05                  | 100,000   | 0
                    7.0000000000000007E-2  | 0.07      | 0
                    0.28999999999999998    | 0.29      | 0
                    3.141592653589793      | 3.141592653589793 | 0.000000000000001
                    12345678901234567      | 12,345,678,901,234,567 | 0
                    1,200 [r]              | 1,200 [r] | 0
                    1,200 [note 1]         | 1,200 [note 1] | 0
                    62.5% [p][note 2]      | 62.5% [p][note 2] | 0.1
                    """)
    void readsWhatProgramsMakeOfNumbers(String text, String printed, BigDecimal openness) {
        Cell.NumberCell cell = (Cell.NumberCell) TypeInference.cell(text, ColumnType.NUMBER, PLACE);
        Interval interval = Fixtures.quantity(cell, Measure.PLAIN).interval();

        assertThat(cell.text()).isEqualTo(printed);
        assertThat(interval.high().orElseThrow().subtract(interval.low().orElseThrow()))
                .isEqualByComparingTo(openness);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(250)",
                "250-",
                "1,200 p",
                "1200*",
                "1.234,5",
                "84 300",
                "<5",
                "1,23",
                "12,3456",
                "1E",
                "1E9999",
                "£",
                "#REF!",
                "1,200 [q]",
                "1,200 [note]",
                "10-14",
                "Oct-14",
                "2016-06-30",
                "3.",
                "--3",
                "+",
                "1.2.3"
            })
    void leavesWhatIsNoPlainNumber(String text) {
        assertThat(TypeInference.cell(text, ColumnType.NUMBER, PLACE)).isEqualTo(new Cell.TextCell(PLACE, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.234,5   | 1234.5
                    3,512     | 3.512
                    1 234     | 1234
                    -0,5 %    | -0.5
                    """)
    void readsNumbersWithDecimalCommas(String text, BigDecimal value) {
        assertThat(NumberStyle.BRITISH
                        .withDecimalComma()
                        .read(text)
                        .orElseThrow()
                        .value())
                .isEqualTo(value);
    }

    @Test
    void neverTakesAMarkForZeroOrText() {
        assertThat(TypeInference.cell("c", ColumnType.NUMBER, PLACE))
                .isEqualTo(new Cell.SuppressedCell(PLACE, Suppression.CONFIDENTIAL));
        assertThat(TypeInference.cell("..", ColumnType.NUMBER, PLACE).text()).isEqualTo("[x]");
    }

    @Test
    void readsCompactPeriodsAsTheDepartmentMeansThem() {
        assertThat(TypeInference.cell("201516", ColumnType.PERIOD, PLACE))
                .isEqualTo(new Cell.PeriodCell(PLACE, "2015/16", Period.splitYears(2015, 2015)));
    }

    @Test
    void whatTheHouseStylePrintsIsReadBackAsItWas() {
        Randomly.check(draw -> {
            BigDecimal value = draw.decimal(-1_000_000_000, 1_000_000_000, 4);
            assertThat(number(HouseStyle.number(value))).isEqualTo(value);
        });
    }

    private static BigDecimal number(String text) {
        return ((Cell.NumberCell) TypeInference.cell(text, ColumnType.NUMBER, PLACE)).value();
    }
}
