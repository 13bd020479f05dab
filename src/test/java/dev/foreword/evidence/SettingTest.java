package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading or a caption that names the one time of what stands below it counts as a part of the sentence. */
class SettingTest {

    private static final String CHILDREN = "year,children\n2014,68800\n2015,69500\n2016,70440\n";
    private static final String CLAIM = "[70,440](<=c[\"2016\"].children>)";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016                                   | There were CLAIM children.                  |
            2015                                   | There were CLAIM children.                  | claim-context
            Children in 2015                       | There were CLAIM children.                  | claim-context
            2015: a bad year                       | There were CLAIM children.                  | claim-context
            2015                                   | There were ${c["2016"].children} children.  | claim-context
            2015                                   | ### Boroughs;There were CLAIM children.     | claim-context
            2015                                   | ### 2016;There were CLAIM children.         |
            2015                                   | ## Others;There were CLAIM children.        |
            2015                                   | In 2016 there were CLAIM children.          |
            2015                                   | Look at 2016. There were CLAIM children.    |
            2015                                   | A year later there were CLAIM children.     |
            The 2015 review                        | There were CLAIM children.                  |
            Since 2015                             | There were CLAIM children.                  |
            From 2014 to 2015                      | There were CLAIM children.                  |
            1998                                   | There were CLAIM children.                  |
            2015                                   | > There were CLAIM children.                |
            """)
    void theHeadingNamesTheTime(String heading, String text, String rule) {
        String page = "## " + heading + "\n\n" + text.replace(";", "\n\n").replace("CLAIM", CLAIM);

        assertThat(rules(page)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void theCaptionNamesTheTimeOfAFiguresOtherWords() {
        String chart = ":::chart{#fig-a}\ndata: c\ntype: line\nx: year\ny: children\ntitle: Children in 2015\n"
                + "subtitle: Children\nsource: The doors\nnote: '" + CLAIM + " children'\n:::\n";

        assertThat(rules(chart)).containsExactly("claim-context");
        assertThat(rules(chart.replace("in 2015", "in 2016"))).isEmpty();
        assertThat(rules(chart + "\nThere were " + CLAIM + " children.\n")).hasSize(1);
    }

    private static List<String> rules(String text) {
        return TestSite.good().with("data/r/c.csv", CHILDREN).page(text).check().result().diagnostics().stream()
                .map(d -> d.rule().id())
                .filter(id -> id.startsWith("claim-"))
                .toList();
    }
}
