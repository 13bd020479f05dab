package dev.foreword.model.node;

import dev.foreword.model.basic.Picture;
import java.util.List;

/** A picture with a caption. */
public final class ImageBlock extends CaptionedBlock implements Pictured {

    private final FigureText text;
    private final Picture picture;

    public ImageBlock(Origin origin, FigureText text, Picture picture) {
        super(origin);
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
    public List<Picture> pictures() {
        return List.of(picture);
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
