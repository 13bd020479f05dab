package dev.foreword.cli;

import dev.foreword.site.InMemoryOutput;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code foreword check}. */
@Command(
        name = "check",
        description = "Finds everything that a build would find, and writes nothing.",
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
        return new BuildRun(options, console).run(new InMemoryOutput(), false, "");
    }
}
