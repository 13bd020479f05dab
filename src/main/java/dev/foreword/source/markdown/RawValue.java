package dev.foreword.source.markdown;

import org.commonmark.node.CustomNode;

/** A value, <code>${expression}</code>, as it was written. */
public final class RawValue extends CustomNode {

    private final String expression;
    private final boolean closed;

    RawValue(String expression, boolean closed) {
        this.expression = expression;
        this.closed = closed;
    }

    /** {@return what stands after <code>${</code>, up to the brace that closes it} */
    public String expression() {
        return expression;
    }

    /** {@return whether the closing brace was found in the same paragraph} */
    public boolean isClosed() {
        return closed;
    }
}
