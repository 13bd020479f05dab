package dev.foreword.source.page;

import dev.foreword.model.node.AbbreviationNode;
import dev.foreword.model.node.ClaimNode;
import dev.foreword.model.node.LinkNode;
import dev.foreword.model.node.QuoteBlock;
import dev.foreword.model.node.SectionHeading;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Marks each use of abbreviations, whole words only. The first in the running text of a page is explained there, unless
 * the author’s own words do it.
 */
final class Abbreviations extends AbstractVisitor {

    /** Headings and cells have no room for an explanation, links and claims are read as a whole, and nobody’s own words are added to. */
    private static final Set<Class<? extends Node>> TIGHT = Set.of(
            SectionHeading.class,
            TableCell.class,
            BlockQuote.class,
            QuoteBlock.class,
            Link.class,
            LinkNode.class,
            ClaimNode.class);

    private final Map<String, String> expansions;
    private final Phrases words;
    private final Set<String> told = new HashSet<>();

    /** @param explains whether first uses are explained; not in captions and titles */
    Abbreviations(Map<String, String> expansions, boolean explains) {
        this.expansions = expansions;
        this.words = new Phrases(expansions.keySet(), Phrases.Kind.EXACT);
        if (!explains) {
            told.addAll(expansions.keySet());
        }
    }

    void mark(Node root) {
        visitChildren(root);
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        int from = 0;
        for (Phrases.Found use : words.in(literal)) {
            Nodes.insertPiece(text, from, use.from());
            String expansion = expansions.getOrDefault(use.phrase(), "");
            text.insertBefore(new AbbreviationNode(use.phrase(), expansion, explains(text, use, expansion)));
            from = use.to();
        }
        if (from > 0) {
            Nodes.insertPiece(text, from, literal.length());
            text.unlink();
        }
    }

    private boolean explains(Text text, Phrases.Found use, String expansion) {
        if (told.contains(use.phrase()) || !runs(text)) {
            return false;
        }
        told.add(use.phrase());
        String before = text.getLiteral().substring(0, use.from());
        return !before.endsWith("(")
                && !text.getLiteral().startsWith(" (", use.to())
                && !before.endsWith(expansion + ", ");
    }

    private static boolean runs(Node text) {
        for (Node at = text.getParent(); at != null; at = at.getParent()) {
            if (TIGHT.contains(at.getClass())) {
                return false;
            }
        }
        return true;
    }
}
