package dev.foreword.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.Cell;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.source.csv.CsvInput;
import dev.foreword.source.csv.SidecarProposal;
import dev.foreword.source.csv.TableLoader;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.source.tree.TextReader;
import dev.foreword.source.yaml.YamlReader;
import dev.foreword.testing.Golden;
import dev.foreword.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Files as spreadsheets and programs leave them, small and invented: what is told of each, and what is read with the
 * sidecar that {@code foreword data} proposes. Each file in the folder holds examples that begin with {@code === words};
 * lines that begin with {@code =>} are what comes of them, and {@code -Dgolden=update} writes these anew.
 */
class UntidyFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/untidy");
    private static final String HEAD = "=== ";
    private static final String RESULT = "=> ";
    private static final String FILE = "data/r/t.csv";

    @TestFactory
    List<DynamicTest> areToldAndCured() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                tests.addAll(tests(file));
            }
        }
        return tests;
    }

    private static List<DynamicTest> tests(Path file) throws IOException {
        List<String> examples = Arrays.stream(Files.readString(file, UTF_8).split("(?m)^(?=" + HEAD + ")"))
                .filter(part -> part.startsWith(HEAD))
                .toList();
        if (Golden.isUpdated()) {
            String updated = examples.stream()
                    .map(example -> HEAD + name(example) + "\n" + csv(example) + String.join("\n", results(example)))
                    .collect(Collectors.joining("\n\n"));
            Files.writeString(file, updated + "\n", UTF_8);
            return List.of();
        }
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        name(example),
                        () -> assertThat(results(example))
                                .isEqualTo(example.lines()
                                        .filter(line -> line.startsWith(RESULT))
                                        .toList())))
                .toList();
    }

    private static String name(String example) {
        return example.lines().findFirst().orElseThrow().substring(HEAD.length());
    }

    private static String csv(String example) {
        return example.lines()
                .skip(1)
                .filter(line -> !line.isEmpty() && !line.startsWith(RESULT))
                .map(line -> line.replace("␣", "\u00A0") + "\n")
                .collect(Collectors.joining())
                .replace("\u00A0", "␣");
    }

    private static List<String> results(String example) {
        byte[] csv = csv(example).replace('␣', '\u00A0').getBytes(UTF_8);
        List<String> results = new ArrayList<>(read(Map.of(FILE, csv)));
        Diagnostics problems = new Diagnostics();
        Optional<String> proposal = SidecarProposal.of(FILE, CsvInput.of(csv), problems);
        problems.sorted().forEach(d -> results.add(RESULT + "no sidecar: " + d.message()));
        if (proposal.isPresent()) {
            proposal.get()
                    .lines()
                    .filter(UntidyFilesTest::isTelling)
                    .forEach(line -> results.add(RESULT + "  " + line));
            Map<String, byte[]> files = new TreeMap<>();
            files.put(FILE, csv);
            files.put("data/r/t.yml", proposal.get().getBytes(UTF_8));
            read(files).forEach(line -> results.add(line.replaceFirst(RESULT, RESULT + "then ")));
        }
        return results;
    }

    /** What is the same in nearly all proposals tells nothing. */
    private static boolean isTelling(String line) {
        return Stream.of(
                                "header:",
                                "rows:",
                                "leave_out:",
                                "decimal:",
                                "thousands:",
                                "negatives:",
                                "flags:",
                                "marks:",
                                "key:",
                                "total:")
                        .anyMatch(line::startsWith)
                || line.contains("name: ")
                || line.contains("show: ");
    }

    private static List<String> read(Map<String, byte[]> files) {
        Diagnostics diagnostics = new Diagnostics();
        InMemorySourceTree tree = new InMemorySourceTree(files);
        try (Workers workers = new Workers(1)) {
            TableLoader loader = new TableLoader(
                    tree, new TextReader(tree, diagnostics), new YamlReader(diagnostics), workers, diagnostics);
            List<String> results = new ArrayList<>();
            diagnostics
                    .sorted()
                    .forEach(d -> results.add(RESULT + d.place().toString().replace("data/r/", "") + " "
                            + d.rule().id() + ": " + d.message() + " | " + d.help()));
            loader.tablesOf("r").find("t").ifPresent(table -> results.add(RESULT + "read: " + describe(table)));
            return results;
        }
    }

    private static String describe(Table table) {
        String columns = table.columns().stream()
                .map(c -> c.name() + " (" + c.type().words() + ")")
                .collect(Collectors.joining(", "));
        String rows = table.rows().stream().map(UntidyFilesTest::describe).collect(Collectors.joining("; "));
        return columns + " = " + rows;
    }

    private static String describe(Row row) {
        return row.cells().stream()
                .map(cell -> cell instanceof Cell.TextCell text ? "“" + text.text() + "”" : cell.text())
                .collect(Collectors.joining(" "));
    }
}
