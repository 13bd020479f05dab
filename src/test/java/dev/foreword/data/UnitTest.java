package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How units are read, and what they print around a number. */
class UnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            per cent          | 12%
            percent           | 12%
            %                 | 12%
            pp                | 12 percentage points
            percentage points | 12 percentage points
            £                 | £12
            £m                | £12m
            £ million         | £12m
            £bn               | £12bn
            $m                | $12m
            €                 | €12
            million           | 12m
            k                 | 12k
            p                 | 12p
            weeks             | 12 weeks
            per 10,000        | 12 per 10,000
            number            | 12
            """)
    void printsAroundANumberWhatIsWritten(String written, String printed) {
        assertThat(HouseStyle.number(BigDecimal.valueOf(12), Unit.of(written))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"£bn, 9.0, 9000000000", "k, 3, 3000", "£ million, 1.2, 1200000", "tn, 1, 1000000000000", "weeks, 3, 3"})
    void aMagnitudeIsTakenInFull(String written, BigDecimal printed, BigDecimal full) {
        assertThat(Unit.of(written).inFull(printed)).isEqualByComparingTo(full);
        assertThat(Unit.of(written).asPrinted(full)).isEqualByComparingTo(printed);
    }

    /** A chart and the sidecar of its table understand the same words. */
    @ParameterizedTest
    @CsvSource({"per cent, 12%", "'per 10,000', '12 per 10,000'", "weeks, 12 weeks"})
    void aChartReadsUnitsAsASidecarDoes(String written, String printed) {
        String chart =
                ":::chart{#fig-%s}\ndata: t\ntype: bar\nx: place\ny: rate\n%stitle: T\nsubtitle: S\nsource: A\n:::\n";
        String page = chart.formatted("a", "unit: " + written + "\n") + "\n" + chart.formatted("b", "");
        String html = TestSite.good()
                .with("data/r/t.csv", "place,rate\nNorth,12\nSouth,5\n")
                .with("data/r/t.yml", "columns:\n  rate: {unit: \"" + written + "\"}\n")
                .page(page)
                .build()
                .page("r/one")
                .select("main")
                .html();

        assertThat(html.split(Pattern.quote(printed), -1)).hasSizeGreaterThan(2);
        assertThat(html).doesNotContain("12" + written);
    }

    @Test
    void unitsOfOneKindDifferInTheirMagnitudeAlone() {
        assertThat(Unit.of("£m").withoutNoughts()).isEqualTo(Unit.of("£bn").withoutNoughts());
    }
}
