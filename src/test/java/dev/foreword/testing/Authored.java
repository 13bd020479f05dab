package dev.foreword.testing;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.node.ChartBlock;
import dev.foreword.source.SiteLoader;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.work.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Charts as an author writes them: a table and a block, read as the site reads them, without building the site. */
public final class Authored {

    private Authored() {}

    /**
     * {@return a chart}
     *
     * @param csv its table
     * @param keys the lines of its block but for {@code data} and its words
     */
    public static ChartSpec chart(String csv, String keys) {
        return figure("chart", TestSite.good().with("data/r/t.csv", csv), keys);
    }

    /** {@return a diagram, written the same way} */
    public static ChartSpec diagram(String csv, String keys) {
        return figure("diagram", TestSite.good().with("data/r/t.csv", csv), keys);
    }

    /** {@return a figure over the table {@code t} of a site that has more files than that} */
    public static ChartSpec figure(String block, TestSite site, String keys) {
        Diagnostics diagnostics = new Diagnostics();
        return read(block, site, keys, diagnostics)
                .orElseThrow(() -> new AssertionError("no chart: " + diagnostics.sorted() + "\n" + keys));
    }

    /** {@return a figure, unless reading refuses it} */
    public static Optional<ChartSpec> tried(String block, TestSite site, String keys) {
        return read(block, site, keys, new Diagnostics());
    }

    private static Optional<ChartSpec> read(String block, TestSite site, String keys, Diagnostics diagnostics) {
        String page = ":::" + block + "{#fig-t}\ndata: t\n" + keys.strip()
                + "\ntitle: North has more\nsubtitle: Visits, 2024\nsource: Counts\n:::";
        List<ChartSpec> found = new ArrayList<>();
        new SiteLoader(new InMemorySourceTree(site.page(page).files()), new Workers(1), diagnostics)
                .load()
                .ifPresent(
                        loaded -> collect(loaded.reports().get(0).pages().get(0).body(), found));
        return found.stream().findFirst();
    }

    private static void collect(Node node, List<ChartSpec> found) {
        if (node instanceof ChartBlock chart) {
            chart.spec().ifPresent(found::add);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, found);
        }
    }
}
