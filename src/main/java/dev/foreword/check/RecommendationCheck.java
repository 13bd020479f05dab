package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.config.RecommendationStyle;
import dev.foreword.model.index.PlacedRecommendation;
import dev.foreword.model.index.RecommendationList;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.RecommendationBlock;
import dev.foreword.model.node.RecommendationBlock.Details;
import dev.foreword.model.node.RecommendationsBlock;
import dev.foreword.model.people.People;
import java.util.Set;
import java.util.stream.Collectors;

/** Recommendations say who is asked, under a theme that exists; and lists of them list something. */
final class RecommendationCheck implements Check {

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        for (Report report : site.site().reports()) {
            site.index().of(report).recommendations().forEach(placed -> check(site, report, placed, diagnostics));
        }
        site.index()
                .all(RecommendationsBlock.class)
                .forEach(list -> check(site, list.page(), list.node(), diagnostics));
    }

    private static void check(ResolvedSite site, Report report, PlacedRecommendation placed, Diagnostics diagnostics) {
        RecommendationBlock block = placed.block();
        Details details = block.details();
        RecommendationStyle style = report.config().recommendations();
        if (style.addresseeRequired() && details.addressees().isEmpty()) {
            diagnostics.report(
                    Rule.RECOMMENDATION_ADDRESSEE,
                    block.place(),
                    "this " + details.kind().word() + " doesn’t say who is asked",
                    "name them: to=\"dfe; ofsted\"");
        }
        if (!style.themes().isEmpty() && !style.themes().containsKey(details.theme())) {
            diagnostics.report(
                    Rule.RECOMMENDATION_THEME,
                    block.place(),
                    details.theme().isEmpty()
                            ? "this " + details.kind().word() + " has no theme"
                            : "the report has no theme \"" + details.theme() + "\"",
                    Suggestions.help(details.theme(), style.themes().keySet(), "themes"));
        }
        details.addressees().forEach(name -> checkAddressee(site, block, name, diagnostics));
        for (String reference : details.rests()) {
            if (site.index().resolve(placed.page(), reference) instanceof SiteIndex.Missing missing) {
                diagnostics.report(Rule.UNKNOWN_REFERENCE, block.place(), missing.message(), missing.help());
            }
        }
    }

    /** A site that registers organisations means to call each by one name. */
    private static void checkAddressee(
            ResolvedSite site, RecommendationBlock block, String name, Diagnostics diagnostics) {
        People people = site.site().people();
        Set<String> names =
                people.organisations().values().stream().map(o -> o.name()).collect(Collectors.toSet());
        if (!names.isEmpty() && !names.contains(people.organisation(name))) {
            diagnostics.report(
                    Rule.UNKNOWN_ORGANISATION,
                    block.place(),
                    "the register knows no organisation \"" + name + "\"",
                    Suggestions.help(name, people.organisations().keySet(), "organisations"));
        }
    }

    private static void check(ResolvedSite site, Page page, RecommendationsBlock list, Diagnostics diagnostics) {
        boolean unknown = false;
        for (String reference : list.choice().only()) {
            if (site.index().recommendation(page, reference).isEmpty()) {
                unknown = true;
                String id = reference.substring(reference.indexOf('#') + 1);
                diagnostics.report(
                        Rule.UNKNOWN_REFERENCE,
                        list.place(),
                        "no recommendation has the id \"" + id + "\"",
                        Suggestions.help(id, ids(site, page), "recommendations"));
            }
        }
        if (!unknown && new RecommendationList(site).of(list, page).isEmpty()) {
            diagnostics.report(
                    Rule.RECOMMENDATION_LIST_EMPTY,
                    list.place(),
                    "this list would be empty: no recommendation answers to what it asks for",
                    "look at its kind, theme, to and level; or write a :::recommendation{#rec-…} where it is argued");
        }
    }

    private static Set<String> ids(ResolvedSite site, Page page) {
        return site.index().of(page).recommendations().stream()
                .flatMap(placed -> placed.block().anchor().stream())
                .map(anchor -> anchor.id())
                .collect(Collectors.toSet());
    }
}
