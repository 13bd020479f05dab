package dev.foreword.cli;

import dev.foreword.site.AddressBook;
import dev.foreword.site.CheckResult;
import dev.foreword.site.SiteCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code foreword addresses}. */
@Command(
        name = "addresses",
        description = "Writes down what has been published, in content/addresses.txt, so that a later build says when"
                + " something of it has gone. Run it when a report has come out.",
        mixinStandardHelpOptions = true)
final class AddressesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SiteOptions options = new SiteOptions();

    AddressesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SiteRun run = SiteRun.open(options, console);
        CheckResult result = new SiteCheck(run.source(), options.run(), console.progress()).run();
        console.endProgress();
        if (result.stopped()) {
            run.print(result.problems());
            run.say(SiteRun.count(result.problems()) + ". Nothing was written.");
            return ExitCode.PROBLEMS;
        }
        AddressBook.Written written = new AddressBook(options.site()).add(result.addresses());
        run.say("Wrote " + written.all() + " addresses to " + written.file() + "; " + written.fresh() + " are new.");
        run.answer(json -> {
            json.text("file", written.file().toString());
            json.number("addresses", written.all());
            json.number("new", written.fresh());
        });
        return ExitCode.CLEAN;
    }
}
