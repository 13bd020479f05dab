package dev.foreword.check;

import dev.foreword.check.TextBlocks.TextBlock;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.QuoteBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** A pull quote repeats words of its report; readers of the text alone, and listeners, get them there. */
final class PullQuoteCheck implements Check {

    /** Where words are left out. */
    private static final Pattern GAP = Pattern.compile("\\[?(?:…|\\.\\.\\.)\\]?");

    private static final double ALIKE = 0.3;
    private static final int LONGEST = 160;

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        site.index().all(QuoteBlock.class).stream()
                .filter(quote -> isPullQuote(quote.node()))
                .forEach(quote -> check(site, quote.page(), quote.node(), diagnostics));
    }

    private static void check(ResolvedSite site, Page page, QuoteBlock quote, Diagnostics diagnostics) {
        String words = site.plain(new InlineText(quote, quote.place()), page);
        List<Wording> pieces = GAP.splitAsStream(words).map(Wording::of).toList();
        List<TextBlock> texts = texts(site, page);
        boolean found = texts.stream()
                .map(text -> Wording.of(text.text()))
                .anyMatch(text -> pieces.stream().allMatch(text::contains));
        if (!found) {
            Wording whole = Wording.of(words);
            Optional<TextBlock> nearest = texts.stream()
                    .max(Comparator.comparingDouble(
                            text -> Wording.of(text.text()).share(whole)))
                    .filter(text -> Wording.of(text.text()).share(whole) >= ALIKE);
            diagnostics.report(
                    Rule.PULL_QUOTE,
                    quote.place(),
                    "the text doesn’t say this: \"" + shortened(words) + "\"",
                    nearest.map(text -> "the text at " + text.place() + " says: \"" + shortened(text.text()) + "\"")
                            .orElse("copy the words from the text; with \"…\" some may be left out"));
        }
    }

    private static List<TextBlock> texts(ResolvedSite site, Page page) {
        List<TextBlock> texts = new ArrayList<>();
        for (Page other : site.index().of(page).pages()) {
            texts.addAll(TextBlocks.of(site, other, PullQuoteCheck::isPullQuote));
        }
        return texts;
    }

    private static boolean isPullQuote(Node node) {
        return node instanceof QuoteBlock quote && quote.kind() == QuoteBlock.Kind.PULL;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
