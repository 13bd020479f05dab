package dev.foreword.cli;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.TextFormat;
import dev.foreword.source.csv.CsvInput;
import dev.foreword.source.csv.SidecarProposal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foreword data FILE}. */
@Command(
        name = "data",
        description = "Looks at a CSV file and prints a sidecar for it, ready to save.",
        mixinStandardHelpOptions = true)
final class DataCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The data file.")
    private Path file = Path.of("");

    DataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            console.err().println("foreword: there is no file " + file);
            return ExitCode.USAGE;
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> proposal =
                SidecarProposal.of(file.toString().replace('\\', '/'), CsvInput.of(file), diagnostics);
        TextFormat format = new TextFormat(place -> "");
        diagnostics.sorted().forEach(d -> console.err().print(format.format(d)));
        proposal.ifPresent(text -> console.out().print(text));
        console.out().flush();
        return proposal.isPresent() ? ExitCode.CLEAN : ExitCode.PROBLEMS;
    }
}
