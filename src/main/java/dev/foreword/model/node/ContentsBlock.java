package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import java.util.List;
import java.util.Optional;

/** The contents of the report: its pages and their sections. */
public final class ContentsBlock extends ReportBlock {

    public ContentsBlock(Optional<Anchor> anchor, Place place) {
        super(anchor, place);
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
