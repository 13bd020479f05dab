package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import java.util.List;
import java.util.Optional;

/** A table that is written in Markdown, with a caption. Its child is the table. */
public final class WrittenTableBlock extends CaptionedBlock {

    private final FigureText text;

    public WrittenTableBlock(Optional<Anchor> anchor, Place place, FigureText text) {
        super(anchor, place);
        this.text = text;
    }

    @Override
    public CaptionKind kind() {
        return CaptionKind.TABLE;
    }

    @Override
    public FigureText text() {
        return text;
    }

    @Override
    public List<InlineText> texts() {
        return text.inReadingOrder();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
