package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.testing.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static List<Diagnostic> found(String text) {
        return site(text).check().result().diagnostics();
    }

    private static TestSite site(String text) {
        return TestSite.good()
                .with("data/r/ch.csv", CHANGES)
                .with("data/r/c.csv", CHILDREN)
                .page(text);
    }
}
