package dev.foreword.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.site.CheckResult;
import dev.foreword.site.SiteCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code foreword addresses}. */
@Command(
        name = "addresses",
        description = "Writes down what has been published, in content/addresses.txt, so that a later build says when"
                + " something of it has gone. Run it when a report has come out.",
        mixinStandardHelpOptions = true)
final class AddressesCommand implements Callable<Integer> {

    private static final String INTRODUCTION =
            "# What was published once and should stay to be found. Written by \"foreword addresses\".\n";

    private final Console console;

    @Mixin
    private SiteOptions options = new SiteOptions();

    AddressesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SiteRun run = SiteRun.open(options, console);
        CheckResult result = new SiteCheck(run.source(), options.run(), console.progress()).run();
        console.endProgress();
        if (result.stopped()) {
            console.err().println("This site has errors; \"foreword check\" lists them. Nothing was written.");
            return ExitCode.PROBLEMS;
        }
        Path file = options.site().resolve("content").resolve("addresses.txt");
        NavigableSet<String> all = new TreeSet<>();
        if (Files.exists(file)) {
            Files.readAllLines(file, UTF_8).stream()
                    .filter(Predicate.not(line -> line.isBlank() || line.startsWith("#")))
                    .forEach(all::add);
        }
        int before = all.size();
        all.addAll(result.addresses());
        Files.writeString(file, INTRODUCTION + String.join("\n", all) + "\n", UTF_8);
        console.err()
                .println("Wrote " + all.size() + " addresses to " + file.normalize() + "; " + (all.size() - before)
                        + " are new.");
        return ExitCode.CLEAN;
    }
}
