package dev.foreword.source.markdown;

import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses what stands in brackets and is no link of CommonMark’s: claims and cited numbers, whose destinations may have
 * blanks; footnote marks; citations.
 *
 * <p>The footnotes extension knows only marks whose note is in the same text, but a caption's note is written on the
 * page around it; so every {@code [^label]} becomes a mark here, and whether it has a note is checked later.
 */
final class BracketParser implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.marker() != null) {
            return LinkResult.none();
        }
        scanner.setPosition(link.afterTextBracket());
        Optional<String> figure = figure(scanner);
        if (figure.isPresent()) {
            return LinkResult.wrapTextIn(new Link(figure.get(), null), scanner.position());
        }
        boolean plain = link.destination() == null && !namesLink(link.label());
        return plain ? mark(link, link.text()) : LinkResult.none();
    }

    private static LinkResult mark(LinkInfo link, String text) {
        if (text.length() > 1 && text.startsWith("^") && text.indexOf(' ') < 0) {
            return LinkResult.replaceWith(new FootnoteReference(text.substring(1)), link.afterTextBracket());
        }
        return RawCitation.isCitation(text)
                ? LinkResult.replaceWith(new RawCitation(text), link.afterTextBracket())
                : LinkResult.none();
    }

    /** {@return the destination of a claim or a cited number, {@code (=…)}, {@code (<=…>)}, {@code (@…)}; the scanner is behind it} */
    private static Optional<String> figure(Scanner scanner) {
        if (!scanner.next('(')) {
            return Optional.empty();
        }
        scanner.whitespace();
        // Some word processors make one sign of the two.
        boolean joined = scanner.next('≤');
        boolean angle = joined || scanner.next('<');
        scanner.whitespace();
        if (!joined && scanner.peek() != '=' && scanner.peek() != '@') {
            return Optional.empty();
        }
        ExpressionScan scan = new ExpressionScan(scanner);
        boolean closed = angle ? scan.toClosingAngle() && scanner.next('>') : scan.toClosing('(', ')');
        scanner.whitespace();
        return closed && scanner.next(')')
                ? Optional.of((joined ? "=" : "") + scan.expression().strip())
                : Optional.empty();
    }

    /** Whether a second pair of brackets names a link; in {@code [@key][^note]} it is a mark of its own. */
    private static boolean namesLink(String label) {
        return label != null && !label.startsWith("^") && !label.startsWith("@");
    }
}
