package dev.foreword.site;

import dev.foreword.citation.CitationWriter;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.ValueEvaluator;
import dev.foreword.model.ValueEvaluator.Evaluation;
import dev.foreword.model.index.NodeIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.Citations;
import dev.foreword.model.node.ClaimNode;
import dev.foreword.model.node.ValueNode;
import dev.foreword.model.node.Values;
import dev.foreword.work.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;

/** Numbers everything in a site, works out the values and claims in its text, and puts citations into words. */
final class Resolver {

    private record Occurrence(Node node, Tables tables) {}

    private record Outcome(Node node, Evaluation evaluation) {}

    private final ValueEvaluator evaluator;
    private final Workers workers;
    private final Diagnostics diagnostics;

    Resolver(ValueEvaluator evaluator, Workers workers, Diagnostics diagnostics) {
        this.workers = workers;
        this.evaluator = evaluator;
        this.diagnostics = diagnostics;
    }

    ResolvedSite resolve(Site site) {
        SiteIndex index = new SiteIndex(site);
        List<Outcome> outcomes =
                workers.map(occurrences(site, index), found -> new Outcome(found.node(), evaluate(found)));
        Map<ValueNode, String> printed = new HashMap<>();
        Map<Node, Quantity> quantities = new HashMap<>();
        Map<Node, List<Table>> tables = new HashMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome.evaluation() instanceof ValueEvaluator.Printed value) {
                tables.put(outcome.node(), value.tables());
                if (value.quantity() != null) {
                    quantities.put(outcome.node(), value.quantity());
                }
                if (outcome.node() instanceof ValueNode node) {
                    printed.put(node, value.text());
                }
            } else if (outcome.evaluation() instanceof ValueEvaluator.Failed failed) {
                diagnostics.report(failed.rule(), place(outcome.node(), failed), failed.message(), failed.help());
            } else if (outcome.evaluation() instanceof ValueEvaluator.Waiting waiting) {
                diagnostics.waits(waiting.files(), place(outcome.node()));
            }
        }
        Citations citations = new CitationWriter(site, index, diagnostics).write();
        return ResolvedSite.of(site, index, new Values(printed, quantities, tables, citations));
    }

    private Evaluation evaluate(Occurrence occurrence) {
        return occurrence.node() instanceof ClaimNode claim
                ? evaluator.quantity(claim.expression(), occurrence.tables())
                : evaluator.evaluate(((ValueNode) occurrence.node()).expression(), occurrence.tables());
    }

    /** A claim’s calculation may stand on the line after its words, so the claim as a whole is named. */
    private static Place place(Node node, ValueEvaluator.Failed failed) {
        return node instanceof ClaimNode claim
                ? claim.place()
                : ((ValueNode) node).place().shifted(failed.offset(), failed.length());
    }

    private static Place place(Node node) {
        return node instanceof ClaimNode claim ? claim.place() : ((ValueNode) node).place();
    }

    private static List<Occurrence> occurrences(Site site, SiteIndex index) {
        List<Occurrence> found = new ArrayList<>();
        index.pages().forEach(page -> {
            Tables tables = index.reportOf(page).map(Report::tables).orElse(site.tables());
            collect(index.nodes(page), tables, found);
        });
        for (Report report : site.reports()) {
            report.config().texts().forEach(text -> collect(NodeIndex.of(text.root()), report.tables(), found));
        }
        return found;
    }

    private static void collect(NodeIndex nodes, Tables tables, List<Occurrence> found) {
        nodes.all(ValueNode.class).forEach(value -> found.add(new Occurrence(value, tables)));
        nodes.all(ClaimNode.class).forEach(claim -> found.add(new Occurrence(claim, tables)));
    }
}
