package dev.foreword.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foreword new}. */
@Command(
        name = "new",
        description = "Makes a folder with a small report that builds as it is and shows how one is written.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    /** The files of the small report, in the resources beside this class. */
    private static final List<String> FILES = List.of(
            "content/site.yml",
            "content/index.md",
            "content/accessibility.md",
            "content/privacy.md",
            "content/first-report/report.yml",
            "content/first-report/01-foreword.md",
            "content/first-report/02-what-we-found.md",
            "content/first-report/annex-how-we-counted.md",
            "data/first-report/library_visits.csv",
            "data/first-report/library_visits.yml");

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder to make; it must not hold anything yet.")
    private Path folder = Path.of(".");

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            if (!isFree(folder)) {
                console.err().println("foreword: " + folder + " isn't empty; nothing was written");
                console.err().println("   help: name a folder that doesn't exist yet");
                return ExitCode.PROBLEMS;
            }
            for (String file : FILES) {
                Path target = folder.resolve(file);
                Files.createDirectories(target.getParent());
                try (InputStream in = NewCommand.class.getResourceAsStream("new/" + file)) {
                    if (in == null) {
                        throw new IllegalStateException("the file " + file + " is missing");
                    }
                    Files.copy(in, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
        console.out().println("Made a small report in " + folder + ". Next:");
        console.out().println("  foreword build --site " + folder);
        console.out().println("and open " + folder.resolve("site-out/index.html") + " in a browser.");
        return ExitCode.CLEAN;
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
