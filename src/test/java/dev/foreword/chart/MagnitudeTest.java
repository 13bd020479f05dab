package dev.foreword.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.chart.data.ChartData;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.testing.Authored;
import dev.foreword.testing.TestSite;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chart knows thousands from millions, and shares from parts of one, as the text does. */
class MagnitudeTest {

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    /** Cells, the unit of their chart, and what is printed at the marks, whose lengths are as these numbers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    £950m  £1.2bn  £870m     |      | £950m  £1,200m  £870m
                    £1.2m  £300k  £2.0m      |      | £1,200k  £300k  £2,000k
                    £1.2bn  £950m            | £bn  | £1.2bn  £0.950bn
                    300  1.2m                |      | 300  1,200,000
                    1.2k  950                |      | 1,200  950
                    950  1,200               | £m   | £950m  £1,200m
                    45%  30%                 |      | 45%  30%
                    £1,200  £950             |      | £1,200  £950
                    """)
    void numbersOfSeveralMagnitudesAreSetInOne(String cells, String unit, String printed) {
        ChartData data = new ChartData(chart(cells, unit == null ? "" : "\nunit: " + unit, ""));

        assertThat(IntStream.range(0, data.rows()).mapToObj(row -> data.print(row, 0)))
                .containsExactlyElementsOf(BLANKS.splitAsStream(printed).toList());
        assertThat(IntStream.range(0, data.rows())
                        .mapToObj(row -> data.print(data.value(row, 0).orElseThrow())))
                .containsExactlyElementsOf(BLANKS.splitAsStream(printed).toList());
    }

    @Test
    void theHighestIsTheHighestWhateverItsUnit() {
        ChartSpec spec = chart("£950m  £1.2bn  £870m", "", "");
        assertThat(new ChartDrawer().name(spec)).contains("B", "C").doesNotContain("A ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    45%  0.12  30%  | true  | 45%  12%  30%
                    45%  12  30%    | false | 45%  12%  30%
                    0.42  0.125     | true  | 42%  12.5%
                    0.42  0.125     | false | 0.42%  0.125%
                    """)
    void aSidecarSaysWhatPartsOfOneAre(String cells, String fractions, String printed) {
        ChartData data = new ChartData(chart(cells, "", "columns: {n: {fractions: " + fractions + "}}\n"));
        assertThat(IntStream.range(0, data.rows()).mapToObj(row -> data.print(row, 0)))
                .containsExactlyElementsOf(BLANKS.splitAsStream(printed).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    45%  30%  12    |               |            | "12" at data/r/t.csv:4:2 may be 12% or, as a part of one, 1,200%
                    45%  30%  0     |               |            |
                    0.42  0.12      |               | unit: "%"  | "0.42" at data/r/t.csv:2:2 may be 0.42% or, as a part of one, 42%
                    0.42  1.12      |               | unit: "%"  |
                    0.42  0.12      | {unit: "%"}   |            | "0.42" in the column "n", which is in per cent, may be 0.42% or, as a part of one, 42%
                    0.42  0.12      | {fractions: true} | unit: "%" |
                    0  1            | {unit: "%"}   |            |
                    """)
    void partsOfOneAndPerCentAreToldApart(String cells, String column, String key, String message) {
        List<String> found = site(cells, column == null ? "" : "columns: {n: " + column + "}\n")
                .page(":::chart{#fig-a}\ndata: t\ntype: bar\nx: name\ny: n\ntitle: A\nsubtitle: B, 2024\n"
                        + (key == null ? "" : key + "\n") + ":::")
                .check()
                .result()
                .diagnostics()
                .stream()
                .filter(d -> d.rule().id().equals("number-ambiguous"))
                .map(d -> d.message())
                .toList();
        assertThat(found).isEqualTo(message == null ? List.of() : List.of(message));
    }

    @Test
    void partsOfOneAmongPerCentAreNoticedBeforeTheyAreUsed() {
        assertThat(site("45%  0.12  30%", "").check().result().diagnostics())
                .extracting(d -> d.message())
                .contains(
                        "\"0.12\" in the column \"n\", which has per cent signs, may be 0.12% or, as a part of one, 12%");
        assertThat(site("45%  1,200  30%", "").check().result().diagnostics())
                .noneMatch(d -> d.rule().id().equals("number-ambiguous"));
    }

    private static ChartSpec chart(String cells, String key, String sidecar) {
        return Authored.figure("chart", site(cells, sidecar), "type: bar\nx: name\ny: n" + key);
    }

    private static TestSite site(String cells, String sidecar) {
        StringBuilder csv = new StringBuilder("name,n\n");
        char name = 'A';
        for (String cell : BLANKS.splitAsStream(cells).toList()) {
            csv.append(name++).append(",\"").append(cell).append("\"\n");
        }
        return TestSite.good().with("data/r/t.csv", csv.toString()).with("data/r/t.yml", "source: Counts\n" + sidecar);
    }
}
