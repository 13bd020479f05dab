package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.site.BuildOptions;
import dev.foreword.site.InMemoryOutput;
import dev.foreword.site.Progress;
import dev.foreword.site.SiteBuild;
import dev.foreword.source.DirectorySourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything that the five printed reports contain is shown where the guide’s annex says. */
class InventoryTest {

    private static final Path INVENTORY = Path.of("data/guide/inventory.csv");
    private static final String FILE = "file:";
    private static final String STYLE = "css:";

    @TestFactory
    List<DynamicTest> eachRowIsShownWhereTheAnnexSays() throws IOException {
        InMemoryOutput output = new InMemoryOutput();
        new SiteBuild(new DirectorySourceTree(Path.of(".")), output, new BuildOptions(2, true, true), Progress.SILENT)
                .run();
        List<CSVRecord> rows = rows();

        assertThat(rows).hasSize(80);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("row") + " " + row.get("feature"),
                        () -> assertThat(count(row, output.files()))
                                .isGreaterThanOrEqualTo(Integer.parseInt(row.get("least")))))
                .toList();
    }

    private static long count(CSVRecord row, Map<String, byte[]> files) {
        String selector = row.get("shown_by");
        if (selector.startsWith(FILE)) {
            return text(files, selector.substring(FILE.length()))
                    .lines()
                    .skip(1)
                    .count();
        }
        if (selector.startsWith(STYLE)) {
            return files.keySet().stream()
                    .filter(path -> path.endsWith(".css"))
                    .filter(path -> text(files, path).contains(selector.substring(STYLE.length())))
                    .count();
        }
        String page = row.get("page").equals("home") ? "index.html" : row.get("page") + "/index.html";
        return Jsoup.parse(text(files, page)).select(selector).size();
    }

    private static String text(Map<String, byte[]> files, String path) {
        byte[] bytes = files.get(path);
        assertThat(bytes).as(path).isNotNull();
        return new String(bytes == null ? new byte[0] : bytes, UTF_8);
    }

    private static List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(INVENTORY, UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
