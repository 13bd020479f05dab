package dev.foreword.cli;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.JsonFormat;
import dev.foreword.diagnostics.Severity;
import dev.foreword.diagnostics.TextFormat;
import dev.foreword.site.BuildOptions;
import dev.foreword.site.BuildResult;
import dev.foreword.site.SiteBuild;
import dev.foreword.site.SiteOutput;
import dev.foreword.source.DirectorySourceTree;
import dev.foreword.source.SourceTree;
import java.nio.file.Files;

/** Runs a build or a check, and prints what was found. */
final class BuildRun {

    private final SiteOptions options;
    private final Console console;

    BuildRun(SiteOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    /**
     * {@return the exit code}
     *
     * @param output where the site is published
     * @param publish whether it is
     * @param place what the output is called in the last line
     */
    int run(SiteOutput output, boolean publish, String place) {
        if (!Files.isDirectory(options.site())) {
            console.err().println("foreword: there is no folder " + options.site());
            return ExitCode.USAGE;
        }
        SourceTree source = new DirectorySourceTree(options.site());
        BuildOptions how = new BuildOptions(options.threads(), options.strict(), publish, options.release());
        BuildResult result = new SiteBuild(source, output, how, console.progress()).run();
        console.endProgress();
        print(result, source);
        if (options.format() == SiteOptions.Format.TEXT) {
            console.err().println(summary(result, publish, place));
            if (!result.keptBack().isEmpty()) {
                console.err()
                        .println("Kept back, as a draft or under an embargo: " + String.join(", ", result.keptBack())
                                + ". --drafts shows them; --as-of DATE ends embargoes.");
            }
        }
        return result.stopped() ? ExitCode.PROBLEMS : ExitCode.CLEAN;
    }

    private void print(BuildResult result, SourceTree source) {
        if (options.format() == SiteOptions.Format.JSON) {
            JsonFormat format = new JsonFormat();
            result.diagnostics().forEach(d -> console.out().print(format.format(d)));
            console.out().flush();
            return;
        }
        TextFormat format = new TextFormat(new SourceLines(source));
        for (Diagnostic diagnostic : result.diagnostics()) {
            console.err().println(format.format(diagnostic));
        }
    }

    private static String summary(BuildResult result, boolean publish, String place) {
        String found = count(result, Severity.ERROR, "error") + ", " + count(result, Severity.WARNING, "warning");
        if (result.stopped()) {
            return found + (publish ? ". Nothing was published; " + place + " is as it was." : ".");
        }
        return publish
                ? "Published " + result.pages() + " pages (" + result.files() + " files) to " + place + ". " + found
                        + "."
                : "Checked " + result.pages() + " pages. " + found + ".";
    }

    private static String count(BuildResult result, Severity severity, String word) {
        long n = result.count(severity);
        return n + " " + word + (n == 1 ? "" : "s");
    }
}
