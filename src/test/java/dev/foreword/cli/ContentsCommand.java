package dev.foreword.cli;

import dev.foreword.site.CheckResult;
import dev.foreword.site.SiteCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The guide’s example of a command: {@code foreword contents}. */
@Command(name = "contents", description = "Lists what can be found on a site.", mixinStandardHelpOptions = true)
final class ContentsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SiteOptions options = new SiteOptions();

    ContentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SiteRun run = SiteRun.open(options, console);
        CheckResult result = new SiteCheck(run.source(), options.run(), console.progress()).run();
        run.print(result.problems());
        result.addresses().forEach(console.out()::println);
        return SiteRun.exitCode(result.problems());
    }
}
