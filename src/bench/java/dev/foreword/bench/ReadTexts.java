package dev.foreword.bench;

import dev.foreword.check.text.TextChecks;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.language.finder.QuantityFinder;
import dev.foreword.model.Page;
import dev.foreword.model.Site;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.Values;
import dev.foreword.model.passage.Passage;
import dev.foreword.model.passage.Passages;
import dev.foreword.source.SiteLoader;
import dev.foreword.source.tree.DirectorySourceTree;
import dev.foreword.work.Workers;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the quantities of a site’s text and checks the text, again and again, and prints the characters and the seconds
 * of both: the first time, and a time when the program is warm. Cutting the text into tokens is part of the checks.
 */
public final class ReadTexts {

    private static final int RUNS = 15;

    private ReadTexts() {}

    public static void main(String[] args) {
        Workers one = new Workers(1);
        Site site = new SiteLoader(new DirectorySourceTree(Path.of(args[0])), one, new Diagnostics()).load().orElseThrow();
        ResolvedSite resolved = ResolvedSite.of(site, new SiteIndex(site), Values.NONE);
        List<Page> pages = new ArrayList<>();
        site.reports().forEach(report -> pages.addAll(report.pages()));
        double[] finding = new double[RUNS];
        double[] checking = new double[RUNS];
        long characters = 0;
        for (int i = 0; i < RUNS; i++) {
            List<Passage> passages = new ArrayList<>();
            pages.forEach(page -> passages.addAll(Passages.of(resolved, page)));
            characters = passages.stream().mapToLong(p -> p.text().length()).sum();
            long start = now();
            passages.forEach(passage -> QuantityFinder.quantities(passage.tokens()));
            long found = now();
            TextChecks.run(resolved, one, new Diagnostics());
            finding[i] = (found - start) / 1e9;
            checking[i] = (now() - found) / 1e9;
        }
        System.out.printf("%d %.3f %.3f %.3f %.3f%n", characters, finding[0], checking[0], warm(finding), warm(checking));
    }

    /** Time of the processor in this thread: what else the machine does is left out. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double warm(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[RUNS / 2];
    }
}
