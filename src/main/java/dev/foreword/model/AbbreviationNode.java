package dev.foreword.model;

import org.commonmark.node.CustomNode;

/** An abbreviation where it is used, with what it stands for. */
public final class AbbreviationNode extends CustomNode {

    private final String abbreviation;
    private final String expansion;

    public AbbreviationNode(String abbreviation, String expansion) {
        this.abbreviation = abbreviation;
        this.expansion = expansion;
    }

    public String abbreviation() {
        return abbreviation;
    }

    public String expansion() {
        return expansion;
    }
}
