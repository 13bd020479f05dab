package dev.foreword.model;

import dev.foreword.diagnostics.Place;
import java.util.List;
import java.util.Optional;

/** A list of all figures of a report. */
public final class FiguresBlock extends ReportBlock {

    public FiguresBlock(Optional<Anchor> anchor, Place place) {
        super(anchor, place);
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
