package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Place;
import dev.foreword.testing.Randomly;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    snapshot    | 2016-06 2016-07    | TEXT
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

    @Test
    void neverTakesAMarkForZeroOrText() {
        assertThat(TypeInference.cell("c", ColumnType.NUMBER, PLACE))
                .isEqualTo(new Cell.SuppressedCell(PLACE, Suppression.CONFIDENTIAL));
        assertThat(TypeInference.cell("..", ColumnType.NUMBER, PLACE).text()).isEqualTo("[x]");
    }

    @Test
    void readsCompactPeriodsAsTheDepartmentMeansThem() {
        assertThat(TypeInference.cell("201516", ColumnType.PERIOD, PLACE))
                .isEqualTo(new Cell.PeriodCell(PLACE, "2015/16", 2015));
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
