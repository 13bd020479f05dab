package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims know of what quarter, month or year to a month a cell is, in whatever order and spelling the file has them. */
class PeriodClaimsTest {

    private static final TestSite SITE = TestSite.good()
            .with("data/r/q.csv", "quarter,n\nQ3 2020,900\nQ2 2020,400\nQ1 2020,700\nQ4 2019,800\n")
            .with("data/r/f.csv", "quarter,n\n2019/20 Q4,700\n2020/21 Q1,400\n")
            .with("data/r/m.csv", "month,n\n2020-06,90\n2020-05,40\n2020-04,70\n")
            .with("data/r/y.csv", "period,n\nYear ending March 2024,500\nYear ending March 2023,700\n")
            .with("data/r/d.csv", "day,n\n31 March 2024,500\n31 March 2023,700\n");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In Q2 2020 there were [400](<=q["Q2 2020"].n>) visits.                     |
            In Q2 2020 there were [400](<=q["2020-Q2"].n>) visits.                     |
            In the second quarter of 2020 there were [400](<=q["Q2 2020"].n>) visits.  |
            In Q1 2020 there were [400](<=q["Q2 2020"].n>) visits.                     | claim-context
            In the first quarter of 2020 there were [400](<=q["Q2 2020"].n>) visits.   | claim-context
            In Q1 2020/21 there were [400](<=f["2020/21 Q1"].n>) visits.               |
            In Q4 2019/20 there were [400](<=f["2020/21 Q1"].n>) visits.               | claim-context
            In May 2020 there were [40](<=m["2020-05"].n>) visits.                     |
            In May 2020 there were [40](<=m["May 2020"].n>) visits.                    |
            In June 2020 there were [40](<=m["2020-05"].n>) visits.                    | claim-context
            In the year ending March 2024 there were [500](<=y["Year ending March 2024"].n>) visits. |
            In the year ending March 2023 there were [500](<=y["Year ending March 2024"].n>) visits. | claim-context
            On 31 March 2023 there were [500](<=d["31 March 2024"].n>) visits.         | claim-context
            On 31 March 2024 there were [500](<=d["2024-03-31"].n>) visits.            |
            Visits [rose](<=change(q["Q2 2020"].n, q["Q3 2020"].n)>) over the summer.  |
            There were 900 visits, the [highest since 2019](<=q["Q3 2020"].n>).        |
            There were 400 visits, the [highest since 2019](<=q["Q2 2020"].n>).        | claim-mismatch
            """)
    void aClaimIsHeldAgainstTheTimeOfItsCell(String text, String rule) {
        assertThat(rules(text)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    private static List<String> rules(String text) {
        return SITE.page(text).check().result().diagnostics().stream()
                .map(d -> d.rule().id())
                .filter(id -> id.startsWith("claim-") || id.startsWith("unknown") || id.startsWith("expression"))
                .toList();
    }
}
