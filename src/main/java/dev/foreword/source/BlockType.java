package dev.foreword.source;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * A kind of block that authors can write between colons.
 *
 * <p>A new kind is one class and one line in {@link BlockTypes}; its node of the model is drawn by the {@code page}
 * package.
 */
interface BlockType {

    /** {@return the word after the colons} */
    String name();

    /** {@return whether the body is YAML; else it is Markdown} */
    boolean holdsYaml();

    /** {@return the attributes in braces that it knows, besides an id and classes} */
    default Set<String> attributes() {
        return Set.of();
    }

    /** {@return the block as a node of the model; empty after a problem, which is reported} */
    Optional<Node> read(BlockInput input);
}
