package dev.foreword.testing;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.ChartBlock;
import dev.foreword.model.ChartSpec;
import dev.foreword.source.InMemorySourceTree;
import dev.foreword.source.SiteLoader;
import java.util.ArrayList;
import java.util.List;
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
        String page = ":::" + block + "{#fig-t}\ndata: t\n" + keys.strip()
                + "\ntitle: North has more\nsubtitle: Visits, 2024\nsource: Counts\n:::";
        Diagnostics diagnostics = new Diagnostics();
        List<ChartSpec> found = new ArrayList<>();
        new SiteLoader(new InMemorySourceTree(site.page(page).files()), diagnostics)
                .load()
                .ifPresent(
                        loaded -> collect(loaded.reports().get(0).pages().get(0).body(), found));
        if (found.size() != 1) {
            throw new AssertionError("no chart: " + diagnostics.sorted() + "\n" + keys);
        }
        return found.get(0);
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
