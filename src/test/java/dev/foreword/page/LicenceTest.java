package dev.foreword.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Terms of reuse are the author’s to give. */
class LicenceTest {

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

    private static List<String> filesThatSpeakOfTerms(Built built) {
        assertThat(built.result().published()).isTrue();
        return built.files().entrySet().stream()
                .filter(file -> file.getKey().matches(".+\\.(html|json|bib|xml|svg)"))
                .filter(file -> new String(file.getValue(), UTF_8)
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s).*(licen[cs]e|dc\\.rights|creativecommons|crown copyright).*"))
                .map(file -> file.getKey())
                .toList();
    }

    @Test
    void nothingIsClaimedForAnAuthorWhoSaysNothing() {
        assertThat(filesThatSpeakOfTerms(TestSite.good().page(CHART).build())).isEmpty();
    }

    @Test
    void whatTheAuthorSaysStandsOnPagesAndInWhatMachinesRead() {
        TestSite site = TestSite.good()
                .page(CHART)
                .with(
                        "content/r/report.yml",
                        "title: A report\ndate: 2026\nlicence: {name: Our terms, url: \"https://example.org/terms\"}\n");

        assertThat(filesThatSpeakOfTerms(site.build()))
                .contains(
                        "r/index.html",
                        "r/one/index.html",
                        "r/figures/visits/index.html",
                        "r/data/visits/index.html",
                        "r/data/visits.csv-metadata.json");
    }
}
