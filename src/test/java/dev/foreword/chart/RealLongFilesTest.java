package dev.foreword.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Long files of the Department for Education as they were published, charted without a spreadsheet. The values are those
 * that the README beside the files gives. They lie beside the checkout and are not part of it.
 */
class RealLongFilesTest {

    private static final Path FOLDER = Path.of("../shared/realdata");
    private static final String PAGE = """
            :::chart{#fig-england}
            data: series
            where: {population_count: Children looked after at 31 March}
            type: line
            x: time_period
            y: number
            title: More children are looked after than thirty years ago
            subtitle: Children looked after on 31 March, England, 1994 to 2024
            source: Department for Education
            :::

            :::chart{#fig-highest}
            data: cla
            where:
              time_period: 2025
              geographic_level: Local authority
              population_type: Children looked after on 31 March each year
            type: bar
            x: la_name
            y: rate_per_10000
            sort: {rate_per_10000: descending}
            first: 10
            title: Blackpool has the highest rate
            subtitle: Children looked after per 10,000, ten highest rates, 31 March 2025
            source: Department for Education
            :::

            :::chart{#fig-regions}
            data: cla
            where:
              geographic_level: Regional
              region_name: {not: [Inner London, Outer London]}
              population_type: Children looked after on 31 March each year
            type: line
            x: time_period
            y: rate_per_10000
            panels: region_name
            title: The North East has the highest rates
            subtitle: Children looked after per 10,000, 31 March, 2021 to 2025
            source: Department for Education
            :::

            :::chart{#fig-beside}
            data: cla
            where:
              population_type: Children looked after on 31 March each year
              region_name: [North East, ""]
              la_name: [Hartlepool, ""]
            type: line
            x: time_period
            y: rate_per_10000
            series: geographic_level
            labels: {National: England, Regional: North East, Local authority: Hartlepool}
            title: Hartlepool lies above its region
            subtitle: Children looked after per 10,000, 31 March, 2021 to 2025
            source: Department for Education
            :::

            :::chart{#fig-vacancies}
            data: workforce
            where: {geographic_level: National}
            type: column
            x: time_period
            y: vacancy_fte
            title: Vacancies have fallen since 2022
            subtitle: Full-time equivalent vacancies, England, 30 September, 2017 to 2025
            source: Department for Education
            :::
            """;

    @BeforeAll
    static void needsTheFiles() {
        assumeTrue(Files.isDirectory(FOLDER), "the real data lie beside the checkout");
    }

    @Test
    void eachFigureShowsTheRowsThatItNames() throws IOException {
        Built built = TestSite.good()
                .with("data/r/series.csv", Files.readAllBytes(FOLDER.resolve("cla_time_series_1994_2024.csv")))
                .with(
                        "data/r/cla.csv",
                        Files.readAllBytes(FOLDER.resolve("cla_number_and_rate_per_10k_children_release2025.csv")))
                .with("data/r/workforce.csv", Files.readAllBytes(FOLDER.resolve("csww_indicators_2017_to_2025.csv")))
                .page(PAGE)
                .build();

        assertThat(built.problems()).isEmpty();
        Document page = built.page();
        assertThat(description(page, "fig-england")).contains("from 47,590 in 1994 to 83,630 in 2024");
        assertThat(page.select("#fig-england tbody tr")).hasSize(31);
        assertThat(row(page, "fig-england", 22)).containsExactly("2016", "70,400");
        assertThat(row(page, "fig-highest", 0)).containsExactly("Blackpool", "184");
        assertThat(page.select("#fig-highest tbody tr")).hasSize(10);
        assertThat(description(page, "fig-beside"))
                .contains("Hartlepool:")
                .contains("North East:")
                .contains("England:");
        assertThat(page.select("#fig-regions tbody tr")).hasSize(45);
        assertThat(row(page, "fig-regions", 36)).containsExactly("North East", "2025", "111");
        assertThat(row(page, "fig-vacancies", 0)).containsExactly("2017", "5,822.6");
        assertThat(row(page, "fig-vacancies", 8)).containsExactly("2025", "5,965.4");
    }

    private static String description(Document page, String id) {
        return page.select("#" + id + " details > p").eachText().get(0);
    }

    private static List<String> row(Document page, String id, int row) {
        return page.select("#" + id + " tbody tr").get(row).select("th, td").eachText();
    }
}
