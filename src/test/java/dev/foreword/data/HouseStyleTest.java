package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.Randomly;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStyleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0       | 0
                    999     | 999
                    1000    | 1,000
                    1234567 | 1,234,567
                    1234.50 | 1,234.50
                    -0.5    | −0.5
                    -1000   | −1,000
                    """)
    void setsCommasBetweenThousandsAndAddsNoDigit(BigDecimal value, String printed) {
        assertThat(HouseStyle.number(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0.125, 2, 0.13", "2.5, 0, 3", "-2.5, 0, -3", "394400, -3, 394000", "12, 1, 12.0"})
    void roundsHalfUp(BigDecimal value, int decimals, BigDecimal rounded) {
        assertThat(HouseStyle.round(value, decimals)).isEqualTo(rounded);
    }

    @Test
    void roundingMovesAValueByAtMostHalfAStep() {
        Randomly.check(draw -> {
            BigDecimal value = draw.decimal(-1_000_000, 1_000_000, draw.integer(0, 9));
            int decimals = draw.integer(0, 6);
            BigDecimal moved = HouseStyle.round(value, decimals).subtract(value).abs();

            assertThat(moved).isLessThanOrEqualTo(new BigDecimal("0.5").movePointLeft(decimals));
        });
    }
}
