package dev.foreword.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Rule;
import dev.foreword.testing.TestSite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aNewSiteBuildsWithoutAnyWarning() {
        Path site = folder.resolve("site");

        assertThat(run("new", site.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(run("build", "--strict", "--site", site.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(err.toString()).contains("0 errors, 0 warnings");
        assertThat(site.resolve("site-out/first-report/what-we-found/index.html"))
                .exists();
    }

    @Test
    void newWritesIntoNoFolderThatHoldsAnything() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");

        assertThat(run("new", folder.toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(folder.resolve("content")).doesNotExist();
    }

    @Test
    void problemsEndWithOneAndSayWhatWasNotPublished() throws IOException {
        write(TestSite.good().page("See [](#nothing)."));

        assertThat(run("build", "--site", folder.toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(err.toString())
                .contains("content/r/01-one.md:3:5: error[unknown-reference]")
                .contains("   | See [](#nothing).")
                .contains("1 error, 0 warnings. Nothing was published");
        assertThat(folder.resolve("site-out")).doesNotExist();
    }

    @Test
    void jsonIsOneObjectALineAndNothingElse() throws IOException {
        write(TestSite.good().page("See [](#a) and [](#b)."));

        assertThat(run("check", "--format", "json", "--site", folder.toString()))
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"rule\":\"unknown-reference\""));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void checkWritesNothing() throws IOException {
        write(TestSite.good());

        assertThat(run("check", "--site", folder.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(folder.resolve("site-out")).doesNotExist();
    }

    @Test
    void rulesListsAllAndExplainsOne() {
        assertThat(run("rules")).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString().lines()).hasSize(Rule.values().length);

        assertThat(run("rules", "csv-ragged")).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString()).contains("## Doesn’t fire");

        assertThat(run("rules", "csv-raged")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("did you mean \"csv-ragged\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"biuld", "build --sight x", "new", "", "build --threads many"})
    void aCommandThatIsWrittenWronglyEndsWithTwo(String arguments) {
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);

        assertThat(run(words)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).isNotEmpty().doesNotContain("\tat ");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(run("build", "--site", folder.resolve("none").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("there is no folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "build --help", "check --help", "new --help", "rules --help"})
    void everyCommandHasHelp(String arguments) {
        assertThat(run(arguments.split(" ", -1))).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString()).contains("Usage: foreword");
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return ForewordCommand.commandLine(console).execute(arguments);
    }

    private void write(TestSite site) throws IOException {
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, new String(file.getValue(), UTF_8));
        }
    }
}
