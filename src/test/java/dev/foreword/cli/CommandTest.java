package dev.foreword.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Rule;
import dev.foreword.testing.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command line as a whole, and the commands that aren’t over a site. */
class CommandTest {

    @TempDir
    Path folder;

    @Test
    void aNewSiteBuildsWithoutAnyWarning() {
        Path site = folder.resolve("site");

        assertThat(Cli.run("new", site.toString()).out()).contains("foreword build --site " + site);
        Cli build = Cli.run("build", "--strict", "--site", site.toString());
        assertThat(build.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(build.err()).contains("0 errors, 0 warnings");
        assertThat(site.resolve("site-out/first-report/what-we-found/index.html"))
                .exists();
    }

    @Test
    void newWritesIntoNoFolderThatHoldsAnything() throws IOException {
        Path thesis = Files.writeString(folder.resolve("thesis.txt"), "mine");

        assertThat(Cli.run("new", folder.toString()).code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(Cli.run("new", thesis.toString()).code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(folder.resolve("content")).doesNotExist();
    }

    @Test
    void theGuidesExampleOfACommandRuns() throws IOException {
        Cli.write(TestSite.good().page("In all ${sum(visits.visits)} came."), folder);
        StringWriter out = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(new StringWriter()), false);

        int code = ForewordCommand.commandLine(console)
                .addSubcommand(new ContentsCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute("contents", "--site", folder.toString());

        assertThat(code).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString().lines()).contains("r/one/", "r/data/visits/", "r/evidence/");
    }

    @Test
    void rulesListsAllAndExplainsOne() {
        assertThat(Cli.run("rules").lines()).hasSize(Rule.values().length);
        assertThat(Cli.run("rules", "csv-ragged").out()).contains("## Doesn’t fire");

        Cli wrong = Cli.run("rules", "csv-raged");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("did you mean \"csv-ragged\"?");
    }

    @Test
    void dataProposesASidecar() throws IOException {
        Path csv = Files.writeString(folder.resolve("visits.csv"), "library,visits\nNorthgate,120\nRiverside,80\n");

        Cli cli = Cli.run("data", csv.toString());

        assertThat(cli.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(cli.out()).contains("columns:", "visits:");
    }

    @Test
    void dataWritesASidecarAndReplacesNoneUnasked() throws IOException {
        Path csv = folder.resolve("visits.csv");
        Files.writeString(csv, "Table 1,\nlibrary,visits\nNorthgate,120\n");
        Path sidecar = folder.resolve("visits.yml");

        assertThat(Cli.run("data", csv.toString(), "--write").code()).isZero();
        assertThat(sidecar).content().contains("header: 2 ", "key: library");
        Files.writeString(sidecar, "title: Mine\n");
        Cli refused = Cli.run("data", csv.toString(), "--write");
        assertThat(refused.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(refused.err()).contains("visits.yml describes this table already");
        assertThat(sidecar).hasContent("title: Mine");
        assertThat(Cli.run("data", csv.toString(), "--write", "--overwrite").code())
                .isZero();
        assertThat(sidecar).content().contains("header: 2 ");
    }

    @Test
    void anOfficialSidecarIsNotDoubled() throws IOException {
        Path csv = folder.resolve("visits.csv");
        Files.writeString(csv, "library,visits\nNorthgate,120\n");
        Files.writeString(folder.resolve("visits.meta.csv"), "col_name,col_type,label\n");

        assertThat(Cli.run("data", csv.toString(), "--write", "--overwrite").code())
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(folder.resolve("visits.yml")).doesNotExist();
    }

    @Test
    void dataThatCannotBeReadIsSaid() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.csv"), "");

        assertThat(Cli.run("data", folder.resolve("none.csv").toString()).code())
                .isEqualTo(ExitCode.USAGE);
        Cli cli = Cli.run("data", broken.toString());
        assertThat(cli.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(cli.err()).contains("broken.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"biuld", "build --sight x", "new", "", "build --threads many", "check --format xml"})
    void aCommandThatIsWrittenWronglyEndsWithTwo(String arguments) {
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);

        Cli cli = Cli.run(words);

        assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).isNotEmpty().doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "build --help",
                "check --help",
                "new --help",
                "rules --help",
                "evidence --help",
                "infographics --help",
                "data --help",
                "addresses --help"
            })
    void everyCommandHasHelp(String arguments) {
        Cli cli = Cli.run(arguments.split(" ", -1));

        assertThat(cli.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(cli.out()).contains("Usage: foreword");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Cli.run("--version").out()).isEqualTo("Foreword (development)\n");
        assertThat(VersionProvider.words("1.2.3")).isEqualTo("Foreword 1.2.3");
    }

    @Test
    void whatCannotBeWrittenIsToldInALine() throws IOException {
        Cli.write(TestSite.good(), folder);
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        Cli cli = Cli.run("infographics", "--site", folder.toString(), "--out", file.toString());
        Cli build = Cli.run(
                "build",
                "--site",
                folder.toString(),
                "--out",
                file.resolve("below").toString());

        assertThat(List.of(cli, build)).allSatisfy(one -> {
            assertThat(one.code()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(one.err().lines()).hasSize(1);
            assertThat(one.err()).startsWith("foreword: cannot ").doesNotContain("\tat ");
        });
    }

    @Test
    void aFaultOfTheProgramIsToldWithWhatIsNeededToMendIt() {
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true), true);
        Callable<Integer> broken = () -> {
            throw new IllegalStateException("broken");
        };

        int code = ForewordCommand.commandLine(console)
                .addSubcommand("break", CommandLine.Model.CommandSpec.wrapWithoutInspection(broken))
                .setExecutionExceptionHandler(
                        ForewordCommand.commandLine(console).getExecutionExceptionHandler())
                .execute("break");

        assertThat(code).isEqualTo(ExitCode.BUG);
        assertThat(err.toString())
                .contains("this is a fault of the program, not of your files")
                .contains("IllegalStateException: broken");
    }

    @Test
    void whatIsPrintedIsUtf8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(Main.run(out, err, false, "rules", "csv-ragged")).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString(UTF_8)).contains("Doesn’t fire");
        assertThat(Main.run(out, err, Console.isTerminal(), "rules", "naïve")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("\"naïve\"");
    }

    @Test
    void theProgramPrintsWordsAsTheyWereWrittenWhateverTheMachine() throws IOException, InterruptedException {
        Cli.write(TestSite.good().page("“Naïve” – see [](#nothing)."), folder);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                "--site",
                folder.toString());
        builder.environment().put("LC_ALL", "C");

        Process process = builder.start();
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(err).contains("“Naïve” – see").contains("1 error, 0 warnings.");
    }
}
