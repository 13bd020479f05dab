package dev.foreword.source.markdown;

/** What the parser has to know of the blocks between colons; what they mean is said elsewhere. */
@FunctionalInterface
public interface BlockSyntax {

    /** {@return whether the body of a block of this name is YAML rather than Markdown} */
    boolean holdsYaml(String name);

    /** {@return whether a line “key: …” at the head of a block of Markdown belongs to the block, and not to its text} */
    default boolean takesKey(String name, String key) {
        return false;
    }
}
