package dev.foreword.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What was published once is missed when it goes, whatever it was, and each cure that is offered works. */
class OldAddressesTest {

    private static final String CHART = """
            :::chart{#fig-visits}
            data: visits
            type: bar
            x: library
            y: visits
            title: Northgate has more visits
            subtitle: Visits to two libraries, 2024
            source: Counts at the door
            :::
            """;
    private static final String SITE = "title: Example\npublisher: Example Institute\nbase_url: https://example.org/\n";

    private static TestSite site() {
        return TestSite.good()
                .page("## What we counted\n\n" + CHART + "\nSee [the letter](files/letter.pdf).")
                .with("content/r/files/letter.pdf", "A letter.");
    }

    private static TestSite published(TestSite later) {
        return later.with(
                "content/addresses.txt",
                String.join("\n", site().check().result().addresses()));
    }

    @Test
    void pagesFilesPicturesAndHeadingsAreKeptTrackOf() {
        assertThat(site().check().result().addresses())
                .contains(
                        "r/data/visits/",
                        "r/data/visits.csv",
                        "r/figures/visits/",
                        "r/figures/visits.svg",
                        "r/figures/visits.png",
                        "r/files/letter.pdf",
                        "r/one/#what-we-counted",
                        "r/one/#fig-visits")
                .noneMatch(address -> address.matches(".*(json|xml|404|robots).*"));
        assertThat(published(site()).check().problems()).isEmpty();
    }

    @Test
    void aTableThatWasRenamedIsMissedOnceAndLedOnWithItsFile() {
        TestSite renamed = published(site())
                .with("data/r/visits.csv", (byte[]) null)
                .with("data/r/visit_counts.csv", "library,visits\nNorthgate,120\nRiverside,80\n")
                .page("## What we counted\n\n" + CHART.replace("data: visits", "data: visit_counts")
                        + "\nSee [the letter](files/letter.pdf).");

        Diagnostic problem = renamed.check().problem();
        assertThat(problem.message())
                .isEqualTo("/r/data/visits/ was published once, and is gone, with 1 address that went along");
        assertThat(problem.help())
                .startsWith("write under \"redirects:\" in content/site.yml \"r/data/visits: its new address\"");

        Built cured = renamed.with("content/site.yml", SITE + "redirects: {r/data/visits: r/data/visit-counts}\n")
                .build();
        assertThat(cured.problems()).isEmpty();
        assertThat(cured.text("r/data/visits.csv")).isEqualTo(cured.text("r/data/visit-counts.csv"));
    }

    @Test
    void aNameThatIsLikeTheOldOneIsOffered() {
        TestSite renamed = published(site())
                .with("content/r/files/letter.pdf", (byte[]) null)
                .with("content/r/files/letters.pdf", "A letter.")
                .page("## What we counted\n\n" + CHART + "\nSee [the letter](files/letters.pdf).");

        assertThat(renamed.check().problem().help())
                .startsWith(
                        "write under \"redirects:\" in content/site.yml \"r/files/letter.pdf: r/files/letters.pdf\"");
        Built cured = renamed.with("content/site.yml", SITE + "redirects: {r/files/letter.pdf: r/files/letters.pdf}\n")
                .build();
        assertThat(cured.problems()).isEmpty();
        assertThat(cured.text("r/files/letter.pdf")).isEqualTo("A letter.");
    }

    @Test
    void aHeadingThatWasRewordedIsMissed() {
        TestSite reworded =
                published(site()).page("## What was counted\n\n" + CHART + "\nSee [the letter](files/letter.pdf).");

        assertThat(reworded.check().problem().help())
                .isEqualTo(
                        "give what stood there its id back, {#what-we-counted}; it may be /r/one/#what-was-counted now,"
                                + " or remove its line here");
        assertThat(reworded.page("## What was counted {#what-we-counted}\n\n" + CHART
                                + "\nSee [the letter](files/letter.pdf).")
                        .check()
                        .problems())
                .isEmpty();
    }

    @Test
    void aReportThatHasGoneIsToldOfOnce() {
        TestSite renamed = published(site())
                .with("content/s/report.yml", "title: A report\ndate: 2026\n")
                .with("content/s/01-one.md", "# One\n\nText.\n")
                .with("content/r/report.yml", (byte[]) null)
                .with(TestSite.PAGE, (byte[]) null)
                .with("data/r/visits.csv", (byte[]) null)
                .with("content/r/files/letter.pdf", (byte[]) null);

        assertThat(renamed.check().problem().message()).startsWith("/r/ was published once, and is gone, with ");
    }

    @Test
    void aPageThatMovedStillHasToHaveWhatStoodOnIt() {
        TestSite moved = published(site())
                .with(TestSite.PAGE, (byte[]) null)
                .with(
                        "content/r/01-two.md",
                        "---\ntitle: Two\nwas: r/one\n---\n\n" + CHART + "\nSee [the letter](files/letter.pdf).\n");

        assertThat(moved.check().problem().message())
                .isEqualTo("/r/one/#what-we-counted was published once, and is gone");
    }

    @Test
    void aRedirectKeepsTheFragmentAndWorksWithoutScripts() {
        Built built = TestSite.good()
                .with(TestSite.PAGE, "---\ntitle: One\nwas: old/page\n---\n\nText.\n")
                .build();
        Document page = built.page("old/page");

        String script = page.select("script").attr("src").replaceFirst("^(\\.\\./)+", "");
        assertThat(page.select("script").attr("data-to")).isEqualTo("../../r/one/");
        assertThat(built.text(script)).contains("location.hash");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../../r/one/");
        assertThat(page.select("main a").attr("href")).isEqualTo("../../r/one/");
        assertThat(TestSite.good().build().files().keySet()).noneMatch(path -> path.endsWith(".js"));
    }
}
