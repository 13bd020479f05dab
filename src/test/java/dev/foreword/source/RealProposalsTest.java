package dev.foreword.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.foreword.data.Cell;
import dev.foreword.data.Row;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Severity;
import dev.foreword.source.csv.CsvInput;
import dev.foreword.source.csv.SidecarProposal;
import dev.foreword.source.csv.TableLoader;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.source.tree.TextReader;
import dev.foreword.source.yaml.YamlReader;
import dev.foreword.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Statistics as they were published, with the sidecars that {@code foreword data} proposes and nothing edited. The numbers
 * are those that the README beside the files gives; they lie beside the checkout and are not part of it.
 */
class RealProposalsTest {

    private static final Path FOLDER = Path.of("../shared/realdata");

    @BeforeAll
    static void needsTheFiles() {
        assumeTrue(Files.isDirectory(FOLDER), "the real data lie beside the checkout");
    }

    /** Rows, then cells that the row must have, and the column with the number that it must give. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            SFR41_CLA2016                                       | 163  | NATIONAL      | -                | CLA_Mar2016    | 70440
            cla_number_and_rate_per_10k_children_release2025    | 2505 | 2025;National | Children looked after on 31 March each year | children_count | 81770
            cla_number_and_rate_per_10k_children_release2025    | 2505 | 2025;Blackpool | Children looked after on 31 March each year | rate_per_10000 | 184
            cla_time_series_1994_2024                           | 155  | 2024          | Children looked after at 31 March | number | 83630
            cla_ts_semicolon_bom                                | 155  | 2016          | Children looked after at 31 March | number | 70400
            cla_ts_utf16le_bom                                  | 155  | 1994          | Children looked after at 31 March | number | 47590
            csww_indicators_2017_to_2025                        | 1463 | 2025;National | -                | inpost_fte     | 36186.3
            imd2019_upper_tier                                  | 151  | Blackpool     | -                | IMD - Average score | 45.039
            2013_LA_sheet1_ks1                                  | 164  | ENGLAND       | -                | Number eligible for Key Stage 1 assessments3 | 1720
            2013_LA_sheet1_ks1                                  | 164  | ENGLAND       | -                | Percentage achieving at least Level 24 in the following: Reading | 69
            """)
    void areReadAsTheyAreWithTheSidecarsThatAreProposed(
            String file, int rows, String keys, String population, String column, String number) throws IOException {
        Table table = read(file);
        List<String> wanted =
                population == null ? List.of(keys.split(";")) : List.of((keys + ";" + population).split(";"));

        assertThat(table.rows()).hasSize(rows);
        assertThat(table.indexOf(column)).as(table.columnNames().toString()).isNotNegative();
        assertThat(table.rows().stream()
                        .filter(row -> texts(row).containsAll(wanted))
                        .map(row -> row.cells().get(table.indexOf(column)))
                        .map(cell -> ((Cell.NumberCell) cell).value().toPlainString()))
                .as(wanted + " of " + table.keys().stream().limit(3).toList())
                .contains(number);
    }

    /** A mark is no zero and no word, and a row that is withheld stays a row. */
    @ParameterizedTest
    @CsvSource({
        "SFR41_CLA2016, NOT_AVAILABLE, 1078",
        "csww_indicators_2017_to_2025, LOW, 1",
    })
    void keepTheirMarks(String file, Suppression reason, int atLeast) throws IOException {
        assertThat(read(file).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell instanceof Cell.SuppressedCell s && s.reason() == reason))
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static Table read(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(file + ".csv"));
        Diagnostics diagnostics = new Diagnostics();
        String proposal = SidecarProposal.of("data/r/t.csv", CsvInput.of(bytes), diagnostics)
                .orElseThrow();
        InMemorySourceTree tree =
                new InMemorySourceTree(Map.of("data/r/t.csv", bytes, "data/r/t.yml", proposal.getBytes(UTF_8)));
        try (Workers workers = new Workers(1)) {
            TableLoader loader = new TableLoader(
                    tree, new TextReader(tree, diagnostics), new YamlReader(diagnostics), workers, diagnostics);
            assertThat(diagnostics.sorted()).noneMatch(d -> d.severity() == Severity.ERROR);
            return loader.tablesOf("r").find("t").orElseThrow();
        }
    }
}
