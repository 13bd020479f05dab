package dev.foreword.source.markdown;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses what stands in brackets and is no link: footnote marks and citations.
 *
 * <p>The footnotes extension knows only marks whose note is in the same text, but a caption's note is written on the
 * page around it; so every {@code [^label]} becomes a mark here, and whether it has a note is checked later.
 */
final class BracketParser implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.text();
        boolean plain = link.destination() == null && link.marker() == null && !namesLink(link.label());
        if (plain && text.length() > 1 && text.startsWith("^") && text.indexOf(' ') < 0) {
            return LinkResult.replaceWith(new FootnoteReference(text.substring(1)), link.afterTextBracket());
        }
        if (plain && text.length() > 1 && text.startsWith("@")) {
            return LinkResult.replaceWith(new RawCitation(text), link.afterTextBracket());
        }
        return LinkResult.none();
    }

    /** Whether a second pair of brackets names a link; in {@code [@key][^note]} it is a mark of its own. */
    private static boolean namesLink(String label) {
        return label != null && !label.startsWith("^") && !label.startsWith("@");
    }
}
