package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
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
