package dev.foreword.model.node;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Visitor;

/** What the model adds to the blocks of CommonMark. */
public abstract sealed class ModelBlock extends CustomBlock permits ReportBlock, DefinitionPart {

    /** Shows itself to a visitor of its family. */
    public abstract void accept(BlockVisitor visitor);

    /** A visitor of CommonMark’s nodes that knows this family as well is shown what kind this one is. */
    @Override
    public final void accept(Visitor visitor) {
        if (visitor instanceof BlockVisitor ours) {
            accept(ours);
        } else {
            super.accept(visitor);
        }
    }
}
