package dev.foreword.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.chart.data.ChartData;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.PeriodScale;
import dev.foreword.testing.Authored;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times along an axis: as far apart as they are, and broken where some are left out. */
class PeriodScaleTest {

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    /** Each step in years, with a bar before one that leaves times out. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2018  2019  2020  2022                                  ; 1  1  |2
                    2001  2011  2012  2021                                  ; 10  1  9
                    2001  2011  2021                                        ; 10  10
                    2018/19  2019/20  2020/21                               ; 1  1
                    Jan 2020  Feb 2020  Mar 2020  Jun 2020                  ; .08  .08  |.25
                    2020-11  2020-12  2021-01                               ; .08  .08
                    2019 Q4  2020 Q1  2020 Q2                               ; .25  .25
                    Year ending March 2019  Year ending March 2020          ; 1
                    31 March 2019  30 September 2019  31 March 2020         ; .5  .5
                    2013/14-15/16  2014/15-16/17  2016/17-18/19             ; 1  2
                    2014-16  2015-17                                        ; 1
                    2023  2024  2025 (prov)                                 ; 1  1
                    """)
    void timesAreAsFarApartAsTheyAre(String times, String steps) {
        PeriodScale scale = scale(BLANKS.splitAsStream(times).toList());
        List<String> expected = BLANKS.splitAsStream(steps.strip()).toList();

        for (int row = 1; row <= expected.size(); row++) {
            String step = expected.get(row - 1);
            assertThat(scale.isBehindGap(row)).as(step).isEqualTo(step.startsWith("|"));
            assertThat(scale.position(row) - scale.position(row - 1))
                    .isCloseTo(Double.parseDouble(step.replace("|", "")), Offset.offset(0.01));
        }
    }

    @Test
    void anEventStandsWhereItsTimeIs() {
        PeriodScale months = scale(List.of("Jan 2020", "Feb 2020", "Mar 2020", "Apr 2020"));
        assertThat(months.find("Mar 2020").orElseThrow()).isEqualTo(months.position(2));
        assertThat(months.find("2020-03").orElseThrow()).isEqualTo(months.position(2));
        assertThat(months.find("23 March 2020").orElseThrow()).isBetween(months.position(2), months.position(3));
        assertThat(months.find("May 2020")).isEmpty();

        PeriodScale years = scale(List.of("2018/19", "2019/20", "2020/21"));
        assertThat(years.find("2019").orElseThrow()).isEqualTo(years.position(1));
        assertThat(years.find("March 2020").orElseThrow()).isBetween(years.position(1), years.position(2));
    }

    @Test
    void smallChartsHaveOneAxisOfTimes() {
        ChartSpec spec = Authored.chart(
                "year,n,place\n2010,1,North\n2012,2,North\n2011,3,South\n2020,4,South\n",
                "type: line\nx: year\ny: n\npanels: place");
        ChartData all = new ChartData(spec);
        List<Integer> north = IntStream.range(0, all.rows())
                .filter(row -> all.panel(row).equals("North"))
                .boxed()
                .toList();

        assertThat(all.panel(north).reachOfScale().getMin()).isEqualTo(2010);
        assertThat(all.panel(north).reachOfScale().getMax()).isEqualTo(2020);
    }

    private static PeriodScale scale(List<String> times) {
        List<String> rows = new ArrayList<>(List.of("period,n"));
        times.forEach(time -> rows.add(time + "," + rows.size()));
        ChartSpec spec = Authored.chart(String.join("\n", rows) + "\n", "type: line\nx: period\ny: n");
        return new PeriodScale(spec.rows(), spec.x().index());
    }
}
