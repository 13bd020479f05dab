package dev.foreword.model.node;

import java.util.List;

/** A list of all figures of a report. */
public final class FiguresBlock extends ReportBlock {

    public FiguresBlock(Origin origin) {
        super(origin);
    }

    @Override
    public List<InlineText> texts() {
        return List.of();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
