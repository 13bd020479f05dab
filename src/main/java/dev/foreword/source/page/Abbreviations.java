package dev.foreword.source.page;

import dev.foreword.model.node.AbbreviationNode;
import dev.foreword.model.node.ClaimNode;
import dev.foreword.model.node.LinkNode;
import dev.foreword.model.node.QuoteBlock;
import dev.foreword.model.node.SectionHeading;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private final Pattern words;
    private final Set<String> told = new HashSet<>();

    /** @param explains whether first uses are explained; not in captions and titles */
    Abbreviations(Map<String, String> expansions, boolean explains) {
        this.expansions = expansions;
        String any = expansions.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.words = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
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
        Matcher m = words.matcher(literal);
        int from = 0;
        while (m.find()) {
            Nodes.insertPiece(text, from, m.start());
            String expansion = expansions.getOrDefault(m.group(), "");
            text.insertBefore(new AbbreviationNode(m.group(), expansion, explains(text, m, expansion)));
            from = m.end();
        }
        if (from > 0) {
            Nodes.insertPiece(text, from, literal.length());
            text.unlink();
        }
    }

    private boolean explains(Text text, Matcher use, String expansion) {
        if (told.contains(use.group()) || !runs(text)) {
            return false;
        }
        told.add(use.group());
        String before = text.getLiteral().substring(0, use.start());
        String after = text.getLiteral().substring(use.end());
        return !before.endsWith("(") && !after.startsWith(" (") && !before.endsWith(expansion + ", ");
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
