package dev.foreword.source;

import dev.foreword.model.BibliographyBlock;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code bibliography}: all that the report cites. */
final class BibliographyBlockType implements BlockType {

    @Override
    public String name() {
        return "bibliography";
    }

    @Override
    public boolean holdsYaml() {
        return false;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        return Optional.of(new BibliographyBlock(input.anchor(), input.place()));
    }
}
