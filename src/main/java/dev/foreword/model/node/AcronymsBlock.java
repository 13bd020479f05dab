package dev.foreword.model.node;

import java.util.List;

/** The list of the acronyms that a report uses, with what they stand for. */
public final class AcronymsBlock extends ReportBlock {

    public AcronymsBlock(Origin origin) {
        super(origin);
    }

    /** What it lists is explained at its uses. */
    @Override
    public List<InlineText> texts() {
        return List.of();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
