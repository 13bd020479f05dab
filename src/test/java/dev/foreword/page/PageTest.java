package dev.foreword.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Rule;
import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a reader gets of what an author writes. */
class PageTest {

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
            """;

    @Test
    void valuesArePrintedInProseTitlesAndFrontMatter() {
        Document page = TestSite.good()
                .with(
                        TestSite.PAGE,
                        "---\ntitle: All ${sum(visits.visits)} visits\nstandfirst: \"Of them, ${visits[0].visits}.\"\n---\n\nNow.\n")
                .build()
                .page();

        assertThat(page.select("h1").text()).isEqualTo("All 200 visits");
        assertThat(page.select(".standfirst").text()).isEqualTo("Of them, 120.");
        assertThat(page.title()).startsWith("All 200 visits");
    }

    @Test
    void aPageOfNoReportPrintsDrawsAndOffersTheSharedTables() {
        Built built = TestSite.good()
                .with("data/shared/loans.csv", "library,loans\nNorthgate,70\nRiverside,30\n")
                .with("content/about.md", """
                        # About

                        In all ${sum(loans.loans)} loans.

                        :::chart
                        data: loans
                        type: bar
                        x: library
                        y: loans
                        title: Northgate lends more
                        subtitle: Loans of two libraries, 2024
                        source: Our own count
                        :::
                        """)
                .build();

        assertThat(built.problems()).isEmpty();
        Document page = built.page("about");
        assertThat(page.select(".article > p").text()).contains("In all 100 loans.");
        assertThat(page.select("a[href$=.csv]").eachAttr("href")).containsExactly("../data/loans.csv");
        assertThat(page.select("a[href$=.svg]").eachAttr("href")).containsExactly("../figures/figure-1.svg");
        assertThat(built.text("data/loans.csv")).isEqualTo("library,loans\r\nNorthgate,70\r\nRiverside,30\r\n");
        assertThat(built.files()).containsKey("figures/figure-1.svg");
    }

    @Test
    void tablesWhoseFilesWouldHaveOneNameAreTold() {
        Built built = TestSite.good()
                .with("data/r/Visits.csv", "library,visits\nNorthgate,1\n")
                .build();

        assertThat(built.problems()).containsExactly("data/r/visits.csv:1:1 duplicate-table");
    }

    @Test
    void yamlThatCannotBeReadIsToldByTheLinesOfTheFile() {
        Built built = TestSite.good()
                .page("Words.\n\n:::stat\nvalue: \"1\nlabel: loans\n:::")
                .build();

        assertThat(built.problem().place().line()).isEqualTo(6);
    }

    @Test
    void dataAndTextAreNeverMarkup() {
        Built built = TestSite.good()
                .with("data/r/visits.csv", "library,visits\n<script>alert(1)</script>,120\n")
                .page("Called ${visits[0].library}.\n\n" + CHART.replace("${visits[\"Northgate\"].visits}", "1")
                        + "\n[^count]: By a sensor.")
                .build();

        assertThat(built.page().select(".article script")).isEmpty();
        assertThat(built.page().select(".article > p").text()).isEqualTo("Called <script>alert(1)</script>.");
        assertThat(built.text("r/index.html")).doesNotContain("<script>alert");
    }

    @Test
    void notesAreNumberedInReadingOrderAndLeadBothWays() {
        Document page = TestSite.good()
                .page(CHART + "\nSecond.[^b] Again.[^b]\n\n| Library | Visits[^c] |\n|---|---|\n| A | 1 |\n\n"
                        + "[^b]: Two.\n\n    More of two.\n\n[^count]: One.\n[^c]: Three.")
                .build()
                .page();

        assertThat(page.select("a[role=doc-noteref]").eachText()).containsExactly("1", "2", "2", "3");
        assertThat(page.select(".notes li").eachText().get(0)).startsWith("One.");
        assertThat(page.select("#note-2 p").eachText()).contains("Two.", "More of two.");
        assertThat(page.select("#note-2 a[role=doc-backlink]").eachAttr("href"))
                .containsExactly("#note-2-mark-1", "#note-2-mark-2");
        for (Element link : page.select("a[role]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        }
    }

    @Test
    void aNoteOnAHeadingOrTitleStaysOutOfContentsAndAddresses() {
        Built built = TestSite.good()
                .with(
                        TestSite.PAGE,
                        "# One[^t]\n\n## Funding[^f]\n\nText.\n\n## More\n\nText.\n\n[^t]: T.\n\n[^f]: F.\n")
                .build();
        Document page = built.page();

        assertThat(page.select("h1 a[role=doc-noteref], h2 a[role=doc-noteref]").eachText())
                .containsExactly("1", "2");
        assertThat(page.select("#funding")).hasSize(1);
        assertThat(page.select(".sections a").eachText()).containsExactly("Funding", "More");
        assertThat(page.title()).startsWith("One – ");
        assertThat(built.page("r").select(".report-contents a[role]")).isEmpty();
    }

    @Test
    void notesRunThroughTheReportOrStartAfreshAsItAsks() {
        TestSite site = TestSite.good()
                .page("One.[^a]\n\n[^a]: A.")
                .with("content/r/02-two.md", "# Two\n\nTwo.[^a]\n\n[^a]: A.\n");

        assertThat(site.build().page("r/two").select(".notes ol").attr("start")).isEqualTo("2");
        site.with("content/r/report.yml", "title: A report\ndate: 2026\nnotes: chapter\n");
        assertThat(site.build().page("r/two").select(".notes ol").attr("start")).isEqualTo("1");
    }

    @Test
    void referencesSayWhatTheReportCallsThingsOnAnyPage() {
        Built built = TestSite.good()
                .with("content/r/report.yml", "title: A report\ndate: 2026\ncaptions:\n  chart: Graph\n")
                .page(CHART + "\n## Funding\n\n[^count]: By a sensor.")
                .with(
                        "content/r/02-two.md",
                        "# Two\n\n[](#fig-visits), [](#one), [](#funding), [](#fn-count) and [](#annex)\n")
                .with("content/r/annex.md", "---\ntitle: More\npart: annex\n---\n\nText.\n")
                .with("content/s/report.yml", "title: Another *report*\ndate: 2026\n")
                .with("content/s/01-one.md", "# One\n\n[](r#fig-visits) of [](r)\n")
                .build();

        assertThat(built.page("r/two").select(".article > p").text())
                .isEqualTo("Graph 1, Chapter 1, Funding, note 1 and Annex A");
        assertThat(built.page("r/two").select(".article > p a").eachAttr("href"))
                .containsExactly(
                        "../../r/one/#fig-visits",
                        "../../r/one/",
                        "../../r/one/#funding",
                        "../../r/one/#note-1",
                        "../../r/annex/");
        assertThat(built.page("s/one").select(".article > p").text()).isEqualTo("Graph 1 of A report");
        assertThat(built.page().select("figcaption .number").text()).isEqualTo("Graph 1:");
    }

    @Test
    void linksToFilesWorkFromDiskWhenTheSiteAsksForThem() {
        TestSite site = TestSite.good()
                .with("content/site.yml", "title: E\npublisher: P\nbase_url: https://example.org/\nurls: file\n")
                .with("content/r/02-two.md", "# Two\n\nBack to [one](01-one.md).\n");

        assertThat(site.build().page("r/two").select(".article > p a").attr("href"))
                .isEqualTo("../../r/one/index.html");
    }

    @Test
    void chaptersHaveNumbersContentsAndNeighbours() {
        Built built = TestSite.good()
                .with("content/r/00-foreword.md", "---\ntitle: Foreword\npart: foreword\n---\n\nText.\n")
                .page("## A\n\n### A1\n\nText.\n\n## B\n\nText.")
                .with("content/r/02-two.md", "# Two\n\nText.\n")
                .build();

        assertThat(built.page("r").select(".report-contents > li > a").eachText())
                .containsExactly("Foreword", "Chapter 1 One", "Chapter 2 Two");
        assertThat(built.page("r").select(".report-contents li li li").eachText())
                .containsExactly("A1");
        assertThat(built.page().select(".sections a").eachText()).containsExactly("A", "B");
        assertThat(built.page().select(".steps a").eachText())
                .containsExactly("← Previous Foreword", "Next → Chapter 2: Two");
        assertThat(built.page("r/foreword").select(".opener .label")).isEmpty();
    }

    @Test
    void aChartComesWithItsDataAndDownloads() {
        Built built = TestSite.good().page(CHART + "\n[^count]: By a sensor.").build();
        Element figure = Objects.requireNonNull(built.page().getElementById("fig-visits"));

        assertThat(figure.select("svg")).hasSize(2);
        assertThat(figure.select("details tbody tr").eachText()).containsExactly("Northgate 120", "Riverside 80");
        assertThat(figure.select(".downloads a").eachText())
                .hasSize(4)
                .contains("Data (CSV, 1 KB)", "Chart (SVG, 1 KB)", "Page of Figure 1")
                .anySatisfy(text -> assertThat(text).matches("Chart \\(PNG, \\d+ KB\\)"));
        assertThat(built.text("r/data/visits.csv")).isEqualTo("library,visits\r\nNorthgate,120\r\nRiverside,80\r\n");
        assertThat(built.text("r/data/visits.csv-metadata.json")).contains("\"titles\":\"library\"");
        assertThat(built.text("r/figures/visits.svg")).contains("Northgate has 120 visits");
    }

    @Test
    void aChartWithoutValuesSaysSo() {
        Document page = TestSite.good()
                .page(
                        ":::chart{#fig-lost}\ntitle: Need and poverty\nunavailable: The points are lost.\nsource: DfE\n:::")
                .build()
                .page();

        assertThat(page.select("#fig-lost svg")).isEmpty();
        assertThat(page.select("#fig-lost .missing").text())
                .isEqualTo("The values of this chart are not available. The points are lost.");
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeSafe() {
        Built built = TestSite.good()
                .with("data/r/visits.csv", "library,visits\n=HYPERLINK(1),120\nB,-80\n")
                .page("In all ${sum(visits.visits)} came.")
                .build();

        assertThat(built.text("r/data/visits.csv"))
                .contains("'=HYPERLINK(1),120")
                .contains("B,-80");
    }

    @Test
    void abbreviationsAreExplainedWhereTheyAreUsed() {
        Document page = TestSite.good()
                .page("The LGA and the LGAs.\n\n*[LGA]: Local Government Association")
                .build()
                .page();

        assertThat(page.select("abbr")).hasSize(1);
        assertThat(page.select("abbr").attr("title")).isEqualTo("Local Government Association");
        assertThat(page.text()).doesNotContain("*[LGA]");
    }

    @Test
    void definitionListsAndBoxesAndTiles() {
        Document page = TestSite.good()
                .page(
                        "Term\n: Meaning\n\n::::infographic{title=\"Numbers\"}\n:::stat\nvalue: \"+5\"\nlabel: more\n:::\n::::\n\n"
                                + ":::box{#b title=\"Law\"}\nText.\n:::")
                .build()
                .page();

        assertThat(page.select("dl dt").text()).isEqualTo("Term");
        assertThat(page.select(".infographic .tile .value").text()).isEqualTo("+5");
        assertThat(page.select("#b .title").text()).isEqualTo("Law");
    }

    @Test
    void htmlIsTextUnlessTheSiteLetsItThroughAndThenItIsClean() {
        String text =
                "A <b>bold</b> <a href=\"javascript:alert(1)\">link</a>.<!-- a note -->\n\n<script>alert(1)</script>";
        assertThat(TestSite.good().page(text).build().page().select(".article b, .article script"))
                .isEmpty();

        TestSite open = TestSite.good()
                .with("content/site.yml", "title: E\npublisher: P\nbase_url: https://e.org/\nraw_html: true\n")
                .page(text);
        Document page = open.build().page();
        assertThat(page.select(".article b")).hasSize(1);
        assertThat(page.select(".article script, .article a[href^=javascript]")).isEmpty();
        assertThat(page.html()).doesNotContain("a note");
    }

    @Test
    void aSiteMayReplaceOneTemplate() {
        Built built = TestSite.good()
                .with("templates/blocks/box.ftlh", "<aside>${block.titleHtml}: ${block.bodyHtml}</aside>")
                .page(":::box{title=\"A & B\"}\nText.\n:::")
                .build();

        assertThat(built.page().select("aside").text()).isEqualTo("A & B: Text.");
    }

    @Test
    void aMistakeInATemplateNamesItAndWhatWasMissing() {
        Diagnostic problem = TestSite.good()
                .with("templates/blocks/box.ftlh", "<aside>\n${block.titel}</aside>")
                .page(":::box\nText.\n:::")
                .build()
                .problem();

        assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_FAILED);
        assertThat(problem.place().toString()).isEqualTo("templates/blocks/box.ftlh:2:3");
        assertThat(problem.message()).contains("block.titel");
    }

    @Test
    void templatesReachNothingOfJavaButTheView() {
        assertThat(TestSite.good()
                        .with("templates/blocks/box.ftlh", "${block.getClass().getName()}")
                        .page(":::box\nText.\n:::")
                        .build()
                        .problem()
                        .rule())
                .isEqualTo(Rule.TEMPLATE_FAILED);
    }

    @Test
    void everyPageHasAStrictPolicyAndNoScript() {
        Built built = TestSite.good().build();

        assertThat(built.files().keySet().stream().filter(f -> f.endsWith(".html")))
                .isNotEmpty()
                .allSatisfy(file -> {
                    Document page = org.jsoup.Jsoup.parse(built.text(file));
                    assertThat(page.select("meta[http-equiv=Content-Security-Policy]")
                                    .attr("content"))
                            .contains("default-src 'none'")
                            .doesNotContain("unsafe");
                    assertThat(page.select("script:not([type='application/ld+json']), [style], style, [onclick]"))
                            .isEmpty();
                });
    }

    @Test
    void aDateIsNoMoreExactThanItsSource() {
        Document cover = TestSite.good()
                .with("content/r/report.yml", "title: A report\ndate: 2017-03\n")
                .build()
                .page("r");

        assertThat(cover.select(".cover time").attr("datetime")).isEqualTo("2017-03");
        assertThat(cover.select(".cover time").text()).isEqualTo("March 2017");
    }
}
