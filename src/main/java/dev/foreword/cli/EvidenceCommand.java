package dev.foreword.cli;

import dev.foreword.model.EvidenceIndex;
import dev.foreword.model.EvidenceItem;
import dev.foreword.site.BuildOptions;
import dev.foreword.site.BuildResult;
import dev.foreword.site.InMemoryOutput;
import dev.foreword.site.Progress;
import dev.foreword.site.SiteBuild;
import dev.foreword.source.DirectorySourceTree;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code foreword evidence}. */
@Command(
        name = "evidence",
        description = "Says how many figures of each report rest on something, and lists those that don’t.",
        mixinStandardHelpOptions = true)
final class EvidenceCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SiteOptions options = new SiteOptions();

    EvidenceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(options.site())) {
            console.err().println("foreword: there is no folder " + options.site());
            return ExitCode.USAGE;
        }
        BuildOptions how = new BuildOptions(options.threads(), options.strict(), false, options.release());
        BuildResult result = new SiteBuild(
                        new DirectorySourceTree(options.site()), new InMemoryOutput(), how, Progress.SILENT)
                .run();
        result.evidence().all().forEach(this::print);
        console.out().flush();
        if (result.stopped()) {
            console.err().println("This site has errors; \"foreword check\" lists them.");
        }
        return result.stopped() ? ExitCode.PROBLEMS : ExitCode.CLEAN;
    }

    private void print(String report, List<EvidenceItem> items) {
        EvidenceIndex.Coverage coverage = EvidenceIndex.coverage(items);
        console.out()
                .println(report + ": " + coverage.covered() + " of " + coverage.all() + " figures rest on something, "
                        + coverage.percent() + " per cent");
        for (EvidenceItem item : items) {
            if (!item.isCovered()) {
                console.out().println("  " + item.place() + ": " + item.words() + " | " + item.sentence());
            }
        }
    }
}
