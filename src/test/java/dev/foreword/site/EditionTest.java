package dev.foreword.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.site.output.InMemoryOutput;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.source.tree.Release;
import dev.foreword.testing.TestSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report has an edition, a status and a history; and leaves no trace before its time. */
class EditionTest {

    private static final String SECRET = "Zebra";

    private static TestSite siteWith(String status) {
        return TestSite.good()
                .with("content/secret/report.yml", "title: " + SECRET + " report\ndate: 2026\n" + status)
                .with("content/secret/01-one.md", "# " + SECRET + " chapter\n\nText.\n")
                .with("content/secret/zebra.txt", SECRET)
                .with("data/secret/zebra.csv", "zebra,stripes\nZebra,80\n");
    }

    private static Map<String, byte[]> files(TestSite site, Release release) {
        InMemoryOutput output = new InMemoryOutput();
        new SiteBuild(new InMemorySourceTree(site.files()), output, new RunOptions(1, true, release), Progress.SILENT)
                .run();
        return output.files();
    }

    private static List<String> traces(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().toLowerCase(Locale.ROOT).contains("secret")
                        || new String(file.getValue(), UTF_8)
                                .toLowerCase(Locale.ROOT)
                                .contains("zebra"))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void aDraftLeavesNoTrace() {
        Map<String, byte[]> files = files(siteWith("status: draft\n"), Release.PUBLIC);

        assertThat(files).containsKey("r/index.html");
        assertThat(traces(files)).isEmpty();
    }

    @Test
    void anEmbargoEndsOnItsDayAndNotByTheClock() {
        TestSite site = siteWith("embargo: 2020-01-01\n");

        assertThat(traces(files(site, Release.PUBLIC))).isEmpty();
        assertThat(traces(files(site, new Release(false, LocalDate.of(2019, 12, 31)))))
                .isEmpty();
        assertThat(files(site, new Release(false, LocalDate.of(2020, 1, 1)))).containsKey("secret/index.html");
    }

    @Test
    void proofreadersSeeDraftsMarkedAsSuch() {
        Map<String, byte[]> files = files(siteWith("status: draft\n"), new Release(true, null));

        assertThat(new String(files.getOrDefault("secret/one/index.html", new byte[0]), UTF_8))
                .contains("Not for publication", "noindex");
    }

    @Test
    void anEmbargoThatCannotBeReadStopsTheBuild() {
        assertThat(siteWith("embargo: soon\n").check().problems())
                .containsExactly("content/secret/report.yml:3:10 bad-value");
    }

    @Test
    void aCorrectionStandsOnTopAndTheHistoryOnTheCover() {
        var built = TestSite.good().with("content/r/report.yml", """
                        title: A report
                        date: 2026-01-10
                        edition: Second edition
                        isbn: 978-1-00-000000-0
                        copyright: © Example Institute
                        hashtag: "#example"
                        handles: ["@example"]
                        contact: hello@example.org
                        address: https://example.org/example
                        blurb: What a report says of itself on its back.
                        correction: Table 2 had last year’s numbers.
                        changes:
                          - date: 2026-02-01
                            text: Table 2 was corrected.
                        """).build();

        assertThat(built.page().select(".notice").text()).isEqualTo("Corrected. Table 2 had last year’s numbers.");
        assertThat(built.page("r").select("dl.facts").text())
                .contains("1 February 2026 Table 2 was corrected.")
                .contains("ISBN 978-1-00-000000-0", "Second edition", "#example, @example", "hello@example.org");
        assertThat(built.page("r").select("meta[name=description]").attr("content"))
                .isEqualTo("What a report says of itself on its back.");
        assertThat(built.page().select("footer").text()).contains("another format");
    }

    @Test
    void oldAddressesLeadOn() {
        var built = TestSite.good()
                .with("content/site.yml", """
                        title: Example
                        publisher: Example Institute
                        base_url: https://example.org/
                        redirects:
                          very/old: old
                          outside: https://example.com/
                        """)
                .with(TestSite.PAGE, "---\ntitle: One\nwas: old\n---\n\nText.\n")
                .build();

        assertThat(built.page("old").select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../r/one/");
        assertThat(built.page("very/old").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/r/one/");
        assertThat(built.page("outside").select("a").attr("href")).isEqualTo("https://example.com/");
    }
}
