package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.index.Reading;
import dev.foreword.model.node.CitationNode;
import dev.foreword.model.node.CitedNode;
import dev.foreword.model.node.NoteMark;
import dev.foreword.model.node.PlainText;
import dev.foreword.model.node.QuoteBlock;
import dev.foreword.model.node.Values;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A displayed quotation says whose words it gives: with a note, a source, or a line that begins with a dash. */
final class QuoteSourceCheck implements TextCheck {

    private static final Pattern ATTRIBUTION = Pattern.compile("[—–] ?\\p{L}|\\(\\p{Lu}[^)]{0,200}\\)");

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        text.pages()
                .forEach(page -> Reading.visit(page, node -> {
                    if (node instanceof QuoteBlock quote && !quote.isAttributed() && !isAttributed(quote)) {
                        diagnostics.report(
                                Rule.QUOTE_SOURCE,
                                quote.place(),
                                "this quotation doesn’t say whose words it gives",
                                "name a person of the register, by=\"…\", or a role, who=\"a young person in care\";"
                                        + " if the text around it does, write said=\"before\" or said=\"after\"");
                    }
                    if (node instanceof BlockQuote quote
                            && !(quote.getParent() instanceof BlockQuote)
                            && !isAttributed(quote)) {
                        int line = quote.getSourceSpans().stream()
                                        .findFirst()
                                        .map(SourceSpan::getLineIndex)
                                        .orElse(0)
                                + 1;
                        diagnostics.report(
                                Rule.QUOTE_SOURCE,
                                Place.at(page.file(), line, 1),
                                "this quotation doesn’t say whose words it gives",
                                "add a footnote, or a last line such as \"— a young person in care\"");
                    }
                }));
    }

    private static boolean isAttributed(Node quote) {
        boolean[] found = {
            ATTRIBUTION.matcher(PlainText.of(quote, Values.NONE, target -> "")).find()
        };
        Reading.visit(
                quote,
                node -> found[0] |=
                        node instanceof NoteMark || node instanceof CitedNode || node instanceof CitationNode);
        return found[0];
    }
}
