package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading, a caption, a row or a column that names the one time or place of a number counts as a part of its sentence. */
class SettingTest {

    private static final String CHILDREN = "year,children\n2014,68800\n2015,69500\n2016,70440\n";
    private static final String BOROUGHS = "borough,children\nCamden,190\nLambeth,72\nLondon,262\n";
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Camden     | There were [190](<=boroughs["Camden"].children>) children.                    |
            Camden     | There were [72](<=boroughs["Lambeth"].children>) children.                    | claim-context
            Camden     | There were ${boroughs["Lambeth"].children} children.                          | claim-context
            Camden     | ### Care;There were [72](<=boroughs["Lambeth"].children>) children.           | claim-context
            Camden     | In Lambeth there were [72](<=boroughs["Lambeth"].children>) children.         |
            Camden     | Lambeth is smaller. There were [72](<=boroughs["Lambeth"].children>) children. |
            Camden     | Its neighbour had [72](<=boroughs["Lambeth"].children>) children.             |
            Camden     | In all there were [262](<=boroughs["London"].children>) children.             |
            Camden now | There were [72](<=boroughs["Lambeth"].children>) children.                    |
            """)
    void theHeadingThatIsARowNamesThePlace(String heading, String text, String rule) {
        String page = "## " + heading + "\n\n" + text.replace(";", "\n\n");

        assertThat(rules(page)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void aRowOfATableNamesThePlaceOfItsCells() {
        String table =
                "## Boroughs\n\n| Borough | Children |\n|---|---|\n| Camden | [190](<=boroughs[\"Camden\"].children>) |\n";

        assertThat(rules(table)).isEmpty();
        assertThat(rules(table.replace("| Camden", "| Lambeth"))).containsExactly("claim-context");
        assertThat(rules(table.replace("| Camden", "| Other boroughs"))).isEmpty();
    }

    @Test
    void aColumnThatIsATimeDatesItsCells() {
        String table = "## Children\n\n| | 2014 | 2016 |\n|---|---|---|\n| Children | ${c[\"2014\"].children}"
                + " | ${c[\"2016\"].children} |\n";

        assertThat(rules(table)).isEmpty();
        assertThat(rules(table.replace("| 2016 |", "| 2015 |"))).containsExactly("claim-context");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${c["2016"].children}                                            | children in 2016    |
            ${c["2016"].children}                                            | children in 2015    | claim-context
            ${boroughs["Camden"].children}                                   | children in Camden  |
            ${boroughs["Camden"].children}                                   | children in Lambeth | claim-context
            ${round(change(c["2015"].children, c["2016"].children), 1)}%      | rise in a year      |
            ${round(abs(change(c["2015"].children, c["2016"].children)), 1)}% | fall in a year      | claim-direction
            """)
    void aTilesWordsGoOnWithItsNumber(String value, String label, String rule) {
        String tile = "::::infographic{#info-a title=\"Children\"}\n:::stat\nvalue: " + value + "\nlabel: " + label
                + "\nsource: The doors\n:::\n::::\n";

        assertThat(rules(tile)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    private static List<String> rules(String text) {
        return TestSite.good()
                .with("data/r/c.csv", CHILDREN)
                .with("data/r/boroughs.csv", BOROUGHS)
                .with("data/r/boroughs.yml", "total: {row: London}\n")
                .page(text)
                .check()
                .result()
                .diagnostics()
                .stream()
                .map(d -> d.rule().id())
                .filter(id -> id.startsWith("claim-"))
                .toList();
    }
}
