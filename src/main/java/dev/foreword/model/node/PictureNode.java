package dev.foreword.model.node;

import dev.foreword.model.basic.Picture;

/** A picture within the text, {@code ![alternative](path)}. Its children are the alternative text. */
public final class PictureNode extends ReportInline {

    private final Picture picture;

    public PictureNode(Picture picture) {
        this.picture = picture;
    }

    public Picture picture() {
        return picture;
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
