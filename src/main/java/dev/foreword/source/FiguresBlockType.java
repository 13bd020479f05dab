package dev.foreword.source;

import dev.foreword.model.FiguresBlock;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code figures}: the list of a report's figures. */
final class FiguresBlockType implements BlockType {

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public boolean holdsYaml() {
        return false;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        return Optional.of(new FiguresBlock(input.anchor(), input.place()));
    }
}
