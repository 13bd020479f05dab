package dev.foreword.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import org.junit.jupiter.api.Test;

/** The words of a report’s own file may lead to its pages, as all words may. */
class CoverLinkTest {

    private static TestSite subtitled(String subtitle) {
        return TestSite.good()
                .page("## Why {#why}\n\nText.")
                .with("content/r/report.yml", "title: A report\ndate: 2026\nsubtitle: '" + subtitle + "'\n");
    }

    @Test
    void aCoverLinksToPagesAndSections() {
        assertThat(subtitled("See [one](01-one.md) and [](#why).")
                        .build()
                        .page("r")
                        .select("main a[href*=one]")
                        .eachAttr("href"))
                .contains("../r/one/", "../r/one/#why");
    }

    @Test
    void aLinkToNothingIsToldInItsPlace() {
        assertThat(subtitled("See [](#where).").check().problems())
                .containsExactly("content/r/report.yml:3:16 unknown-reference");
    }
}
