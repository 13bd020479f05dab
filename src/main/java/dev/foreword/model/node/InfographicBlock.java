package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import java.util.List;
import java.util.Optional;

/** A page or row of tiles under a title. Its children are tiles and plain Markdown. */
public final class InfographicBlock extends ReportBlock {

    private final Optional<InlineText> title;
    private final boolean row;

    /** @param row whether the tiles stand side by side in one row; else they fill a grid */
    public InfographicBlock(Optional<Anchor> anchor, Place place, Optional<InlineText> title, boolean row) {
        super(anchor, place);
        this.title = title;
        this.row = row;
    }

    public Optional<InlineText> title() {
        return title;
    }

    public boolean row() {
        return row;
    }

    @Override
    public List<InlineText> texts() {
        return title.stream().toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
