package dev.foreword.bench;

import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.evidence.FactCheck;
import dev.foreword.expression.Evaluator;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.ValueEvaluator;
import dev.foreword.model.ValueEvaluator.Printed;
import dev.foreword.model.index.Reading;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.Citations;
import dev.foreword.model.node.ClaimNode;
import dev.foreword.model.node.Values;
import dev.foreword.source.SiteLoader;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.work.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.Node;

/** Checks 10,000 claims over 1,000 tables, again and again, and prints the seconds of a warm run. */
public final class CheckClaims {

    private static final int TABLES = 1_000;
    private static final int CLAIMS_EACH = 10;
    private static final int CLAIMS_A_PAGE = 100;
    private static final int WARM_UP = 15;
    private static final int RUNS = 15;

    private CheckClaims() {}

    public static void main(String[] args) {
        Site site = new SiteLoader(InMemorySourceTree.ofText(files()), new Workers(1), new Diagnostics()).load().orElseThrow();
        List<ClaimNode> claims = new ArrayList<>();
        Report report = site.reports().get(0);
        for (Page page : report.pages()) {
            Reading.visit(page, node -> {
                if (node instanceof ClaimNode claim) {
                    claims.add(claim);
                }
            });
        }
        for (int i = 0; i < WARM_UP; i++) {
            check(site, report, claims);
        }
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            check(site, report, claims);
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        System.out.printf("claims=%d %.3f%n", claims.size(), seconds[RUNS / 2]);
    }

    private static void check(Site site, Report report, List<ClaimNode> claims) {
        ValueEvaluator evaluator = new Evaluator();
        Map<Node, Quantity> quantities = new HashMap<>();
        List<ValueEvaluator.Evaluation> evaluated = claims.parallelStream()
                .map(claim -> evaluator.quantity(claim.expression(), report.tables()))
                .toList();
        for (int i = 0; i < claims.size(); i++) {
            quantities.put(claims.get(i), ((Printed) evaluated.get(i)).quantity());
        }
        Diagnostics diagnostics = new Diagnostics();
        Values values = new Values(Map.of(), quantities, Map.of(), Citations.NONE);
        ResolvedSite resolved = ResolvedSite.of(site, new SiteIndex(site), values);
        new FactCheck(resolved, new Workers(1), diagnostics).run();
        if (diagnostics.sorted().size() != 0) {
            throw new IllegalStateException(diagnostics.sorted().get(0).toString());
        }
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("content/site.yml", "title: Bench\npublisher: Bench\nbase_url: https://example.org/\n");
        files.put("content/index.md", "# Bench\n");
        files.put("content/r/report.yml", "title: Bench\ndate: 2026\n");
        StringBuilder page = new StringBuilder();
        int pages = 0;
        int claims = 0;
        for (int t = 0; t < TABLES; t++) {
            StringBuilder csv = new StringBuilder("year,plans_of_" + t + "\n");
            for (int year = 0; year <= CLAIMS_EACH; year++) {
                csv.append(2000 + year).append(',').append(1000 + 10 * year).append('\n');
            }
            files.put("data/r/t" + t + ".csv", csv.toString());
            files.put("data/r/t" + t + ".yml", "source: Invented\nunit: plans\n");
            for (int year = 1; year <= CLAIMS_EACH; year++) {
                page.append("Plans [rose by ").append(year).append(" per cent](<=change(t").append(t)
                        .append("[\"2000\"].plans_of_").append(t).append(", t").append(t).append("[\"").append(2000 + year)
                        .append("\"].plans_of_").append(t).append(")>) in the county.\n\n");
                claims++;
                if (claims % CLAIMS_A_PAGE == 0) {
                    pages++;
                    files.put("content/r/" + pages + "-page-" + pages + ".md", "# Page " + pages + "\n\n" + page);
                    page.setLength(0);
                }
            }
        }
        return files;
    }
}
