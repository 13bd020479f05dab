package dev.foreword.cli;

import dev.foreword.site.DirectoryOutput;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foreword build}. */
@Command(
        name = "build",
        description = "Builds the site and publishes it as a whole; after an error the last site is left as it was.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to publish (default: site-out in the site's folder).")
    private @Nullable Path out;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = out == null ? options.site().resolve("site-out") : out;
        return new BuildRun(options, console).run(new DirectoryOutput(folder), true, folder.normalize() + "/");
    }
}
