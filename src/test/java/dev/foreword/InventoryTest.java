package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.Golden;
import dev.foreword.testing.OwnSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that the five printed reports contain is shown where the guide’s annex says, told by elements, ids and
 * classes and by none of the reports' words.
 */
class InventoryTest {

    private static final Path INVENTORY = Path.of("data/guide/inventory.csv");
    private static final Path COUNTS = Path.of("data/guide/counts.csv");
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String FILE = "file:";
    private static final String STYLE = "css:";
    private static final String LEVELS = "levels";
    /** Pages that the build makes of the others; what they show has been counted. */
    private static final Pattern MADE = Pattern.compile(".*/(figures|data|evidence|all-recommendations)(/.*)?");

    @TestFactory
    List<DynamicTest> eachRowIsShownWhereTheAnnexSays() throws IOException {
        List<CSVRecord> rows = rows(INVENTORY);

        assertThat(rows).hasSize(80);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("row") + " " + row.get("feature"),
                        () -> assertThat(count(row)).isGreaterThanOrEqualTo(Integer.parseInt(row.get("least")))))
                .toList();
    }

    /** The table is written by this test, so what the annex says of the site can't grow stale. */
    @Test
    void theAnnexCountsWhatEachReportHas() throws IOException {
        List<CSVRecord> rows = rows(COUNTS);
        StringBuilder counted = new StringBuilder();
        List<String> headings = rows.get(0).getParser().getHeaderNames();
        counted.append(String.join(",", headings)).append('\n');
        for (CSVRecord row : rows) {
            Object[] cells = headings.stream()
                    .map(heading -> heading.equals("here") ? counted(row) : row.get(heading))
                    .toArray();
            counted.append(CSV.format(cells)).append('\n');
        }

        Golden.assertMatches(COUNTS, counted.toString());
    }

    @TestFactory
    List<DynamicTest> eachDifferenceFromThePrintHasAReason() throws IOException {
        return rows(COUNTS).stream()
                .filter(row -> !row.get("printed").equals(row.get("here")))
                .map(row -> DynamicTest.dynamicTest(
                        row.get("report") + ": " + row.get("element"),
                        () -> assertThat(row.get("why")).isNotBlank().isNotEqualTo("As in print")))
                .toList();
    }

    private static int counted(CSVRecord row) {
        List<Document> pages = OwnSite.files().keySet().stream()
                .filter(path -> isOn(path, row.get("pages")))
                .map(OwnSite::page)
                .toList();
        assertThat(pages).as(row.get("pages")).isNotEmpty();
        String selector = row.get("shown_by");
        return selector.equals(LEVELS)
                ? (int) Stream.of("h1", "h2", "h3", "h4")
                        .filter(level -> pages.stream().anyMatch(page -> page.selectFirst("main " + level) != null))
                        .count()
                : pages.stream().mapToInt(page -> page.select(selector).size()).sum();
    }

    /** Whether a file is the page of that address, or one of those that an address ending in a star begins. */
    private static boolean isOn(String path, String pages) {
        String address = path.replaceFirst("/index\\.html$", "");
        if (address.equals(path) || MADE.matcher(address).matches()) {
            return false;
        }
        return pages.endsWith("*") ? address.startsWith(pages.substring(0, pages.length() - 1)) : address.equals(pages);
    }

    private static long count(CSVRecord row) {
        String selector = row.get("shown_by");
        if (selector.startsWith(FILE)) {
            return OwnSite.text(selector.substring(FILE.length()))
                    .lines()
                    .skip(1)
                    .count();
        }
        if (selector.startsWith(STYLE)) {
            return OwnSite.files().keySet().stream()
                    .filter(path -> path.endsWith(".css"))
                    .filter(path -> OwnSite.text(path).contains(selector.substring(STYLE.length())))
                    .count();
        }
        String page = row.get("page").equals("home") ? "index.html" : row.get("page") + "/index.html";
        return OwnSite.page(page).select(selector).size();
    }

    private static List<CSVRecord> rows(Path table) throws IOException {
        try (CSVParser parser = CSVParser.parse(table, UTF_8, CSV)) {
            return parser.getRecords();
        }
    }
}
