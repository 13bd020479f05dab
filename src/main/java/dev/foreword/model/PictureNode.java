package dev.foreword.model;

import org.commonmark.node.CustomNode;

/** A picture within the text, {@code ![alternative](path)}. Its children are the alternative text. */
public final class PictureNode extends CustomNode {

    private final Picture picture;

    public PictureNode(Picture picture) {
        this.picture = picture;
    }

    public Picture picture() {
        return picture;
    }
}
