package dev.foreword.check;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.Page;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.SourceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The paragraphs of a page in reading order, list items included. */
final class TextBlocks {

    private TextBlocks() {}

    /**
     * A paragraph.
     *
     * @param text its words, with values worked out
     * @param place where it begins
     */
    record TextBlock(String text, Place place) {}

    /**
     * {@return the paragraphs of a page}
     *
     * @param leaveOut blocks whose paragraphs are not wanted
     */
    static List<TextBlock> of(ResolvedSite site, Page page, Predicate<Node> leaveOut) {
        List<TextBlock> found = new ArrayList<>();
        collect(site, page, page.body(), leaveOut, found);
        return found;
    }

    private static void collect(
            ResolvedSite site, Page page, Node parent, Predicate<Node> leaveOut, List<TextBlock> found) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (leaveOut.test(node)) {
                continue;
            }
            if (node instanceof Paragraph) {
                Place place = SourceMap.wholeFile(page.file()).of(node);
                found.add(new TextBlock(site.plain(new InlineText(node, place), page), place));
            } else {
                collect(site, page, node, leaveOut, found);
            }
        }
    }
}
