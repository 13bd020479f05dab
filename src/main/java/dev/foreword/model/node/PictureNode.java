package dev.foreword.model.node;

import dev.foreword.model.basic.Picture;
import java.util.List;

/** A picture within the text, {@code ![alternative](path)}. Its children are the alternative text. */
public final class PictureNode extends ReportInline implements Pictured {

    private final Picture picture;

    public PictureNode(Picture picture) {
        this.picture = picture;
    }

    public Picture picture() {
        return picture;
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture);
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
