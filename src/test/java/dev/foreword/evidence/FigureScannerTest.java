package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.foreword.evidence.FigureScanner.Kind;
import dev.foreword.evidence.FigureScanner.Mention;
import dev.foreword.testing.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a figure in a text. */
class FigureScannerTest {

    private static final Path REPORTS = Path.of("../shared/reports");
    private static final Path RESULT = Path.of("data/guide/figure_scanner.csv");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Councils spent £2.96bn on it.                    | £2.96bn
            It rose by 29.2 per cent in a year.              | 29.2 per cent
            That is 4 percentage points more.                | 4 percentage points
            Some 153,532 children were in need.              | 153,532
            Two in five had cut their budgets.               | Two in five
            More than a third are over ten years old.        | a third
            Rates vary sevenfold.                            | sevenfold
            The number doubled.                              | doubled
            They are five times more likely.                 | five times
            Half of the directors answered.                  | Half
            It is 1.2 million, or £136 million.              | 1.2 million, £136 million
            The rate is 22 per 10,000.                       | 22
            Sixty-two submissions came in.                   | Sixty-two
            One in ten has it.                               | One in ten
            """)
    void findsFigures(String text, String figures) {
        assertThat(String.join(", ", figures(text))).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It began in 2014, and ended in 2015/16.",
                "From 2010-11 to 2015-16, per council.",
                "On 31 March 2016 and on 1-3 May.",
                "The 3rd edition of the 21st century.",
                "Section 17 and section 47 of the Children Act 1989 (c. 41).",
                "Articles 9 and 12 of the Convention.",
                "See Chapter 3, Figure 4.2, notes 12 and 13, and pages 10–12.",
                "Recommendation 7 and Annex B, question 5.",
                "Care leavers aged 16 to 25, and 18-year-olds.",
                "Children under 18, under-fives and over-16s.",
                "Ring 020 7843 6000 or write to a2@example.org.",
                "Key Stage 4 pupils in Year 6 of P2.",
                "COVID-19, the G20 and #hashtag17.",
                "In the past five years, a six-month delay.",
                "At 10.30am on 24/7 duty.",
                "Three charities and two inquiries.",
                "The third sector, a second opinion.",
                "The 1980s and the mid-1990s.",
                "https://example.org/2016/45/report-3"
            })
    void leavesOutWhatIsNone(String text) {
        assertThat(figures(text)).isEmpty();
    }

    /**
     * Numbers drawn by chance from the five source reports and labelled by hand. Those that the extraction of the text
     * broke (the marks of notes, digits read as letters) were left out before.
     */
    @Test
    void isRightOnTheSourceReports() throws IOException {
        assumeTrue(Files.isDirectory(REPORTS), "the source reports lie beside the checkout");
        Map<String, List<String>> reports = reports();
        int found = 0;
        int missed = 0;
        int wrong = 0;
        List<String> mistakes = new ArrayList<>();
        List<String[]> labelled = labelled();
        for (String[] row : labelled) {
            boolean figure = row[row.length - 1].equals("yes");
            boolean said = saysFigure(
                    reports.getOrDefault(row[0], List.of()), Integer.parseInt(row[1]), Integer.parseInt(row[2]));
            found += figure && said ? 1 : 0;
            missed += figure && !said ? 1 : 0;
            wrong += !figure && said ? 1 : 0;
            if (figure != said) {
                mistakes.add(String.join(" ", row));
            }
        }
        int precision = 1000 * found / (found + wrong);
        int recall = 1000 * found / (found + missed);
        assertThat(precision).as(mistakes.toString()).isGreaterThanOrEqualTo(950);
        assertThat(recall).as(mistakes.toString()).isGreaterThanOrEqualTo(950);
        Golden.assertMatches(
                RESULT,
                "measure,value\nNumbers labelled," + labelled.size() + "\nFigures among them," + (found + missed)
                        + "\nFound," + found + "\nTaken for figures and none," + wrong + "\nPrecision,"
                        + precision / 10.0
                        + "%\nRecall," + recall / 10.0 + "%\n");
    }

    private static List<String> figures(String text) {
        return FigureScanner.scan(text).stream()
                .filter(m -> m.kind() == Kind.FIGURE)
                .map(m -> text.substring(m.from(), m.to()))
                .toList();
    }

    private static boolean saysFigure(List<String> lines, int line, int column) {
        String before = line > 1 ? lines.get(line - 2).strip() + " " : "";
        String after = line < lines.size() ? " " + lines.get(line).strip() : "";
        int at = before.length() + column - 1;
        for (Mention mention : FigureScanner.scan(before + lines.get(line - 1) + after)) {
            if (mention.from() <= at && at < mention.to()) {
                return mention.kind() == Kind.FIGURE;
            }
        }
        return false;
    }

    private static Map<String, List<String>> reports() throws IOException {
        Map<String, List<String>> reports = new TreeMap<>();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                reports.put(file.getFileName().toString().substring(0, 3), List.of(text.split("\n", -1)));
            }
        }
        return reports;
    }

    private static List<String[]> labelled() throws IOException {
        try (InputStream in = FigureScannerTest.class.getResourceAsStream("/figures/labelled.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .toList();
        }
    }
}
