package dev.foreword.cli;

import dev.foreword.site.NewSite;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foreword new}. */
@Command(
        name = "new",
        description = "Makes a folder with a small report that builds as it is and shows how one is written.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder to make; it must not hold anything yet.")
    private Path folder = Path.of(".");

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!NewSite.writeTo(folder)) {
            console.err().println("foreword: " + folder + " isn't empty; nothing was written");
            console.err().println("   help: name a folder that doesn't exist yet");
            return ExitCode.PROBLEMS;
        }
        console.out().println("Made a small report in " + folder + ". Next:");
        console.out().println("  foreword build --site " + folder);
        console.out().println("  (or: java -jar foreword.jar build --site " + folder + ")");
        console.out().println("and open " + folder.resolve("site-out/index.html") + " in a browser.");
        return ExitCode.CLEAN;
    }
}
