package dev.foreword.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What amounts words give. */
class QuantityReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234 children                  | 1234        | 1        | NONE         | 1,234
            −3.1%                           | -3.1        | 0.1      | PER_CENT     | −3.1%
            29.2 per cent of it             | 29.2        | 0.1      | PER_CENT     | 29.2 per cent
            4 percentage points             | 4           | 1        | POINTS       | 4 percentage points
            4 percentage-point rise         | 4           | 1        | POINTS       | 4 percentage-point
            2.5pp                           | 2.5         | 0.1      | POINTS       | 2.5pp
            25 basis points                 | 25          | 1        | BASIS_POINTS | 25 basis points
            £2.96bn                         | 2960000000  | 10000000 | POUNDS       | £2.96bn
            £1.2 million a week             | 1200000     | 100000   | POUNDS       | £1.2 million
            $5m                             | 5000000     | 1000000  | DOLLARS      | $5m
            €12                             | 12          | 1        | EUROS        | €12
            164.7p                          | 164.7       | 0.1      | PENCE        | 164.7p
            12 pence                        | 12          | 1        | PENCE        | 12 pence
            27 days                         | 27          | 1        | DAYS         | 27 days
            six weeks                       | 6           | 1        | WEEKS        | six weeks
            2½ years                        | 2.5         | 0.1      | YEARS        | 2½ years
            sixty-five                      | 65          | 1        | NONE         | sixty-five
            two hundred and six children    | 206         | 1        | NONE         | two hundred and six
            two and a half million          | 2500000     | 500000   | NONE         | two and a half million
            half a million pounds           | 500000      | 500000   | POUNDS       | half a million pounds
            A million                       | 1000000     | 1000000  | NONE         | A million
            one million two hundred thousand | 1200000    | 1000     | NONE         | one million two hundred thousand
            A dozen came                    | 12          | 1        | NONE         | A dozen
            two dozen                       | 24          | 1        | NONE         | two dozen
            fifteen hundred                 | 1500        | 1        | NONE         | fifteen hundred
            2000 million                    | 2000000000  | 1000000  | NONE         | 2000 million
            12k                             | 12000       | 1000     | NONE         | 12k
            20 people                       | 20          | 1        | PEOPLE       | 20 people
            £2000                           | 2000        | 1        | POUNDS       | £2000
            """)
    void readsNumbers(String text, BigDecimal value, BigDecimal step, AmountUnit unit, String words) {
        Amount amount = read(text);
        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.step()).isEqualByComparingTo(step);
        assertThat(amount.unit()).isEqualTo(unit);
        assertThat(amount.words()).isEqualTo(words);
        assertThat(amount.form()).isEqualTo(Form.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two in five              | 40
            one in ten children      | 10
            1 in 10                  | 10
            nine in every ten        | 90
            three out of four        | 75
            one child in four        | 25
            one in 89                | 1.12
            70 of the 79 homes       | 88.6
            one-in-four chance       | 25
            """)
    void readsSharesInNumbers(String text, BigDecimal percent) {
        Amount amount = read(text);
        assertThat(amount.form()).isInstanceOf(Form.Share.class);
        assertThat(amount.value()).isCloseTo(percent, org.assertj.core.data.Offset.offset(new BigDecimal("0.05")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 in 2015",
                "1,234 in 2016",
                "12 in 5 May",
                "3 in 10 years",
                "4 in 30 per cent",
                "30 in 10",
                "two children in four"
            })
    void readsNumbersBeforeYearsAsNumbers(String text) {
        assertThat(read(text).form()).isEqualTo(Form.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a third                  | 33.3 | a third
            a third of them          | 33.3 | a third
            a fifth between 2015 and 2019 | 20 | a fifth
            A fifth felt that        | 20   | A fifth
            two-thirds               | 66.7 | two-thirds
            three quarters           | 75   | three quarters
            half of them             | 50   | half
            One-twentieth had it     | 5    | One-twentieth
            one hundredth of it      | 1    | one hundredth
            """)
    void readsFractions(String text, BigDecimal percent, String words) {
        Amount amount = read(text);
        assertThat(amount.form()).isInstanceOf(Form.Fraction.class);
        assertThat(amount.value()).isCloseTo(percent, org.assertj.core.data.Offset.offset(new BigDecimal("0.05")));
        assertThat(amount.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a third party", "a fifth chapter", "a second opinion", "first", "half-term"})
    void leavesPlacesInAnOrder(String text) {
        Tokens tokens = Tokens.of(text);
        assertThat(QuantityReader.read(tokens, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doubled        | 2   | true
            double         | 2   | true
            quintupled     | 5   | true
            trebling       | 3   | true
            halved         | 0.5 | true
            sevenfold      | 7   | true
            seven-fold     | 7   | false
            2.5 times      | 2.5 | false
            five times     | 5   | false
            twice          | 2   | true
            10x            | 10  | false
            """)
    void readsMultiples(String text, BigDecimal times, boolean bare) {
        Amount amount = read(text);
        assertThat(amount.value()).isEqualByComparingTo(times);
        assertThat(amount.form()).isEqualTo(new Form.Multiple(bare));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6:1          | 6   | 6:1
            6 to 1       | 6   | 6 to 1
            five to two  |     |
            three to one | 3   | three to one
            50:50 split  | 1   | 50:50
            """)
    void readsRatios(String text, BigDecimal value, String words) {
        if (words == null) {
            assertThat(QuantityReader.read(Tokens.of(text), 0)
                            .map(p -> p.amount().form()))
                    .hasValue(Form.PLAIN);
            return;
        }
        assertThat(read(text).form()).isInstanceOf(Form.Ratio.class);
        assertThat(read(text).value()).isEqualByComparingTo(value);
        assertThat(read(text).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 to 3 per cent            | 2         | 3         | PER_CENT
            2% to 3%                   | 2         | 3         | PER_CENT
            10–12 children             | 10        | 12        | NONE
            between 2 and 3 per cent   | 2         | 3         | PER_CENT
            £2 to £3 million           | 2000000   | 3000000   | POUNDS
            900,000 to 1.2 million     | 900000    | 1200000   | NONE
            between a third and a half |           |           |
            five to ten                | 5         | 10        | NONE
            """)
    void readsRanges(String text, BigDecimal low, BigDecimal high, AmountUnit unit) {
        if (low == null) {
            assertThat(QuantityReader.read(Tokens.of(text), 0)).isEmpty();
            return;
        }
        Form.Range range = (Form.Range) read(text).form();
        assertThat(range.low().value()).isEqualByComparingTo(low);
        assertThat(range.high().value()).isEqualByComparingTo(high);
        assertThat(range.low().unit()).isEqualTo(unit);
        assertThat(range.high().unit()).isEqualTo(unit);
    }

    @Test
    void ratesSayOfHowMany() {
        assertThat(read("22 per 10,000 children").per()).isEqualByComparingTo("10000");
        assertThat(read("three per thousand").per()).isNull();
        assertThat(read("22 per cent").per()).isNull();
    }

    @Test
    void changesAreNoRanges() {
        Tokens tokens = Tokens.of("rose from 2 to 3 per cent");
        assertThat(QuantityReader.read(tokens, 2).orElseThrow().amount().form()).isEqualTo(Form.PLAIN);
    }

    @Test
    void showsHowManyDecimalsAreWritten() {
        assertThat(read("£2.96bn").decimals()).isEqualTo(2);
        assertThat(read("29.2 per cent").decimals()).isEqualTo(1);
        assertThat(read("1,230").decimals()).isZero();
    }

    private static Amount read(String text) {
        return QuantityReader.read(Tokens.of(text), 0)
                .orElseThrow(() -> new AssertionError("no amount begins " + text))
                .amount();
    }
}
