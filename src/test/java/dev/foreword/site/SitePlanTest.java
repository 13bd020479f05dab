package dev.foreword.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.PlannedAddress.Kind;
import dev.foreword.model.index.SitePlan;
import dev.foreword.source.tree.DirectorySourceTree;
import dev.foreword.testing.OwnSite;
import dev.foreword.testing.TestSite;
import dev.foreword.work.Workers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one list of what is published, held against what is published. */
class SitePlanTest {

    private static final DirectorySourceTree SOURCE = new DirectorySourceTree(Path.of("."));

    private static SitePlan plan() {
        return CheckedSite.of(SOURCE, new Workers(1), Progress.SILENT, new Diagnostics())
                .orElseThrow()
                .plan();
    }

    @Test
    void everyPublishedFileIsPlannedOrTheAuthorsOwn() {
        List<PlannedAddress> planned = plan().all();

        assertThat(OwnSite.files().keySet())
                .filteredOn(path -> !SOURCE.files().contains("content/" + path))
                .allSatisfy(path -> assertThat(planned).anyMatch(one -> holds(one, path)));
    }

    private static boolean holds(PlannedAddress planned, String path) {
        return switch (planned.kind()) {
            case FILE -> path.equals(planned.path());
            case FOLDER -> path.startsWith(planned.path() + "/") && !path.endsWith(".html");
            case WRITTEN, MADE, REDIRECT -> path.equals(index(planned));
        };
    }

    @Test
    void everyPlannedPageIsPublished() {
        assertThat(plan().all())
                .filteredOn(planned -> planned.isPage() || planned.kind() == Kind.REDIRECT)
                .hasSizeGreaterThan(300)
                .extracting(SitePlanTest::index)
                .doesNotHaveDuplicates()
                .isSubsetOf(OwnSite.files().keySet());
    }

    private static String index(PlannedAddress planned) {
        return (planned.path().isEmpty() ? "" : planned.path() + "/") + "index.html";
    }

    @Test
    void twoThemesWithOneAddressAreReportedForOneWouldHideTheOther() {
        TestSite site = TestSite.good()
                .with("content/r/report.yml", "title: A report\ndate: 2026\ntopics: [Bus services, Bus-services]\n")
                .with("content/s/report.yml", "title: Another\ndate: 2025\n")
                .with("content/s/01-one.md", "# One\n");

        assertThat(site.check().problem().message())
                .isEqualTo("the address /themes/bus-services/ already belongs to a theme of a report, “Bus services”");
    }

    @Test
    void whoMeansTwoPagesByOneAddressIsTold() {
        TestSite site = TestSite.good()
                .with("content/r/02-two.md", "---\ntitle: Two\nslug: one\n---\n\nText.\n")
                .with("content/r/03-evidence.md", "# Evidence\n\nText.\n")
                .with("content/themes/report.yml", "title: Themes\ndate: 2026\n")
                .with("content/themes/01-one.md", "# One\n");

        assertThat(site.check().problems())
                .containsExactly(
                        "content/r/02-two.md:1:1 address-collision",
                        "content/r/03-evidence.md:1:1 address-collision",
                        "content/themes/report.yml:1:1 address-collision");
    }

    @Test
    void whatTheToolMakesCanBeFoundToo() {
        TestSite site = TestSite.good().page("""
                :::chart{#fig-visits}
                data: visits
                type: bar
                x: library
                y: visits
                title: Northgate has more visits
                subtitle: Visits to two libraries, 2024
                source: Counts at the door
                :::
                """);

        assertThat(site.check().result().addresses())
                .contains(
                        "/", "r/", "r/one/", "r/one/#fig-visits", "r/figures/visits/", "r/data/visits/", "r/evidence/");
    }
}
