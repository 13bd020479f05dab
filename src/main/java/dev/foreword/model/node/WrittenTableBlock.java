package dev.foreword.model.node;

import java.util.List;

/** A table that is written in Markdown, with a caption. Its child is the table. */
public final class WrittenTableBlock extends CaptionedBlock {

    private final FigureText text;

    public WrittenTableBlock(Origin origin, FigureText text) {
        super(origin);
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
