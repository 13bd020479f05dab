package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import java.util.List;
import java.util.Optional;

/** The list of the acronyms that a report uses, with what they stand for. */
public final class AcronymsBlock extends ReportBlock {

    public AcronymsBlock(Optional<Anchor> anchor, Place place) {
        super(anchor, place);
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
