package dev.foreword.model.node;

import java.util.List;

/** The list of all sources that a report cites. */
public final class BibliographyBlock extends ReportBlock {

    public BibliographyBlock(Origin origin) {
        super(origin);
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
