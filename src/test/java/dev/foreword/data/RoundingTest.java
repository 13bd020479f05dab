package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.Measure.Kind;
import dev.foreword.data.Measure.Prices;
import dev.foreword.data.Measure.Timing;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the digits of a number, and what is said of its rounding, leave open. */
class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        // Nobody counts half a child.
        "120,   '', COUNT,  '',  120,    120",
        "120,   '', UNSAID, '',  120,    120",
        "120.0, '', UNSAID, '',  119.95, 120.05",
        "120,   '', RATE,   '',  119.5,  120.5",
        "120,   '', SHARE,  '',  119.5,  120.5",
        "62,    %,  UNSAID, '',  61.5,   62.5",
        "120,   '', COUNT,  10,  115,    125",
        "120,   '', COUNT,  0,   120,    120",
        "62.5,  %,  SHARE,  0,   62.5,   62.5",
        "62.5,  %,  SHARE,  0.5, 62.25,  62.75"
    })
    void reachesHalfAStepToEachSide(
            String printed, String suffix, Kind kind, String step, BigDecimal low, BigDecimal high) {
        Rounding rounding = step.isEmpty() ? Rounding.AS_PRINTED : new Rounding(new BigDecimal(step));

        Interval interval = rounding.interval(
                new BigDecimal(printed), new Measure(new Unit("", suffix), kind, Timing.UNSAID, Prices.UNSAID));

        assertThat(interval.low().orElseThrow()).isEqualByComparingTo(low);
        assertThat(interval.high().orElseThrow()).isEqualByComparingTo(high);
    }
}
