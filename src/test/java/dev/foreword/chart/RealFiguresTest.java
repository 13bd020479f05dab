package dev.foreword.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Boundaries and indices as they were published; they lie beside the checkout and are not part of it. */
class RealFiguresTest {

    private static final Path FOLDER = Path.of("../shared/realdata");
    private static final String REGIONS = """
            region,rate
            E12000001,111
            E12000002,90
            E12000003,77
            E12000004,62
            E12000005,86
            E12000006,49
            E12000007,48
            E12000008,55
            E12000009,62
            E13000001,59
            """;

    @BeforeAll
    static void needsTheFiles() {
        assumeTrue(Files.isDirectory(FOLDER), "the real data lie beside the checkout");
    }

    private static Document picture(Built built, String name) {
        return Jsoup.parse(built.text("r/figures/" + name + ".svg"), Parser.xmlParser());
    }

    @Test
    void theRegionsOfEnglandAreDrawnFromTheirBoundaries() throws IOException {
        Built built = TestSite.good()
                .with("data/r/regions.csv", REGIONS)
                .with("data/r/buc.geojson", Files.readAllBytes(FOLDER.resolve("regions_england_buc_202212.geojson")))
                .page("""
                        :::map{#fig-map}
                        data: regions
                        type: map
                        boundaries: buc.geojson
                        x: region
                        y: rate
                        title: The North East has most
                        subtitle: Per 10,000, 2025
                        source: Counts
                        :::
                        """)
                .build();

        assertThat(built.problems()).containsExactly("content/r/01-one.md:3:1 map-unmatched");
        assertThat(built.result().diagnostics().get(0).message()).startsWith("E13000001 of the table");
        assertThat(picture(built, "map").select("path[fill-rule]")).hasSize(9);
        assertThat(built.text("r/figures/map.svg").getBytes(UTF_8).length).isLessThan(40_000);
        assertThat(built.page().select("details p").text())
                .isEqualTo(
                        "Map of rate (invented) by area. The highest value is 111, for North East; the lowest is 48, for London.");
    }

    @Test
    void a150PointsAreDrawnEachAndTheFarthestAreNamed() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("imd2019_upper_tier.csv"), UTF_8);
        String csv = lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(cells -> !cells[1].startsWith("\""))
                .map(cells -> cells[1] + "," + cells[4] + "," + cells[6])
                .collect(Collectors.joining("\n", "authority,score,share\n", "\n"));
        Built built = TestSite.good().with("data/r/imd.csv", csv).page("""
                        :::chart{#fig-imd}
                        data: imd
                        type: scatter
                        x: score
                        y: share
                        name: authority
                        trend: true
                        title: Deprived areas lie in deprived councils
                        subtitle: English indices, 2019
                        source: Ministry of Housing
                        :::
                        """).build();

        assertThat(built.problems()).isEmpty();
        long points = csv.lines().count() - 1;
        assertThat(points).isGreaterThan(140);
        assertThat(picture(built, "imd").select("circle")).hasSize((int) points);
        assertThat(built.page().select("details p").text()).contains("go together very closely");
    }
}
