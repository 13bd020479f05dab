package dev.foreword.site;

import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.model.InlineText;
import dev.foreword.model.Page;
import dev.foreword.model.Reading;
import dev.foreword.model.Report;
import dev.foreword.model.ResolvedSite;
import dev.foreword.model.Site;
import dev.foreword.model.SiteIndex;
import dev.foreword.model.ValueEvaluator;
import dev.foreword.model.ValueNode;
import dev.foreword.model.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** Numbers everything in a site and works out the values in its text. */
final class Resolver {

    private record Occurrence(ValueNode node, Tables tables) {}

    private record Outcome(ValueNode node, ValueEvaluator.Evaluation evaluation) {}

    private final ValueEvaluator evaluator;
    private final Diagnostics diagnostics;

    Resolver(ValueEvaluator evaluator, Diagnostics diagnostics) {
        this.evaluator = evaluator;
        this.diagnostics = diagnostics;
    }

    ResolvedSite resolve(Site site) {
        List<Occurrence> occurrences = occurrences(site);
        List<Outcome> outcomes = occurrences.parallelStream()
                .map(o -> new Outcome(o.node(), evaluator.evaluate(o.node().expression(), o.tables())))
                .toList();
        Map<ValueNode, String> printed = new HashMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome.evaluation() instanceof ValueEvaluator.Printed value) {
                printed.put(outcome.node(), value.text());
            } else if (outcome.evaluation() instanceof ValueEvaluator.Failed failed) {
                Place place = outcome.node().place().shifted(failed.offset(), failed.length());
                diagnostics.report(failed.rule(), place, failed.message(), failed.help());
            }
        }
        return new ResolvedSite(site, new SiteIndex(site), new Values(printed));
    }

    private static List<Occurrence> occurrences(Site site) {
        List<Occurrence> found = new ArrayList<>();
        collect(site.home(), site.tables(), found);
        site.pages().forEach(page -> collect(page, site.tables(), found));
        for (Report report : site.reports()) {
            Stream.concat(Stream.of(report.config().title()), report.config().subtitle().stream())
                    .map(InlineText::root)
                    .forEach(root -> Reading.visit(root, node -> collect(node, report.tables(), found)));
            report.pages().forEach(page -> collect(page, report.tables(), found));
        }
        return found;
    }

    private static void collect(Page page, Tables tables, List<Occurrence> found) {
        Reading.visit(page, node -> collect(node, tables, found));
    }

    private static void collect(Node node, Tables tables, List<Occurrence> found) {
        if (node instanceof ValueNode value) {
            found.add(new Occurrence(value, tables));
        }
    }
}
