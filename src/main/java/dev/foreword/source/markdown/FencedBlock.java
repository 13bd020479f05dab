package dev.foreword.source.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;

/**
 * A block between colons as it was written, before anyone asks what its name means.
 *
 * <p>A block that holds Markdown has it as children, and as lines the keys that stand before it; one that holds YAML has
 * all its lines.
 */
public final class FencedBlock extends CustomBlock {

    private final String name;
    private final String attributes;
    private final int attributesOffset;
    private final int colons;
    private final boolean holdsMarkdown;
    private final List<SourceLine> lines = new ArrayList<>();
    private boolean closed;
    private boolean filled;

    FencedBlock(String name, String attributes, int attributesOffset, int colons, boolean holdsMarkdown) {
        this.name = name;
        this.attributes = attributes;
        this.attributesOffset = attributesOffset;
        this.colons = colons;
        this.holdsMarkdown = holdsMarkdown;
    }

    /** {@return the word after the colons} */
    public String name() {
        return name;
    }

    /** {@return what follows the name on the opening line} */
    public String attributes() {
        return attributes;
    }

    /** {@return how many characters of the opening line stand before the attributes, from the first colon} */
    public int attributesOffset() {
        return attributesOffset;
    }

    /** {@return how many colons open and close it} */
    public int colons() {
        return colons;
    }

    /** {@return whether the body is Markdown; else it is YAML} */
    public boolean holdsMarkdown() {
        return holdsMarkdown;
    }

    /** {@return the lines of YAML between the fences, from the first one on} */
    public List<SourceLine> lines() {
        return List.copyOf(lines);
    }

    /** {@return whether a closing line was found} */
    public boolean isClosed() {
        return closed;
    }

    /** {@return whether no text stands between the fences of a block of Markdown} */
    public boolean isEmpty() {
        return !filled;
    }

    void fill() {
        filled = true;
    }

    void addLine(SourceLine line) {
        lines.add(line);
    }

    void close() {
        closed = true;
    }
}
