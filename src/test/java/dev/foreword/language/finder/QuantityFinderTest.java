package dev.foreword.language.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.foreword.language.Tokens;
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
class QuantityFinderTest {

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
            The rate is 22 per 10,000.                       | 22 per 10,000
            A dozen came.                                    | A dozen
            The number quintupled.                           | quintupled
            Spending was double that.                        | double
            Spending was double.                             | double
            One-twentieth had it.                            | One-twentieth
            It is more than double the rate.                 | double
            It will almost triple.                           | triple
            Sales rose by 29% in 2015.                       | 29%
            There were 1,234 in 2016, and 99 in 2017.        | 1,234, 99
            It cost £9 billion in 2015, or 45 per cent.      | £9 billion, 45 per cent
            Some 70 of the 79 homes closed.                  | 70 of the 79
            The ratio was 6:1, or 6 to 1.                    | 6:1, 6 to 1
            Prices rose 2 to 3 per cent.                     | 2 to 3 per cent
            Half a per cent, half a percentage point.        | Half a per cent, half a percentage point
            Over twice their number and 12p each.            | twice, 12p
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
                "1 (lowest) to 5 (highest)",
                "2.3.1 Methods",
                "2.3 Sources",
                "It is given to one decimal place, or to 1 decimal place.",
                "SIC codes 41.1 and 43.9, class 47.91 and division 86.",
                "It has SIC code 4711 and class 4719.",
                "It ran in 2019/2020.",
                "Age can be restricted to 85.",
                "10-12 Months",
                "A double room and a third party.",
                "On a scale of 1 to 10.",
                "Twice a week and three times a year.",
                "“The 39 Steps” and ‘Every 12 Minutes’ are titles.",
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
        return QuantityFinder.quantities(Tokens.of(text)).stream()
                .map(m -> text.substring(m.from(), m.to()))
                .toList();
    }

    private static boolean saysFigure(List<String> lines, int line, int column) {
        String before = line > 1 ? lines.get(line - 2).strip() + " " : "";
        String after = line < lines.size() ? " " + lines.get(line).strip() : "";
        int at = before.length() + column - 1;
        for (Mention mention : QuantityFinder.find(Tokens.of(before + lines.get(line - 1) + after))) {
            if (mention.from() <= at && at < mention.to()) {
                return mention.isQuantity();
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
        try (InputStream in = QuantityFinderTest.class.getResourceAsStream("/figures/labelled.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .toList();
        }
    }
}
