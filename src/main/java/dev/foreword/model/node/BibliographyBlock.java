package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import java.util.List;
import java.util.Optional;

/** The list of all sources that a report cites. */
public final class BibliographyBlock extends ReportBlock {

    public BibliographyBlock(Optional<Anchor> anchor, Place place) {
        super(anchor, place);
    }

    /** Its words belong to the sources. */
    @Override
    public List<InlineText> texts() {
        return List.of();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
