package dev.foreword.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of a table says what somebody who checks or reuses it needs to know. */
class DataPageTest {

    private static final String SIDECAR = """
            title: Trips by bus
            source: The council’s counts
            release: May 2026
            period: 2024 and 2025
            unit: trips in the year
            file: https://example.org/trips.csv
            licence: {name: Terms, url: "https://example.org/terms"}
            key: [year, area]
            columns:
              spend: {label: Spending, unit: £m}
            """;
    private static final String TRIPS =
            "year,area,trips,spend\n2024,North,120,1.5\n2024,South,80,[c]\n2025,North,130,1.6\n";

    private static Built trips() {
        return TestSite.good()
                .with("data/r/trips.csv", TRIPS)
                .with("data/r/trips.yml", SIDECAR)
                .page("""
                        The north made ${trips["2025"]["North"].trips} trips.

                        :::table{#tab-trips}
                        data: trips
                        title: Trips by bus
                        source: The council
                        :::

                        ::::infographic{#tiles-trips title="The trips"}
                        :::stat
                        value: ${trips["2024"]["North"].trips}
                        label: trips in the north
                        :::
                        ::::
                        """)
                .build();
    }

    @Test
    void saysWhereItIsFromAndWhatItsColumnsHold() {
        Document page = trips().page("r/data/trips");

        assertThat(page.select(".data-page > p").eachText()).first().isEqualTo("3 rows and 4 columns.");
        assertThat(page.select(".facts").eachText())
                .first()
                .isEqualTo(
                        "Source The council’s counts Release May 2026 Period 2024 and 2025 What is measured Trips in the"
                                + " year How it came here In the file as it was published Licence Terms");
        assertThat(page.select(".facts a").eachAttr("href"))
                .containsExactly("https://example.org/trips.csv", "https://example.org/terms");
        assertThat(page.select(".facts").eachText())
                .last()
                .asString()
                .contains("Year Periods of time, from 2024 to 2025. Rows are found by it. In the file: year")
                .contains("Spending Numbers, in £m. Missing: 1 [c] confidential. In the file: spend");
    }

    @Test
    void saysWhereItIsUsedAndEveryLinkLeadsToIt() {
        Built built = trips();
        Document page = built.page("r/data/trips");

        assertThat(page.select(".uses a").eachText())
                .containsExactly(
                        "Chapter 1: One", "Table 1: Trips by bus", "Tile: 120, trips in the north", "130", "120");
        for (Element link : page.select(".uses a[href*=#]")) {
            String[] target = link.attr("href").replaceFirst("^(\\.\\./)+", "").split("/#", -1);
            assertThat(built.page(target[0]).getElementById(target[1]))
                    .as(link.attr("href"))
                    .isNotNull();
        }
    }

    @Test
    void anyRowThatEvidenceLeadsToIsThereHoweverFarDown() {
        String rows =
                IntStream.range(0, 1200).mapToObj(i -> "k" + i + "," + i + "\n").collect(Collectors.joining());
        Built built = TestSite.good()
                .with("data/r/long.csv", "name,count\n" + rows)
                .page("It was ${long[\"k999\"].count}.")
                .build();
        Document page = built.page("r/data/long");

        String[] cell = built.page("r/evidence").select("#e1 dd a").attr("href").split("#", -1);
        assertThat(page.select("#" + cell[1]).text()).isEqualTo("999");
        assertThat(page.select("tbody")).hasSize(2);
        assertThat(page.select("tbody").eachText()).last().isEqualTo("Rows from further down k999 999");
        assertThat(page.text())
                .contains("1,200 rows and 2 columns. The first 250 are shown")
                .contains("The file holds 949 more rows.");
    }

    @Test
    void machinesAreToldWhatReadersAre() {
        Built built = trips();

        assertThat(built.text("r/data/trips.csv-metadata.json"))
                .contains(
                        "\"dc:source\":\"The council’s counts\"",
                        "\"schema:version\":\"May 2026\"",
                        "\"dc:publisher\":\"Example Institute\"",
                        "\"dc:issued\":\"2026\"",
                        "\"datatype\":\"gYear\"",
                        "\"datatype\":\"integer\"",
                        "\"datatype\":\"decimal\",\"schema:unitText\":\"£m\",\"null\":[\"\",\"[c]\"",
                        "\"primaryKey\":[\"c1\",\"c2\"]");
        assertThat(built.page("r/data/trips")
                        .select("script[type='application/ld+json']")
                        .html())
                .contains("\"@type\":\"Dataset\"", "\"isBasedOn\"");
    }

    @Test
    void publishesEveryRowOfALongTable() {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(i -> "“Place” " + i + "," + i + "\r\n")
                .collect(Collectors.joining());
        Built built = TestSite.good()
                .with("data/r/places.csv", "place,trips\r\n" + rows)
                .page("There were ${places[\"“Place” 7\"].trips} trips.\n")
                .build();

        assertThat(built.text("r/data/places.csv")).isEqualTo("place,trips\r\n" + rows);
    }
}
