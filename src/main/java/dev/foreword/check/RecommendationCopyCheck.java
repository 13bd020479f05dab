package dev.foreword.check;

import dev.foreword.check.TextBlocks.TextBlock;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.index.PlacedRecommendation;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.RecommendationBlock;
import java.util.List;

/** A recommendation is written once: a copy typed by hand would soon say something else. */
final class RecommendationCopyCheck implements Check {

    /** Shorter texts are alike by chance. */
    private static final int FEWEST_WORDS = 6;

    /** Of a recommendation’s runs of three words, in one paragraph elsewhere. */
    private static final double COPY = 0.6;

    private record Asked(PlacedRecommendation placed, Wording wording) {}

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        for (Report report : site.site().reports()) {
            List<Asked> asked = site.index().of(report).recommendations().stream()
                    .map(placed -> new Asked(placed, wording(site, placed)))
                    .filter(a -> a.wording().words().size() >= FEWEST_WORDS)
                    .toList();
            if (!asked.isEmpty()) {
                report.pages().forEach(page -> check(site, page, asked, diagnostics));
                checkEachOther(asked, diagnostics);
            }
        }
    }

    private static Wording wording(ResolvedSite site, PlacedRecommendation placed) {
        return Wording.of(
                site.plain(new InlineText(placed.block(), placed.block().place()), placed.page()));
    }

    private static void check(ResolvedSite site, Page page, List<Asked> asked, Diagnostics diagnostics) {
        for (TextBlock text : TextBlocks.of(site, page, RecommendationBlock.class::isInstance)) {
            Wording wording = Wording.of(text.text());
            asked.stream()
                    .filter(a -> wording.share(a.wording()) >= COPY)
                    .findFirst()
                    .ifPresent(a -> report(text.place(), a.placed(), diagnostics));
        }
    }

    private static void checkEachOther(List<Asked> asked, Diagnostics diagnostics) {
        for (int i = 1; i < asked.size(); i++) {
            Asked later = asked.get(i);
            asked.subList(0, i).stream()
                    .filter(earlier -> later.wording().share(earlier.wording()) >= COPY
                            && earlier.wording().share(later.wording()) >= COPY)
                    .findFirst()
                    .ifPresent(earlier -> report(later.placed().block().place(), earlier.placed(), diagnostics));
        }
    }

    private static void report(Place place, PlacedRecommendation placed, Diagnostics diagnostics) {
        String id = placed.block().anchor().map(Anchor::id).orElse("");
        String name = placed.label().isEmpty() ? "the one at " + placed.block().place() : placed.label();
        diagnostics.report(
                Rule.RECOMMENDATION_COPY,
                place,
                "this repeats the words of " + name + ", which is written at "
                        + placed.block().place(),
                "show it from there, :::recommendations{only=\"" + id + "\"}, or refer to it, [](#" + id + ")");
    }
}
