package dev.foreword.source;

import dev.foreword.model.StatBlock;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code stat}: a tile with a big number. */
final class StatBlockType implements BlockType {

    @Override
    public String name() {
        return "stat";
    }

    @Override
    public boolean holdsYaml() {
        return true;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        return Optional.of(new StatBlock(
                input.anchor(),
                input.place(),
                input.inline(input.yaml().required("value")),
                input.inline(input.yaml().required("label")),
                input.inline("source")));
    }
}
