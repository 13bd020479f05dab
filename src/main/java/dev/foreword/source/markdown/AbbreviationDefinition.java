package dev.foreword.source.markdown;

import org.commonmark.node.CustomBlock;

/** What an abbreviation stands for: {@code *[LSCB]: Local Safeguarding Children Board}. Nothing is printed in its place. */
public final class AbbreviationDefinition extends CustomBlock {

    private final String abbreviation;
    private final String expansion;

    AbbreviationDefinition(String abbreviation, String expansion) {
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
