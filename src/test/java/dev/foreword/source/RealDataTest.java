package dev.foreword.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.foreword.data.Cell;
import dev.foreword.data.Cell.NumberCell;
import dev.foreword.data.Row;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.source.csv.CsvOptions;
import dev.foreword.source.csv.CsvTableReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Statistics of the Department for Education and others, as they were published. The values are those that the README
 * beside the files gives. They lie beside the checkout and are not part of it.
 */
class RealDataTest {

    private static final Path FOLDER = Path.of("../shared/realdata");

    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeAll
    static void needsTheFiles() {
        assumeTrue(Files.isDirectory(FOLDER), "the real data lie beside the checkout");
    }

    @Test
    void threeLevelsOfGeographyInOneTable() throws IOException {
        Table table = read("SFR41_CLA2016.csv");

        assertThat(number(row(table, "geog_l", "NATIONAL"), table, "CLA_Mar2016"))
                .isEqualByComparingTo("70440");
        assertThat(sum(table, r -> text(r, table, "geog_l").equals("LA"), "CLA_Mar2016"))
                .isEqualByComparingTo("70443");
        assertThat(sum(table, r -> text(r, table, "geog_l").equals("REGION"), "CLA_Mar2016"))
                .isEqualByComparingTo("80300");
        assertThat(count(
                        table,
                        cell -> cell instanceof Cell.SuppressedCell s && s.reason() == Suppression.NOT_AVAILABLE))
                .isEqualTo(1078);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cla_time_series_1994_2024.csv",
                "cla_ts_utf16le_bom.csv",
                "cla_ts_semicolon_bom.csv",
                "cla_ts_cr_only.csv"
            })
    void oneTimeSeriesInFourDressings(String file) throws IOException {
        Table table = read(file);

        assertThat(table.rows()).hasSize(155);
        assertThat(england(table, "2016")).isEqualByComparingTo("70400");
        assertThat(england(table, "1994")).isEqualByComparingTo("47590");
        assertThat(england(table, "2024")).isEqualByComparingTo("83630");
    }

    @Test
    void aReleaseWithSuppressedCells() throws IOException {
        Table table = read("cla_number_and_rate_per_10k_children_release2025.csv");
        Predicate<Row> latest = r -> text(r, table, "time_period").equals("2025")
                && text(r, table, "population_type").equals("Children looked after on 31 March each year");
        Predicate<Row> authorities =
                latest.and(r -> text(r, table, "geographic_level").equals("Local authority"));
        Predicate<Row> nation =
                latest.and(r -> text(r, table, "geographic_level").equals("National"));

        assertThat(sum(table, nation, "children_count")).isEqualByComparingTo("81770");
        assertThat(sum(table, nation, "rate_per_10000")).isEqualByComparingTo("67");
        assertThat(sum(table, authorities, "children_count")).isEqualByComparingTo("81766");
        assertThat(extreme(table, authorities, "rate_per_10000", true)).isEqualTo("Blackpool");
        assertThat(extreme(table, authorities, "rate_per_10000", false)).isEqualTo("Richmond upon Thames");
        assertThat(table.rows().stream()
                        .filter(authorities)
                        .filter(r -> cell(r, table, "children_count") instanceof Cell.SuppressedCell))
                .hasSize(4);
    }

    @Test
    void theWordLowAmongNumbers() throws IOException {
        Table table = read("csww_indicators_2017_to_2025.csv");
        Predicate<Row> england = r -> text(r, table, "geographic_level").equals("National")
                && text(r, table, "time_period").equals("2025");

        assertThat(sum(table, england, "inpost_fte")).isEqualByComparingTo("36186.3");
        assertThat(count(table, c -> c instanceof Cell.SuppressedCell s && s.reason() == Suppression.LOW))
                .isPositive();
    }

    @Test
    void windows1252IsReadAndSaid() throws IOException {
        Table table = read("s251_outturn_1213.csv");

        assertThat(diagnostics.sorted()).extracting(d -> d.rule()).containsExactly(Rule.CSV_ENCODING);
        assertThat(table.cells(0).map(Cell::text).distinct()).hasSize(152);
        assertThat(net(table, "5 Residential care")).isEqualByComparingTo("937309793.96");
        assertThat(net(table, "15 Total Children Looked After")).isEqualByComparingTo("3376693917.80");
    }

    @Test
    void aSheetWithTitlesTwoHeadingRowsAndFootnotes() throws IOException {
        Table table = read("2013_LA_sheet1_ks1.csv", new CsvOptions(5, 6, 8, 180, 7));

        assertThat(table.rows()).hasSize(164);
        int eligible = 2;
        assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("ENGLAND");
        assertThat(table.rows().get(0).cells().get(eligible).text()).isEqualTo("1,720");
        assertThat(table.columns().get(3).name()).endsWith("Reading");
        assertThat(table.rows().get(0).cells().get(3).text()).isEqualTo("69");
    }

    @Test
    void headingsWithTrailingBlanks() throws IOException {
        Table table = read("imd2019_upper_tier.csv");

        assertThat(table.rows()).hasSize(151);
        assertThat(table.columnNames()).allSatisfy(name -> assertThat(name).isEqualTo(name.strip()));
        String score = table.columnNames().stream()
                .filter(n -> n.contains("IMD") && n.contains("Average score") && !n.contains("Rank"))
                .findFirst()
                .orElseThrow();
        assertThat(extreme(table, r -> true, score, true, 1)).isEqualTo("Blackpool");
        assertThat(extreme(table, r -> true, score, false, 1)).isEqualTo("Wokingham");
    }

    @ParameterizedTest
    @CsvSource({"nul_byte.csv, CSV_BINARY", "unterminated_quote.csv, CSV_SYNTAX"})
    void brokenFilesAreNamedWithTheirRow(String file, Rule rule) throws IOException {
        assertThat(new CsvTableReader(diagnostics)
                        .read("t", file, Files.readAllBytes(FOLDER.resolve(file)), CsvOptions.WHOLE_FILE))
                .isEmpty();
        assertThat(diagnostics.sorted()).extracting(d -> d.rule()).containsExactly(rule);
        assertThat(diagnostics.sorted().get(0).message()).containsPattern("line \\d");
    }

    @Test
    void aRowWithACellTooManyIsNamed() throws IOException {
        assertThat(new CsvTableReader(diagnostics)
                        .read(
                                "t",
                                "t.csv",
                                Files.readAllBytes(FOLDER.resolve("ees/unexpected_number_of_columns_in_data_file.csv")),
                                CsvOptions.WHOLE_FILE))
                .isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(d -> d.rule() + " " + d.place())
                .contains("CSV_RAGGED t.csv:2:7");
    }

    @Test
    void aCommaInQuotesBelongsToTheCell() throws IOException {
        Table table = read("ees/quotes_in_data_file.csv");

        assertThat(text(table.rows().get(0), table, "time_identifier")).isEqualTo("Calendar, year");
    }

    private static BigDecimal net(Table table, String service) {
        return sum(table, r -> text(r, table, "CYPServiceDescription").equals(service), "NetCurrentExpenditure");
    }

    private Table read(String file) throws IOException {
        return read(file, CsvOptions.WHOLE_FILE);
    }

    private Table read(String file, CsvOptions options) throws IOException {
        return new CsvTableReader(diagnostics)
                .read("t", file, Files.readAllBytes(FOLDER.resolve(file)), options)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
    }

    private static BigDecimal england(Table table, String year) {
        Predicate<Row> children = r -> text(r, table, "time_period").equals(year)
                && text(r, table, "population_count").equals("Children looked after at 31 March");
        return sum(table, children, "number");
    }

    private static Row row(Table table, String column, String value) {
        return table.rows().stream()
                .filter(r -> text(r, table, column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(Table table, Predicate<Row> rows, String column) {
        return table.rows().stream()
                .filter(rows)
                .map(r -> cell(r, table, column))
                .filter(NumberCell.class::isInstance)
                .map(c -> ((NumberCell) c).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String extreme(Table table, Predicate<Row> rows, String column, boolean highest) {
        return extreme(table, rows, column, highest, table.indexOf("la_name"));
    }

    private static String extreme(Table table, Predicate<Row> rows, String column, boolean highest, int name) {
        Comparator<Row> order = Comparator.comparing(r -> number(r, table, column));
        return table.rows().stream()
                .filter(rows)
                .filter(r -> cell(r, table, column) instanceof NumberCell)
                .max(highest ? order : order.reversed())
                .orElseThrow()
                .cells()
                .get(name)
                .text();
    }

    private static long count(Table table, Predicate<Cell> cells) {
        return table.rows().stream()
                .flatMap(r -> r.cells().stream())
                .filter(cells)
                .count();
    }

    private static BigDecimal number(Row row, Table table, String column) {
        return ((NumberCell) cell(row, table, column)).value();
    }

    private static String text(Row row, Table table, String column) {
        return cell(row, table, column).text();
    }

    private static Cell cell(Row row, Table table, String column) {
        int index = table.indexOf(column);
        if (index < 0) {
            throw new AssertionError("no column " + column + " among " + List.copyOf(table.columnNames()));
        }
        return row.cells().get(index);
    }
}
