package dev.foreword.bench;

import dev.foreword.site.CheckResult;
import dev.foreword.site.Progress;
import dev.foreword.site.RunOptions;
import dev.foreword.site.SiteCheck;
import dev.foreword.source.tree.DirectorySourceTree;
import java.nio.file.Path;

/** Checks a site with a chart of some rows of a long table: it is read, filtered, and laid out; prints the seconds it took. */
public final class ChartLongTable {

    private ChartLongTable() {}

    /** Takes the folder of the site. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        CheckResult result =
                new SiteCheck(new DirectorySourceTree(Path.of(args[0])), new RunOptions(2, false), Progress.SILENT).run();
        System.out.printf("problems=%d %.3f%n", result.diagnostics().size(), (System.nanoTime() - start) / 1e9);
    }
}
