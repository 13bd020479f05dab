package dev.foreword.model.node;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page or row of tiles under a title. Its children are tiles and plain Markdown. */
public final class InfographicBlock extends ReportBlock {

    private final @Nullable InlineText title;
    private final boolean row;

    /** @param row whether the tiles stand side by side in one row; else they fill a grid */
    public InfographicBlock(Origin origin, @Nullable InlineText title, boolean row) {
        super(origin);
        this.title = title;
        this.row = row;
    }

    public Optional<InlineText> title() {
        return Optional.ofNullable(title);
    }

    public boolean row() {
        return row;
    }

    @Override
    public List<InlineText> texts() {
        return title().stream().toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
