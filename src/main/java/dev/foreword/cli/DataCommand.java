package dev.foreword.cli;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.TextFormat;
import dev.foreword.site.SidecarFile;
import dev.foreword.source.csv.CsvInput;
import dev.foreword.source.csv.SidecarProposal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foreword data FILE}. */
@Command(
        name = "data",
        description = "Looks at a CSV file, and prints or writes a sidecar for it.",
        mixinStandardHelpOptions = true)
final class DataCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The data file.")
    private Path file = Path.of("");

    @Option(names = "--write", description = "Write the sidecar beside the file, unless there is one.")
    private boolean write;

    @Option(names = "--overwrite", description = "Write it in place of the sidecar that is there.")
    private boolean overwrite;

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
        int code = proposal.isEmpty() ? ExitCode.PROBLEMS : deliver(proposal.get());
        console.out().flush();
        return code;
    }

    private int deliver(String proposal) {
        if (!write && !overwrite) {
            console.out().print(proposal);
            return ExitCode.CLEAN;
        }
        SidecarFile sidecar = SidecarFile.beside(file);
        Optional<Path> taken = sidecar.existing().filter(there -> !overwrite || !there.equals(sidecar.path()));
        if (taken.isPresent()) {
            console.err().println("foreword: " + taken.get() + " describes this table already");
            console.err().println("   help: remove it, or replace a sidecar that ends in .yml with --overwrite");
            return ExitCode.PROBLEMS;
        }
        sidecar.write(proposal);
        console.out().println("wrote " + sidecar.path());
        return ExitCode.CLEAN;
    }
}
