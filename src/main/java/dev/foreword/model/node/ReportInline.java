package dev.foreword.model.node;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Visitor;

/** What the model adds to the inlines of CommonMark: values, claims, references, marks. */
public abstract sealed class ReportInline extends CustomNode
        permits AbbreviationNode,
                CitationNode,
                CitedNode,
                ClaimNode,
                LinkNode,
                NoteMark,
                PictureNode,
                ReferenceNode,
                TermNode,
                ValueNode {

    /** Shows itself to a visitor of its family. */
    public abstract void accept(InlineVisitor visitor);

    /** A visitor of CommonMark’s nodes that knows this family as well is shown what kind this one is. */
    @Override
    public final void accept(Visitor visitor) {
        if (visitor instanceof InlineVisitor ours) {
            accept(ours);
        } else {
            super.accept(visitor);
        }
    }
}
