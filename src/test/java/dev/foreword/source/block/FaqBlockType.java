package dev.foreword.source.block;

import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code faq}: a question and its answer. The worked example of the guide’s chapter on the architecture. */
final class FaqBlockType implements BlockType {

    @Override
    public String name() {
        return "faq";
    }

    @Override
    public Keys attributes() {
        return Keys.of(Key.of("question", "what is asked"));
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        return Optional.of(keyed(input));
    }
}
