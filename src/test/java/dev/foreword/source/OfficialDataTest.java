package dev.foreword.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.Cell;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.source.csv.CsvOptions;
import dev.foreword.source.csv.CsvTableReader;
import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of the kinds that departments publish, small and invented; {@link RealDataTest} reads the real ones. */
class OfficialDataTest {

    private static final Path FOLDER = Path.of("src/test/resources/official");

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource({
        "6, visits, CONFIDENTIAL",
        "7, visits, NOT_AVAILABLE",
        "7, rate, LOW",
        "8, visits, NOT_AVAILABLE",
        "8, rate, UNRELIABLE",
        "9, visits, LOW",
        "9, rate, CONFIDENTIAL",
        "2, rate, NOT_APPLICABLE"
    })
    void symbolsAreReasonsAndNeitherWordsNorZeros(int line, String column, String reason) throws IOException {
        Table table = read("visits.csv", CsvOptions.WHOLE_FILE);

        assertThat(describe(cell(table, line, column))).isEqualTo(reason);
    }

    @Test
    void codesAndNamesStayText() throws IOException {
        Table visits = read("visits.csv", CsvOptions.WHOLE_FILE);
        assertThat(describe(cell(visits, 4, "region_code"))).isEqualTo("text R01");

        Table accounts = read("accounts.csv", CsvOptions.WHOLE_FILE);
        assertThat(accounts.columnNames())
                .containsExactly("Authority code", "Authority", "Kind", "Spending £", "Change");
        assertThat(describe(cell(accounts, 2, "Authority code"))).isEqualTo("text 0101");
        assertThat(describe(cell(accounts, 2, "Authority"))).isEqualTo("text Aldham, City of");
        assertThat(describe(cell(accounts, 2, "Spending £"))).isEqualTo("number 1204.50");
        assertThat(describe(cell(accounts, 2, "Change"))).isEqualTo("number -12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8      | ,  | LF   | no
            UTF-8      | ,  | CRLF | yes
            UTF-8      | ;  | LF   | yes
            UTF-8      | ,  | CR   | no
            UTF-16LE   | ,  | LF   | yes
            UTF-16BE   | ,  | CRLF | yes
            """)
    void oneTableInManyDressings(String charset, String delimiter, String ending, String mark) {
        String csv = "year,area,rate\n2015,Aldham,1.5\n2016,Aldham,x\n";
        String dressed = (mark.equals("yes") ? "\ufeff" : "")
                + csv.replace(",", delimiter)
                        .replace("\n", ending.replace("CR", "\r").replace("LF", "\n"));

        Table table = read(dressed.getBytes(Charset.forName(charset)), CsvOptions.WHOLE_FILE);

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(table.columnNames()).containsExactly("year", "area", "rate");
        assertThat(table.rows().stream().map(r -> describe(r.cells().get(2))))
                .containsExactly("number 1.5", "NOT_AVAILABLE");
    }

    @Test
    void lettersOfWindowsAreReadAndSaid() {
        Table table = read("area,n\nAldham’s,1\n".getBytes(Charset.forName("windows-1252")), CsvOptions.WHOLE_FILE);

        assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("Aldham’s");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::rule).containsExactly(Rule.CSV_ENCODING);
    }

    @Test
    void aSheetWithTitlesTwoRowsOfHeadingsAndNotes() throws IOException {
        Table table = read("sheet.csv", new CsvOptions(4, 5, 6, 8, 5));

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(table.columnNames()).element(1).isEqualTo("Public 2015/16");
        assertThat(table.rows()).hasSize(3);
        assertThat(describe(table.rows().get(0).cells().get(1))).isEqualTo("number 1720");
    }

    @Test
    void labelsUnitsAndDecimalsOfTheDepartmentsSidecarReachThePageOfTheTable() throws IOException {
        Built built = site().page("""
                        In 2024 there were ${visits[2].rate} in the North.
                        """).build();

        Document page = built.page("r/data/visits");
        assertThat(page.select("th[scope=col]").eachText())
                .contains("Number of visits", "Visits per 100 people (%)", "Local authority");
        assertThat(page.select("main").text()).contains("[c]").doesNotContain("null");
    }

    @Test
    void aMapIsDrawnFromBoundariesWithIslandsAndLakes() throws IOException {
        Built built = site().with("data/r/rates.csv", "region,rate\nR01,16.2\nR02,8.0\nR03,4.5\n")
                .page("""
                        :::map{#fig-map}
                        data: rates
                        type: map
                        boundaries: areas.geojson
                        x: region
                        y: rate
                        title: The North has most
                        subtitle: Visits per 100 people, 2024
                        source: Counts
                        :::
                        """)
                .build();

        assertThat(built.problems()).isEmpty();
        Document picture = Jsoup.parse(built.text("r/figures/map.svg"), Parser.xmlParser());
        assertThat(picture.select("path[fill-rule]")).hasSize(3);
        // Two islands, one of them with a lake: three closed lines in one area.
        assertThat(picture.select("path[fill-rule]").eachAttr("d"))
                .anySatisfy(d -> assertThat(d.chars().filter(c -> c == 'M')).hasSize(3));
        assertThat(built.page().select("details p").text())
                .isEqualTo(
                        "Map of rate (invented) by area. The highest value is 16.2, for North; the lowest is 4.5, for Isles.");
    }

    private static TestSite site() throws IOException {
        TestSite site = TestSite.good();
        for (String file : List.of("visits.csv", "visits.meta.csv", "areas.geojson")) {
            site.with("data/r/" + file, Files.readAllBytes(FOLDER.resolve(file)));
        }
        return site;
    }

    private Table read(String file, CsvOptions options) throws IOException {
        return read(Files.readAllBytes(FOLDER.resolve(file)), options);
    }

    private Table read(byte[] bytes, CsvOptions options) {
        return new CsvTableReader(diagnostics)
                .read("t", "t.csv", bytes, options)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
    }

    /** The cell on a line of the file. */
    private static Cell cell(Table table, int line, String column) {
        Row row =
                table.rows().stream().filter(r -> r.line() == line).findFirst().orElseThrow();
        return row.cells().get(table.indexOf(column));
    }

    private static String describe(Cell cell) {
        if (cell instanceof Cell.NumberCell number) {
            return "number " + number.value().toPlainString();
        }
        return cell instanceof Cell.SuppressedCell s ? s.reason().name() : "text " + cell.text();
    }
}
