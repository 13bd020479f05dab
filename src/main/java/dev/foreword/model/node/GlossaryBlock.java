package dev.foreword.model.node;

import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Slug;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** What the terms of a report mean. Its children are definition lists; each term is linked where a page first uses it. */
public final class GlossaryBlock extends ReportBlock {

    /**
     * A term.
     *
     * @param words as written in the glossary
     * @param anchor its id
     */
    public record Term(String words, Anchor anchor) {}

    public GlossaryBlock(Origin origin) {
        super(origin);
    }

    /** {@return the terms, in order} */
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        collect(this, SourceMap.wholeFile(place().file()), terms);
        return terms;
    }

    /** {@return the id of a term} */
    public static String id(DefinitionTerm term) {
        return "term-" + Slug.of(words(term));
    }

    private void collect(Node parent, SourceMap map, List<Term> terms) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm term) {
                terms.add(new Term(words(term), new Anchor(id(term), false, map.of(term))));
            } else if (node instanceof DefinitionList) {
                collect(node, map, terms);
            }
        }
    }

    private static String words(DefinitionTerm term) {
        return PlainText.of(term, Values.NONE, target -> "");
    }

    /** Its words are its children. */
    @Override
    public List<InlineText> texts() {
        return List.of();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
