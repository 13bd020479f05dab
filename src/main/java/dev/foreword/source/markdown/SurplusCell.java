package dev.foreword.source.markdown;

import org.commonmark.node.CustomNode;

/** What a row of a table holds beyond the columns of its head. The parser drops it; it is kept here to be told of. */
public final class SurplusCell extends CustomNode {

    private final String text;

    SurplusCell(String text) {
        this.text = text;
    }

    /** {@return its text, as it was written, without blanks around it; never empty} */
    public String text() {
        return text;
    }
}
