package dev.foreword.source.block;

import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.KeyedBlock;
import dev.foreword.source.yaml.Keys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    /** {@return the attributes that it takes in braces, besides an id and classes} */
    default Keys attributes() {
        return Keys.NONE;
    }

    /** {@return the keys of its body; none for a block whose body is Markdown} */
    default Keys keys() {
        return Keys.NONE;
    }

    /** {@return whether the body is YAML; else it is Markdown} */
    default boolean holdsYaml() {
        return !keys().all().isEmpty();
    }

    /** {@return what a block of Markdown is made for; empty for one that may stand without any text} */
    default Optional<Content> content() {
        return Optional.empty();
    }

    /** {@return the block as a node of the model; empty after a problem, which is reported} */
    Optional<Node> read(BlockInput input);

    /** {@return a block that is nothing but the texts of the attributes and keys that are declared here} */
    default KeyedBlock keyed(BlockInput input) {
        Map<String, InlineText> texts = new LinkedHashMap<>();
        attributes()
                .all()
                .forEach(key -> input.inlineAttribute(key.name()).ifPresent(text -> texts.put(key.name(), text)));
        keys().all().forEach(key -> input.inline(key.name()).ifPresent(text -> texts.put(key.name(), text)));
        return new KeyedBlock(input.origin(), name(), texts);
    }
}
