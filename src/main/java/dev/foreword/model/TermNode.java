package dev.foreword.model;

import org.commonmark.node.CustomNode;

/** A term of the glossary where a page first uses it. Its children are the words. */
public final class TermNode extends CustomNode {

    private final String id;

    /** @param id the term’s id */
    public TermNode(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
