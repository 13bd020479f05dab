package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Picture;
import java.util.List;
import java.util.Optional;

/** A picture with a caption. */
public final class ImageBlock extends CaptionedBlock {

    private final FigureText text;
    private final Picture picture;

    public ImageBlock(Optional<Anchor> anchor, Place place, FigureText text, Picture picture) {
        super(anchor, place);
        this.text = text;
        this.picture = picture;
    }

    @Override
    public CaptionKind kind() {
        return CaptionKind.IMAGE;
    }

    @Override
    public FigureText text() {
        return text;
    }

    public Picture picture() {
        return picture;
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
