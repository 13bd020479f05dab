package dev.foreword.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.drawing.Drawings;
import dev.foreword.model.evidence.EvidenceIndex;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.OutputFile;
import dev.foreword.site.ResolvedSites;
import dev.foreword.testing.TestSite;
import dev.foreword.work.Workers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearPagesTest {

    @Test
    void theGuidesExampleOfAPageIsMadeWhereItIsPlanned() {
        ResolvedSite site = ResolvedSites.of(TestSite.good()
                .with("content/s/report.yml", "title: Older\ndate: 2024\n")
                .with("content/s/1.md", "# S\n"));

        assertThat(YearPages.plan(site).filter(PlannedAddress::isPage))
                .extracting(PlannedAddress::path)
                .containsExactly("years/2024", "years/2026");
        try (Workers workers = new Workers(1)) {
            List<OutputFile> files = new YearPages(SiteRenderer.rendering(
                            site,
                            new Drawings(Map.of(), Map.of(), Map.of(), Map.of()),
                            EvidenceIndex.EMPTY,
                            ResolvedSites.theme(),
                            workers,
                            new Diagnostics()))
                    .files();
            assertThat(files)
                    .extracting(OutputFile::path)
                    .containsExactly("years/2024/index.html", "years/2026/index.html");
            assertThat(new String(files.get(0).bytes(), UTF_8)).contains("Reports of 2024", "Older");
        }
    }
}
