package dev.foreword.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A figure has one home, a page of its own, and is shown wherever it is called for. */
class FigurePageTest {

    private static final String CHART = """
            :::chart{#fig-visits}
            data: visits
            type: bar
            x: library
            y: visits
            title: Northgate has ${visits["Northgate"].visits} visits[^count]
            subtitle: Visits to two libraries, 2024
            source: Counts at the door
            :::

            [^count]: By a sensor.
            """;

    private static Built site(String second) {
        return TestSite.good()
                .page(CHART)
                .with("content/r/02-two.md", "# Two\n\n" + second + "\n")
                .build();
    }

    @Test
    void aFigureIsShownAgainUnderItsOwnNumber() {
        Built built = site(":::include{figure=\"fig-visits\"}\n:::");
        Document page = built.page("r/two");

        assertThat(built.problems()).isEmpty();
        Element figure = Objects.requireNonNull(page.getElementById("fig-visits-again"));
        assertThat(figure.select("figcaption .number").text()).isEqualTo("Figure 1:");
        assertThat(figure.select("svg")).hasSize(2);
        assertThat(figure.select(".note-mark a").attr("href")).isEqualTo("../../r/one/#note-1");
    }

    @Test
    void shownTwiceOnAPageItLeavesEveryIdUnique() {
        Document page = TestSite.good()
                .page(CHART + "\n:::include{figure=\"fig-visits\"}\n:::")
                .build()
                .page();

        assertThat(page.select("figure")).hasSize(2);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoFigureCantBeShown() {
        assertThat(site(":::include{figure=\"fig-visit\"}\n:::").problem().help())
                .contains("fig-visits");
        assertThat(site("## Some {#some}\n\n:::include{figure=\"some\"}\n:::")
                        .problem()
                        .message())
                .isEqualTo("\"#some\" is no figure and no block");
    }

    @Test
    void aFigureHasAPageWithItsUsesAndACitation() {
        Built built = site("As [](#fig-visits) shows.");
        Document page = built.page("r/figures/visits");

        assertThat(page.select("h1").text()).startsWith("Northgate has 120 visits");
        assertThat(page.select("figure svg")).hasSize(2);
        assertThat(page.select("#_use + ul li").eachText()).containsExactly("Chapter 1: One", "Chapter 2: Two");
        assertThat(page.select(".cite").text())
                .isEqualTo("Example Institute (2026). Figure 1: Northgate has 120 visits. In: A report. "
                        + "https://example.org/r/figures/visits/");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://example.org/r/figures/visits-share.png");
        assertThat(built.files().keySet()).contains("r/figures/visits.svg", "r/figures/visits.png");
    }

    @Test
    void theListOfFiguresLeadsToEach() {
        Document page = site(":::figures\n:::").page("r/two");

        assertThat(page.select(".figure-list li").eachText()).containsExactly("Figure 1: Northgate has 120 visits");
        assertThat(page.select(".figure-list a").attr("href")).isEqualTo("../../r/one/#fig-visits");
    }
}
