package dev.foreword.cli;

import dev.foreword.model.evidence.EvidenceIndex;
import dev.foreword.model.evidence.EvidenceIndex.Coverage;
import dev.foreword.model.evidence.EvidenceItem;
import dev.foreword.model.evidence.EvidenceItem.Status;
import dev.foreword.site.CheckResult;
import dev.foreword.site.SiteCheck;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code foreword evidence}. */
@Command(
        name = "evidence",
        description = "Says how many numbers of each report rest on something, and lists those that don’t.",
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
        SiteRun run = SiteRun.open(options, console);
        CheckResult result = new SiteCheck(run.source(), options.run(), console.progress()).run();
        console.endProgress();
        result.evidence().all().forEach((report, items) -> {
            if (options.isJson()) {
                printJson(run, report, items);
            } else {
                print(report, items);
            }
        });
        if (result.stopped()) {
            run.say("This site has errors; \"foreword check\" lists them.");
        }
        return SiteRun.exitCode(result.problems());
    }

    private void print(String report, List<EvidenceItem> items) {
        Coverage coverage = EvidenceIndex.coverage(items);
        console.out()
                .println(report + ": " + coverage.covered() + " of " + coverage.needed() + " numbers rest on evidence, "
                        + coverage.percent() + " per cent" + waived(coverage));
        for (EvidenceItem item : items) {
            if (isOpen(item)) {
                console.out()
                        .println("  " + item.spot().place() + ": "
                                + item.wording().words() + " | "
                                + item.wording().sentence());
            }
        }
        console.out().flush();
    }

    /** What an author answers for rests on nothing, and is counted; there is nothing left to do about it. */
    private static boolean isOpen(EvidenceItem item) {
        return !item.isCovered() && item.status() != Status.WAIVED;
    }

    private static String waived(Coverage coverage) {
        return switch (coverage.waived()) {
            case 0 -> "";
            case 1 -> "; 1 more is waived";
            default -> "; " + coverage.waived() + " more are waived";
        };
    }

    private static void printJson(SiteRun run, String report, List<EvidenceItem> items) {
        Coverage coverage = EvidenceIndex.coverage(items);
        run.answer(json -> {
            json.text("report", report);
            json.number("figures", coverage.all());
            json.number("waived", coverage.waived());
            json.number("covered", coverage.covered());
            json.number("percent", coverage.percent());
        });
        for (EvidenceItem item : items) {
            if (isOpen(item)) {
                run.answer(json -> {
                    json.text("report", report);
                    json.text("file", item.spot().place().file());
                    json.number("line", item.spot().place().line());
                    json.number("column", item.spot().place().column());
                    json.text("words", item.wording().words());
                    json.text("sentence", item.wording().sentence());
                });
            }
        }
    }
}
