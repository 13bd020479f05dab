package dev.foreword.source.block;

import dev.foreword.source.markdown.FencedBlock;
import org.commonmark.node.Node;

/**
 * What a block of text is made for.
 *
 * @param kind one of its children is of this kind
 * @param what what it lacks without
 * @param help how that is written
 */
record Content(Class<? extends Node> kind, String what, String help) {

    /** Of a block that holds any text. */
    static final Content TEXT =
            new Content(Node.class, "text", "write it between the lines of colons, or take the block out");

    /** {@return whether a block holds it; what couldn’t be read in a block was reported there} */
    boolean isIn(FencedBlock block) {
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (kind.isInstance(child)) {
                return true;
            }
        }
        return block.getFirstChild() == null && !block.isEmpty();
    }
}
