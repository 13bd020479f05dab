package dev.foreword.model.node;

import java.util.List;

/** The contents of the report: its pages and their sections. */
public final class ContentsBlock extends ReportBlock {

    public ContentsBlock(Origin origin) {
        super(origin);
    }

    /** What it lists is read where it stands. */
    @Override
    public List<InlineText> texts() {
        return List.of();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
