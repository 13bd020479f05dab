package dev.foreword.source;

import dev.foreword.model.BoxBlock;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** {@code box}: an explanation beside the argument. */
final class BoxBlockType implements BlockType {

    @Override
    public String name() {
        return "box";
    }

    @Override
    public boolean holdsYaml() {
        return false;
    }

    @Override
    public Set<String> attributes() {
        return Set.of("title");
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        return Optional.of(new BoxBlock(input.anchor(), input.place(), input.inlineAttribute("title")));
    }
}
