package dev.foreword.cli;

import dev.foreword.site.BuildResult;
import dev.foreword.site.SiteBuild;
import dev.foreword.site.output.DirectoryOutput;
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
        SiteRun run = SiteRun.open(options, console);
        Path folder = options.target(out, "site-out");
        BuildResult result =
                new SiteBuild(run.source(), new DirectoryOutput(folder), options.run(), console.progress()).run();
        run.print(result.problems());
        run.say(summary(result, folder.normalize() + "/"));
        run.sayKeptBack(result.keptBack());
        return SiteRun.exitCode(result.problems());
    }

    private static String summary(BuildResult result, String place) {
        String found = SiteRun.count(result.problems());
        return result.published()
                ? "Published " + result.pages() + " pages (" + result.files() + " files) to " + place + ". " + found
                        + "."
                : found + ". Nothing was published; " + place + " is as it was.";
    }
}
