package dev.foreword.model.node;

/**
 * Does something for each kind of inline that the model adds to CommonMark’s, as {@link org.commonmark.node.Visitor} does
 * for those.
 *
 * <p>There is no default: who visits says for each kind what becomes of it, and a new kind that somebody forgets doesn’t
 * compile.
 */
public interface InlineVisitor {

    void visit(ValueNode value);

    void visit(ClaimNode claim);

    void visit(CitedNode cited);

    void visit(CitationNode citation);

    void visit(TermNode term);

    void visit(ReferenceNode reference);

    void visit(LinkNode link);

    void visit(NoteMark mark);

    void visit(AbbreviationNode abbreviation);

    void visit(PictureNode picture);
}
