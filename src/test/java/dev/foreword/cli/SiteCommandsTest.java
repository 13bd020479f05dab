package dev.foreword.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands over a site: what each prints for people and for programs, and how it ends. */
class SiteCommandsTest {

    private static final String CHART = """
            :::chart{#fig-visits}
            data: visits
            type: bar
            x: library
            y: visits
            title: Northgate has more visits
            subtitle: Visits to two libraries, 2024
            source: Counts at the door
            :::
            """;

    /** Every table of the site is used. */
    private static final String USE = "See [the counts](../../data/r/visits.csv).";

    @TempDir
    Path folder;

    private Cli run(String command, String... more) {
        return run(false, command, more);
    }

    private Cli run(boolean terminal, String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--site", folder.toString()));
        arguments.addAll(List.of(more));
        return Cli.run(terminal, arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "evidence", "infographics", "addresses"})
    void aFolderThatIsNotThereIsSaid(String command) {
        Cli cli = Cli.run(command, "--site", folder.resolve("none").toString());

        assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).startsWith("foreword: there is no folder ").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "infographics", "addresses"})
    void aMistakeIsPrintedAndEndsWithOne(String command) throws IOException {
        Cli.write(TestSite.good().page("See [](#nothing)."), folder);

        Cli text = run(command);
        assertThat(text.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(text.out()).isEmpty();
        assertThat(text.err())
                .contains("content/r/01-one.md:3:5: error[unknown-reference]")
                .contains("   | See [](#nothing).");

        Cli json = run(command, "--format", "json");
        assertThat(json.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(json.err()).isEmpty();
        assertThat(json.lines())
                .singleElement()
                .asString()
                .startsWith("{\"rule\":\"unknown-reference\",\"severity\":\"error\",\"file\":\"content/r/01-one.md\""
                        + ",\"line\":3,\"column\":5,\"endLine\":3,\"endColumn\":17,");
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("content", "data");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "infographics"})
    void strictLetsAWarningStop(String command) throws IOException {
        Cli.write(TestSite.good().page("A <b>bold</b> word."), folder);

        assertThat(run(command).code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run(command, "--strict").code()).isEqualTo(ExitCode.PROBLEMS);
    }

    @Test
    void buildSaysWhatItPublishedAndWhere() throws IOException {
        Cli.write(TestSite.good().page(USE), folder);
        Path out = folder.resolve("elsewhere");

        Cli cli = run("build", "--threads", "2", "--out", out.toString());

        assertThat(cli.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(cli.err())
                .matches("Published \\d+ pages \\(\\d+ files\\) to .*elsewhere/\\. 0 errors, 0 warnings\\.\n");
        assertThat(out.resolve("r/one/index.html")).exists();
        assertThat(run("build", "--format", "json", "--out", out.toString())).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void checkSaysHowManyPagesAndWritesNothing() throws IOException {
        Cli.write(TestSite.good().page(USE), folder);

        Cli cli = run("check");

        assertThat(cli.err()).isEqualTo("Checked 5 pages. 0 errors, 0 warnings.\n");
        assertThat(folder.resolve("site-out")).doesNotExist();
    }

    @Test
    void whatIsKeptBackIsSaidUnlessItIsAskedFor() throws IOException {
        Cli.write(TestSite.good().with("content/r/report.yml", "title: R\ndate: 2026\nstatus: draft\n"), folder);

        assertThat(run("check").err()).contains("Kept back, as a draft or under an embargo: r.");
        assertThat(run("check", "--drafts").err()).doesNotContain("Kept back");
        assertThat(run("check", "--as-of", "2027-03-01").err()).contains("Kept back");
    }

    @Test
    void aPersonSeesTheStepsAndAProgramDoesNot() throws IOException {
        Cli.write(TestSite.good(), folder);

        assertThat(run(true, "check").err()).contains("Reading…").contains("Checking…");
        assertThat(run("check").err()).doesNotContain("…");
    }

    @Test
    void evidenceListsWhatRestsOnNothing() throws IOException {
        Cli.write(
                TestSite.good()
                        .page("It was 7,000. It was ${visits[\"Northgate\"].visits}.\n\n"
                                + "<!-- waive bare-figure: a round number -->\nIt was about 900."),
                folder);

        Cli text = run("evidence");
        assertThat(text.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(text.lines())
                .containsExactly(
                        "r: 1 of 2 numbers rest on evidence, 50 per cent; 1 more is waived",
                        "  content/r/01-one.md:3:8: 7,000 | It was 7,000.");

        assertThat(run("evidence", "--format", "json").lines())
                .containsExactly(
                        "{\"report\":\"r\",\"figures\":3,\"waived\":1,\"covered\":1,\"percent\":50}",
                        "{\"report\":\"r\",\"file\":\"content/r/01-one.md\",\"line\":3,\"column\":8,"
                                + "\"words\":\"7,000\",\"sentence\":\"It was 7,000.\"}");
    }

    @Test
    void evidenceOfASiteWithErrorsEndsWithOne() throws IOException {
        Cli.write(TestSite.good().page("See [](#nothing)."), folder);

        assertThat(run("evidence").code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run("evidence").err()).contains("\"foreword check\" lists them");
    }

    @Test
    void addressesAreAddedAndNoneIsLost() throws IOException {
        Cli.write(TestSite.good().page(USE).with("content/r/02-two.md", "# Two {#two-of-two}\n"), folder);
        Path list = folder.resolve("content/addresses.txt");

        assertThat(run("addresses").err()).matches("Wrote (\\d+) addresses to .*addresses\\.txt; \\1 are new\\.\n");
        assertThat(Files.readString(list, UTF_8))
                .startsWith("# What was published")
                .contains("\nr/\n", "\nr/data/visits.csv\nr/data/visits/\n");

        Files.delete(folder.resolve("content/r/02-two.md"));
        Cli gone = run("check");
        assertThat(gone.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(gone.err()).contains("/r/two/ was published once, and is gone");

        Files.writeString(
                folder.resolve("content/r/03-new.md"), "---\ntitle: New\nwas: r/two\n---\n\n## Two {#two-of-two}\n");
        Cli json = run("addresses", "--format", "json");
        assertThat(json.err()).isEmpty();
        assertThat(json.lines()).singleElement().asString().endsWith("\"new\":2}");
        assertThat(Files.readString(list, UTF_8)).contains("r/new/\n", "r/two/\n");
    }

    @Test
    void infographicsTellWhatChanged() throws IOException {
        Cli.write(TestSite.good().page(CHART), folder);

        Cli first = run("infographics", "--size", "square,link");
        assertThat(first.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(first.out()).isEqualTo("r/visits: new\n");
        assertThat(first.err()).startsWith("Drew 2 pictures; 0 were as they should be, 0 were removed. Look at ");
        assertThat(folder.resolve("infographics/r/visits-square.png")).exists();

        Files.writeString(folder.resolve("data/r/visits.csv"), "library,visits\nNorthgate,125\nRiverside,80\n");
        Cli json = run("infographics", "--size", "square", "--format", "json");
        assertThat(json.err()).isEmpty();
        assertThat(json.lines())
                .containsExactly(
                        "{\"figure\":\"r/visits\",\"changes\":[\"120 → 125\"]}",
                        "{\"drawn\":1,\"kept\":0,\"removed\":0}");
    }

    @Test
    void infographicsSayWhatDoesNotFit() throws IOException {
        String rows = "place,visits\n" + "Northgate,120\n".repeat(1);
        StringBuilder csv = new StringBuilder(rows);
        for (int i = 0; i < 90; i++) {
            csv.append("Library number ").append(i).append(',').append(i).append('\n');
        }
        Cli.write(
                TestSite.good()
                        .with("data/r/visits.csv", csv.toString())
                        .page(CHART.replace("x: library", "x: place").replace("Northgate has more visits", "A")),
                folder);

        Cli text = run("infographics", "--size", "link");
        assertThat(text.err()).contains("r/visits-link: too much for this size");
        assertThat(run("infographics", "--size", "link", "--format", "json").lines())
                .contains("{\"unfit\":\"r/visits-link\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--only nothing", "--size poster", "--brand nobody"})
    void infographicsAskedForWronglyEndWithTwo(String option) throws IOException {
        Cli.write(TestSite.good().page(CHART), folder);
        String[] words = option.split(" ", -1);

        Cli cli = run("infographics", words);

        assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("foreword: ", "\"" + words[1] + "\"");
    }

    @Test
    void infographicsInTheColoursOfAReport() throws IOException {
        Cli.write(TestSite.good().page(CHART), folder);

        assertThat(run("infographics", "--brand", "r", "--only", "r/visits", "--size", "page")
                        .code())
                .isEqualTo(ExitCode.CLEAN);
    }
}
