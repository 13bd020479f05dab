package dev.foreword.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.site.BuildOptions;
import dev.foreword.site.BuildResult;
import dev.foreword.site.InMemoryOutput;
import dev.foreword.site.Progress;
import dev.foreword.site.SiteBuild;
import dev.foreword.source.DirectorySourceTree;
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
        if (!Files.isDirectory(options.site())) {
            console.err().println("foreword: there is no folder " + options.site());
            return ExitCode.USAGE;
        }
        BuildOptions how = new BuildOptions(options.threads(), options.strict(), false, options.release());
        BuildResult result = new SiteBuild(
                        new DirectorySourceTree(options.site()), new InMemoryOutput(), how, Progress.SILENT)
                .run();
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
