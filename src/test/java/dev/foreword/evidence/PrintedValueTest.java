package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.testing.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words round a printed value are read as those of a claim are. */
class PrintedValueTest {

    private static final String CHANGES = """
            measure,percent_change
            Starts,17.4
            Spending,-21.6
            """;

    private static final String CHILDREN = """
            year,number,rate
            2015,69480,60
            2016,70440,60
            2017,72670,62
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Starts fell by ${ch["Starts"].percent_change} per cent.                       | claim-direction
            Starts rose by ${ch["Starts"].percent_change} per cent.                       |
            Spending rose by ${ch["Spending"].percent_change} per cent.                   | claim-direction
            Spending fell by ${ch["Spending"].percent_change} per cent.                   |
            More than ${c["2016"].number} per cent of children are in care.               | claim-rate
            In 2015 there were ${c["2016"].number} children in care.                      | claim-context
            In 2016 there were ${c["2016"].number} children in care.                      |
            Spending is £${c["2016"].number} a week.                                      | claim-rate
            The rate rose to ${c["2016"].rate} per cent.                                  | claim-direction, claim-rate
            The number rose to ${c["2016"].number} in 2016.                               |
            The number fell to ${c["2016"].number} in 2016.                               | claim-direction
            The number fell from ${c["2016"].number} in 2016 to ${c["2017"].number} in 2017. | claim-direction
            More than ${c["2016"].number} children were in care.                          | claim-hedge
            More than ${round(c["2016"].number, -4)} children were in care.               |
            The number peaked at ${c["2016"].number}.                                     | claim-mismatch
            The number peaked at ${c["2017"].number}.                                     |
            The rate remained at ${c["2016"].rate}.                                       |
            The rate remained at ${c["2017"].rate}.                                       | claim-trend
            """)
    void wordsRoundItAreHeldAgainstTheData(String text, String rules) {
        assertThat(String.join(
                        ", ",
                        found(text).stream()
                                .filter(d -> d.rule().name().startsWith("CLAIM_"))
                                .map(d -> d.rule().id())
                                .distinct()
                                .sorted()
                                .toList()))
                .isEqualTo(rules == null ? "" : rules);
    }

    @Test
    void aFallIsPrintedWithoutItsMinus() {
        String text = site("Spending fell by ${ch[\"Spending\"].percent_change} per cent, a change of"
                        + " ${ch[\"Spending\"].percent_change}.")
                .build()
                .page()
                .select("main")
                .text();

        assertThat(text).contains("fell by 21.6 per cent", "change of −21.6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${w["2016"].wait} weeks                     | 13.9 weeks
            a ${w["2016"].wait}-week wait               | a 13.9-week wait
            ${w["2016"].wait} in 2016                   | 13.9 weeks in 2016
            £${w["2016"].spend} million                 | £468.3 million
            £${w["2016"].spend}m                        | £468.3m
            £${w["2016"].spend} in 2016                 | £468.3m in 2016
            ${w["2016"].spend} in 2016                  | £468.3m in 2016
            ${w["2016"].share} per cent                 | 8.3 per cent
            ${w["2016"].share}% of all                  | 8.3% of all
            ${percent(w["2016"].share, 1)} per cent     | 8.3 per cent
            ${w["2016"].rate} cases for every 10,000    | 21.5 cases for every 10,000
            ${w["2016"].rate} per 10,000                | 21.5 per 10,000
            """)
    void aUnitThatTheWordsSayIsPrintedOnce(String text, String printed) {
        assertThat(site("It was " + text + ".").build().page().select("main p").eachText())
                .last()
                .isEqualTo("It was " + printed + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${w[\"2016\"].wait} months",
                "£${w[\"2016\"].wait}",
                "£${w[\"2016\"].spend} billion",
                "${w[\"2016\"].share} percentage points",
                "${w[\"2016\"].rate} cases for every 100",
                "${w[\"2016\"].rate} cases per 1,000 people"
            })
    void aUnitThatIsAnotherIsAnError(String text) {
        assertThat(found("It was " + text + ".")).extracting(d -> d.rule().id()).contains("claim-rate");
    }

    private static List<Diagnostic> found(String text) {
        return site(text).check().result().diagnostics();
    }

    private static TestSite site(String text) {
        return TestSite.good()
                .with("data/r/ch.csv", CHANGES)
                .with("data/r/c.csv", CHILDREN)
                .with("data/r/w.csv", "year,wait,spend,share,rate\n2016,13.9,468.3,8.3,21.5\n")
                .with("data/r/w.yml", """
                        columns:
                          wait: {unit: weeks}
                          spend: {unit: £m}
                          share: {unit: "%"}
                          rate: {unit: "per 10,000"}
                        """)
                .page(text);
    }
}
