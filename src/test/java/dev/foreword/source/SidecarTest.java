package dev.foreword.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.source.csv.CsvInput;
import dev.foreword.source.csv.SidecarProposal;
import dev.foreword.testing.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sidecar says of its table, and what becomes of it when it is wrong. */
class SidecarTest {

    private static final Path REAL = Path.of("../shared/realdata");

    private static TestSite site(String csv, String sidecar, String text) {
        return TestSite.good()
                .with("data/r/t.csv", csv)
                .with("data/r/t.yml", sidecar)
                .page(text);
    }

    @Test
    void findsRowsBySeveralColumns() {
        String csv = "year,area,n\n2015,Essex,10\n2015,Kent,20\n2016,Essex,12\n2016,Kent,25\n";

        assertThat(site(
                                csv,
                                "key: [year, area]\n",
                                "There were ${t[\"2016\"][\"Kent\"].n}, and ${sum(t[\"2015\"].n)} before.")
                        .build()
                        .page()
                        .text())
                .contains("There were 25, and 30 before.");
    }

    @Test
    void aRowThatIsNotThereIsNamedAmongThoseThatAre() {
        String csv = "year,area,n\n2015,Essex,10\n2015,Kent,20\n";

        assertThat(site(csv, "key: [year, area]\n", "${t[\"2015\"][\"Kemt\"].n}")
                        .check()
                        .problem()
                        .help())
                .isEqualTo("did you mean \"Kent\"?");
    }

    @Test
    void readsTheTableOutOfASheetThatHoldsMore() {
        String csv =
                "Table 1: Visits,,\n,,\nLibrary,Visits,\n,2015,2016\nNorthgate,120,130\nRiverside,80,90\nNotes,,\n";

        assertThat(site(csv, "header: 3-4\nrows: 5-6\n", "${t[\"Riverside\"][\"Visits 2015\"]}")
                        .check()
                        .problems())
                .isEmpty();
    }

    @Test
    void aBoundOfWhatIsWithheldSettlesAClaim() {
        String csv = "area,n\nEssex,100\nKent,[c]\n";
        String sidecar = "bounds: {confidential: 1-4}\n";

        assertThat(site(csv, sidecar, "They had [more than 100](=sum(t.n)) of them.")
                        .check()
                        .problems())
                .isEmpty();
        assertThat(site(csv, sidecar, "They had [up to 104](=sum(t.n)) of them.")
                        .check()
                        .problems())
                .isEmpty();
        assertThat(site(csv, sidecar, "They had [more than 104](=sum(t.n)) of them.")
                        .check()
                        .problems())
                .containsExactly("content/r/01-one.md:3:10 claim-hedge");
        assertThat(site(csv, sidecar, "They had [102](=sum(t.n)) of them.")
                        .check()
                        .problems())
                .containsExactly("content/r/01-one.md:3:10 claim-unchecked");
    }

    @Test
    void marksOfItsOwnStandForMissingValues() {
        String csv = "area,n\nEssex,100\nKent,#\n";

        assertThat(site(
                                csv,
                                "marks: {\"#\": confidential}\n",
                                "There were ${known(t.n)} at least, and ${t[\"Kent\"].n}.")
                        .check()
                        .problem()
                        .message())
                .isEqualTo("the value at data/r/t.csv:3:2 is confidential");
    }

    @Test
    void unitsAndLabelsReachThePageOfTheTable() {
        String csv = "year,spend\n2010,\"104,256\"\n";
        String sidecar = """
                title: What was spent
                source: The ministry
                release: May 2016
                period: "2010"
                unit: pounds
                columns:
                  spend: {label: Spending, unit: £m, prices: cash, decimals: 0}
                """;
        var page =
                site(csv, sidecar, "It was ${millions(t[\"2010\"].spend, 0)}.").build();

        assertThat(page.page().text()).contains("It was £104,256 million.");
        assertThat(page.page("r/data/t").text())
                .contains(
                        "What was spent",
                        "Spending (£m)",
                        "Source The ministry Release May 2016 Period 2010 What is measured Pounds",
                        "in £m, in cash");
        assertThat(page.page("r/data/t").select("td").eachAttr("id")).containsExactly("r2c2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            columns: {m: {kind: count}}                   | data/r/t.yml:1:11 sidecar-contradiction
            columns: {n: {decimals: 0}}                   | data/r/t.csv:3:2 sidecar-contradiction
            columns: {n: {type: date}}                    | data/r/t.csv:2:2 sidecar-contradiction
            columns: {n: {unit: "%"}}                     | data/r/t.csv:4:2 sidecar-contradiction
            columns: {n: {kind: number}}                  | data/r/t.yml:1:21 bad-value
            columns: {n: {rounded: often}}                | data/r/t.yml:1:24 bad-value
            key: place                                    | data/r/t.yml:1:6 sidecar-contradiction
            total: {row: All, columns: [n]}               | data/r/t.yml:1:14 sidecar-contradiction
            breaks: [{at: Sussex, reason: new borders}]   | data/r/t.yml:1:15 sidecar-contradiction
            header: 9                                     | data/r/t.csv:1:1 csv-empty
            rows: 4-2                                     | data/r/t.yml:1:1 bad-value
            encoding: klingon                             | data/r/t.yml:1:11 bad-value
            colums: {}                                    | data/r/t.yml:1:1 unknown-key
            """)
    void whatItSaysWrongIsToldWithItsPlace(String sidecar, String problem) {
        String csv = "area,n\nEssex,10\nKent,2.5\nSurrey,£3\n";

        assertThat(site(csv, sidecar + "\n", "Text.").check().problems()).contains(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${sum(t.n)}                        | content/r/01-one.md:3:3 expression-failed
            ${mean(t.n)}                       | content/r/01-one.md:3:3 expression-failed
            """)
    void theCellThatIsNoNumberIsToBlameAndNotTheFirst(String text, String problem) {
        String csv = "area,n\nEssex,10\nKent,20\nSurrey,(30)\nSussex,40\n";

        var checked = site(csv, "title: Change\n", text).check();
        assertThat(checked.problems()).contains("data/r/t.csv:4:2 odd-cell", problem);
        assertThat(checked.result().diagnostics())
                .anySatisfy(d -> assertThat(d.message()).contains("\"(30)\" at data/r/t.csv:4:2"));
    }

    @Test
    void aCellThatIsNoNumberLeavesACountOpen() {
        String csv = "area,n\nEssex,10\nKent,20\nSurrey,(30)\nSussex,40\n";

        assertThat(site(csv, "title: Change\n", "${count(t.n, \"over 5\")}")
                        .check()
                        .problems())
                .contains("content/r/01-one.md:3:3 expression-failed");
    }

    @Test
    void aSidecarWithoutItsTableIsLonely() {
        assertThat(TestSite.good()
                        .with("data/r/plan.yml", "title: Plans\n")
                        .check()
                        .problems())
                .containsExactly("data/r/plan.yml:1:1 sidecar-contradiction");
    }

    @Test
    void proposesASidecarThatCanBeSaved() {
        String csv =
                "Children in need,,,\n,,,\nyear,area,children,percent\n2015,Essex,100,12.5\n2015,Kent,c,\n2016,Essex,120,13.0\nSource: a department,,,\n";
        Diagnostics diagnostics = new Diagnostics();
        String proposal = SidecarProposal.of("t.csv", CsvInput.of(csv.getBytes(StandardCharsets.UTF_8)), diagnostics)
                .orElseThrow();

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(proposal.lines().map(String::strip))
                .contains(
                        "key: [year, area]",
                        "type: period",
                        "kind: count   # unsure: count, rate or share",
                        "unit: \"%\"   # unsure: its heading says so",
                        "# missing: 1 confidential");
        assertThat(site(
                                csv,
                                proposal.replace("source: \"\"", "source: A department"),
                                "There were ${t[\"2016\"][\"Essex\"].children}.")
                        .check()
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quotes_in_data_file                    |
            invalid_data_in_metadata_file          | data/shared/t.meta.csv:2:2 sidecar-contradiction
            missing_columns_in_data_file           | data/shared/t.meta.csv:3:1 sidecar-contradiction
            unexpected_number_of_columns_in_data_file | data/shared/t.csv:2:7 csv-ragged
            """)
    void pairsAsTheDepartmentPublishesThem(String name, String problem) throws IOException {
        assumeTrue(Files.isDirectory(REAL), "the real data lie beside the checkout");
        List<String> problems = TestSite.good()
                .with("data/shared/t.csv", Files.readAllBytes(REAL.resolve("ees/" + name + ".csv")))
                .with("data/shared/t.meta.csv", Files.readAllBytes(REAL.resolve("ees/" + name + ".meta.csv")))
                .check()
                .problems();

        if (problem == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).contains(problem);
        }
    }
}
