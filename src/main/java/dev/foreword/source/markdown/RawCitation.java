package dev.foreword.source.markdown;

import org.commonmark.node.CustomNode;

/** A citation, {@code [@key, p. 12]}, as it was written. */
public final class RawCitation extends CustomNode {

    private final String text;

    RawCitation(String text) {
        this.text = text;
    }

    /** {@return what stands between the brackets, with its at sign} */
    public String text() {
        return text;
    }
}
