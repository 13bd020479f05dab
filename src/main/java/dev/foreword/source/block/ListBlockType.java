package dev.foreword.source.block;

import dev.foreword.model.node.AcronymsBlock;
import dev.foreword.model.node.BibliographyBlock;
import dev.foreword.model.node.ContentsBlock;
import dev.foreword.model.node.DefinitionList;
import dev.foreword.model.node.FiguresBlock;
import dev.foreword.model.node.GlossaryBlock;
import dev.foreword.model.node.Origin;
import dev.foreword.model.node.ReportBlock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Node;

/** Blocks that need nothing but their names: lists that the tool makes, and the glossary, whose body is its own. */
final class ListBlockType implements BlockType {

    private static final String GLOSSARY = "glossary";

    private final String name;
    private final Function<Origin, ReportBlock> block;

    private ListBlockType(String name, Function<Origin, ReportBlock> block) {
        this.name = name;
        this.block = block;
    }

    /** {@return a type for each} */
    static List<BlockType> all() {
        return List.of(
                new ListBlockType("figures", FiguresBlock::new),
                new ListBlockType("bibliography", BibliographyBlock::new),
                new ListBlockType("acronyms", AcronymsBlock::new),
                new ListBlockType("contents", ContentsBlock::new),
                new ListBlockType(GLOSSARY, GlossaryBlock::new));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Content> content() {
        return name.equals(GLOSSARY)
                ? Optional.of(new Content(
                        DefinitionList.class,
                        "terms",
                        "write each term on a line, and below it a colon, a blank and what it means"))
                : Optional.empty();
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        return Optional.of(block.apply(input.origin()));
    }
}
