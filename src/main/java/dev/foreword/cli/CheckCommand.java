package dev.foreword.cli;

import dev.foreword.site.CheckResult;
import dev.foreword.site.SiteCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code foreword check}. */
@Command(
        name = "check",
        description = "Finds what is wrong with a site, and writes nothing. Only what goes wrong while a template of"
                + " the site's own is filled is left to the build to find.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SiteOptions options = new SiteOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SiteRun run = SiteRun.open(options, console);
        CheckResult result = new SiteCheck(run.source(), options.run(), console.progress()).run();
        run.print(result.problems());
        String found = SiteRun.count(result.problems()) + ".";
        run.say(result.stopped() ? found : "Checked " + result.pages() + " pages. " + found);
        run.sayKeptBack(result.keptBack());
        return SiteRun.exitCode(result.problems());
    }
}
