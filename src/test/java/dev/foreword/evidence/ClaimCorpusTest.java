package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Severity;
import dev.foreword.testing.TestSite;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Claims as reports write them, true and false, row by row: a true one passes without an error and a false one doesn’t. The
 * tables and their claims are in {@code claims/}; {@code siblings.csv} has further ones of the same kinds, and {@code
 * policy.csv} pairs that differ in one thing, printed values among them.
 */
class ClaimCorpusTest {

    private static final Path DATA = Path.of("src/test/resources/claims/data");
    private static final Pattern CLAIM = Pattern.compile("\\[\\[(.*?)]]");
    private static final Pattern CURE = Pattern.compile("^write \"(.+)\", or point");

    /** Rows that are judged otherwise than they are labelled, and why. */
    private static final Map<Integer, String> DISPUTED = Map.of(
            84, "a share of those who answered that doesn’t say so",
            236, "a column without a unit is no share",
            358, "three boroughs publish, and together have 30",
            370, "the calculation gives 350, and not 350 million",
            446, "starts fell in 2011 and in 2018 too");

    /**
     * A claim of the corpus.
     *
     * @param n its number
     * @param isTrue whether it is true
     * @param sentence the sentence, with the claim’s words in double brackets
     * @param expression its calculation
     */
    private record Row(int n, boolean isTrue, String sentence, String expression) {
        String markdown(String words) {
            return CLAIM.matcher(sentence)
                    .replaceAll(m -> Matcher.quoteReplacement(
                            "[" + (words.isEmpty() ? m.group(1) : words) + "](<=" + expression + ">)"));
        }
    }

    @TestFactory
    Stream<DynamicTest> trueClaimsPassAndFalseOnesDont() {
        return Stream.of("claims.csv", "siblings.csv", "policy.csv").flatMap(file -> {
            List<Row> rows = rows(file);
            Map<Integer, List<Diagnostic>> said = said(rows, row -> row.markdown(""));
            return rows.stream()
                    .filter(row -> !DISPUTED.containsKey(row.n()))
                    .map(row -> DynamicTest.dynamicTest(
                            row.n() + " " + row.isTrue() + ": " + row.sentence(),
                            () -> assertThat(said.getOrDefault(row.n(), List.of())
                                            .isEmpty())
                                    .as("%s", said.get(row.n()))
                                    .isEqualTo(row.isTrue())));
        });
    }

    @Test
    void whatAMessageSaysToWriteHoldsWhenWritten() {
        List<Row> rows = Stream.of("claims.csv", "siblings.csv", "policy.csv")
                .flatMap(file -> rows(file).stream())
                .filter(row -> !row.expression().isEmpty())
                .toList();
        Map<Integer, String> cures = new HashMap<>();
        said(rows, row -> row.markdown(""))
                .forEach((n, problems) -> problems.stream()
                        .flatMap(problem -> cure(problem).stream())
                        .findFirst()
                        .ifPresent(cure -> cures.put(n, cure)));
        List<Row> cured =
                rows.stream().filter(row -> cures.containsKey(row.n())).toList();

        assertThat(cured).hasSizeGreaterThan(60);
        assertThat(said(cured, row -> row.markdown(cures.getOrDefault(row.n(), ""))))
                .isEmpty();
    }

    @Test
    void noMessageNamesAWithheldValue() {
        List<Row> rows = Stream.of("claims.csv", "siblings.csv", "policy.csv")
                .flatMap(file -> rows(file).stream())
                .filter(row -> row.expression().equals("withheld[\"Camden\"].adopted"))
                .toList();

        assertThat(said(rows, row -> row.markdown("")).values())
                .isNotEmpty()
                .allSatisfy(problems -> assertThat(problems)
                        .allSatisfy(problem -> assertThat(cure(problem)).isEmpty()));
    }

    private static Optional<String> cure(Diagnostic problem) {
        Matcher m = CURE.matcher(problem.help());
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** The errors that are found in each row’s sentence, in a site that holds them all. */
    private static Map<Integer, List<Diagnostic>> said(List<Row> rows, Function<Row, String> text) {
        List<String> lines = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (Row row : rows) {
            numbers.put(lines.size() + 3, row.n());
            lines.add(text.apply(row));
            lines.add("");
        }
        TestSite site = TestSite.good().page(String.join("\n", lines));
        tables().forEach(site::with);
        Map<Integer, List<Diagnostic>> said = new HashMap<>();
        for (Diagnostic problem : site.check().result().diagnostics()) {
            if (problem.severity() == Severity.ERROR
                    && numbers.containsKey(problem.place().line())) {
                said.computeIfAbsent(numbers.get(problem.place().line()), n -> new ArrayList<>())
                        .add(problem);
            }
        }
        return said;
    }

    private static Map<String, byte[]> tables() {
        try (Stream<Path> files = Files.list(DATA)) {
            Map<String, byte[]> tables = new HashMap<>();
            for (Path file : files.toList()) {
                tables.put("data/r/" + file.getFileName(), Files.readAllBytes(file));
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String file) {
        try (InputStream in = ClaimCorpusTest.class.getResourceAsStream("/claims/" + file);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(ClaimCorpusTest::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(CSVRecord r) {
        return new Row(
                Integer.parseInt(r.get("n")), r.get("truth").equals("true"), r.get("sentence"), r.get("expression"));
    }
}
