package dev.foreword.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code foreword}: the command that has the others. */
@Command(
        name = "foreword",
        description = "Turns Markdown and CSV into a static site of reports. No number without evidence.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND")
final class ForewordCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    private ForewordCommand(Console console) {
        this.console = console;
    }

    /** {@return the command line, ready to run} */
    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new ForewordCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new EvidenceCommand(console))
                .addSubcommand(new InfographicsCommand(console))
                .addSubcommand(new DataCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new AddressesCommand(console));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, result) -> report(e, console));
        return line;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        Objects.requireNonNull(spec).commandLine().usage(console.err());
        return ExitCode.USAGE;
    }

    /** What goes wrong around a build is told in a line; a fault of ours with what is needed to mend it. */
    private static int report(Exception e, Console console) {
        console.endProgress();
        if (e instanceof UsageException) {
            console.err().println("foreword: " + e.getMessage());
            return ExitCode.USAGE;
        }
        if (e instanceof UncheckedIOException io) {
            IOException cause = io.getCause();
            String what = io.getMessage() == null ? "" : io.getMessage();
            String why = cause == null ? "" : String.valueOf(cause.getMessage());
            // What ends with a full stop says it all.
            boolean said = what.endsWith(".") || what.contains(why);
            console.err().println("foreword: " + (said ? what : what + ": " + why));
            return ExitCode.PROBLEMS;
        }
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        console.err().println("foreword: this is a fault of the program, not of your files. Please report it with:");
        console.err().print(trace);
        return ExitCode.BUG;
    }
}
