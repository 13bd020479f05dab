package dev.foreword.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a report asks for is written once and shown from there. */
class RecommendationTest {

    private static final String SUNDAYS = "Keep both of the libraries open on Sundays.";
    private static final String ASKED = """
            :::recommendation{#rec-sundays title="Sundays" to="Northgate Council; Riverside Council" level="local" theme="hours"}
            Keep both of the libraries open on Sundays.
            :::

            :::recommendation{#rec-fines to="Northgate Council" theme="money" status="accepted" answered="2025-03" link="https://example.org/answer"}
            Stop charging fines to children.
            :::

            :::offer{#offer-lend}
            We will lend our van.
            :::
            """;

    private static TestSite site(String config, String summary) {
        return TestSite.good()
                .with("content/r/report.yml", "title: A report\ndate: 2026\n" + config)
                .with("content/r/02-summary.md", "# Summary\n\n" + summary + "\n")
                .page(ASKED);
    }

    @Test
    void aListShowsTheWordsOfTheOneDefinition() {
        String list = ":::recommendations{by=\"level\"}\n:::\n\nSee [](#rec-fines) and [](#offer-lend).";
        Document before = site("", list).build().page("r/summary");
        Document after = site("", list)
                .page(ASKED.replace("on Sundays.", "on Mondays."))
                .build()
                .page("r/summary");

        assertThat(before.select(".recommendation").eachText()).anyMatch(text -> text.contains(SUNDAYS));
        assertThat(after.text()).contains("open on Mondays.").doesNotContain(SUNDAYS);
        assertThat(before.select("h2").eachText()).contains("Local");
        assertThat(before.text()).contains("See Recommendation 2 and Offer 1.");
    }

    @Test
    void aListTakesWhatItAsksForAndKeepsItsOrder() {
        Document page = site("", ":::recommendations{only=\"rec-fines; rec-sundays\" show=\"title\"}\n:::")
                .build()
                .page("r/summary");

        assertThat(page.select(".recommendations a").eachText())
                .containsExactly("Recommendation 2: Stop charging fines to children.", "Recommendation 1: Sundays");
        assertThat(site("", ":::recommendations{kind=\"offer\"}\n:::")
                        .build()
                        .page("r/summary")
                        .select(".recommendations .recommendation")
                        .eachText())
                .singleElement()
                .asString()
                .contains("We will lend our van.");
    }

    @Test
    void numbersComeInTheReportsStyle() {
        String themes = """
                recommendations:
                  numbers: theme
                  roman_themes: true
                  themes:
                    money: Money
                    hours: Opening hours
                """;
        Built byTheme = site(themes, "See [](#rec-sundays).\n\n:::recommendations{by=\"theme\"}\n:::")
                .page(ASKED.replace("{#offer-lend}", "{#offer-lend theme=\"money\"}"))
                .build();

        assertThat(byTheme.page("r/summary").text()).contains("See Recommendation 2.1.");
        assertThat(byTheme.page("r/summary").select("h2").eachText()).contains("(i) Money", "(ii) Opening hours");
        assertThat(site("recommendations:\n  numbers: roman\n", "See [](#rec-fines).")
                        .build()
                        .page("r/summary")
                        .text())
                .contains("See Recommendation ii.");
        assertThat(site("recommendations:\n  numbers: none\n", "See [](#rec-sundays).")
                        .build()
                        .page("r/summary")
                        .text())
                .contains("See Sundays.");
    }

    @Test
    void onePageHasAllWithWhatBecameOfThem() {
        Document page = site("", "Text.").build().page("r/all-recommendations");

        assertThat(page.select(".recommendation")).hasSize(3);
        assertThat(page.select(".filter label").eachText())
                .containsExactly("Northgate Council (2)", "Riverside Council (1)");
        assertThat(page.select("table tbody tr").eachText())
                .containsExactly(
                        "Recommendation 1: Sundays Northgate Council; Riverside Council No answer yet No date",
                        "Recommendation 2: Stop charging fines to children. Northgate Council Accepted March 2025",
                        "Offer 1: We will lend our van. Nobody is named No answer yet No date");
    }

    @Test
    void eachAddresseeHasAPage() {
        Built built = site("", "Text.").build();

        assertThat(built.page("addressees/northgate-council").select(".recommendation"))
                .hasSize(2);
        assertThat(built.page("addressees").select("main li").eachText())
                .containsExactly("Northgate Council 2", "Riverside Council 1");
    }

    @Test
    void otherProgramsGetCsvAndJson() {
        Built built = site("", "Text.").build();
        String csv = built.text("recommendations.csv");

        assertThat(csv.lines()).hasSize(4);
        assertThat(csv)
                .contains("r,rec-sundays,recommendation,1,Sundays," + SUNDAYS
                        + ",Northgate Council; Riverside Council,local,hours,");
        assertThat(built.text("r/recommendations.json")).contains("\"status\":\"accepted\",\"answered\":\"2025-03\"");
    }

    @Test
    void aPromiseIsShownAgainAsAStandfirst() {
        String promise = "::::priorities\n:::priority{#early title=\"Early\"}\nHelp comes early.\n:::\n::::\n\n";
        Document page = TestSite.good()
                .page(promise + ":::include{block=\"early\" as=\"standfirst\"}\n:::")
                .build()
                .page();

        assertThat(page.select(".standfirst").text()).isEqualTo("Help comes early.");
        assertThat(page.select(".priority .title").text()).isEqualTo("Early");
    }
}
