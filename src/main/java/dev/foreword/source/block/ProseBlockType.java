package dev.foreword.source.block;

import dev.foreword.diagnostics.Rule;
import dev.foreword.model.basic.Picture;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.ProseBlock;
import dev.foreword.model.node.ProseKind;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** The blocks that hold text for a purpose: {@code box}, {@code case-study}, {@code legal} and their like. */
final class ProseBlockType implements BlockType {

    private static final Keys WITHOUT_TITLE =
            Keys.of(Key.of("source", "where its words or numbers are from: a citation such as @key, or words"));

    private static final Keys WITH_TITLE = Keys.of(
                    Key.of("title", "its title"),
                    Key.of("subtitle", "a second line"),
                    Key.of("label", "what kind of thing it is, in the place of the usual word"),
                    Key.of("image", "a picture in it, as a path from the page"),
                    Key.of("alt", "what the picture shows"))
            .and(WITHOUT_TITLE);

    private final ProseKind kind;

    private ProseBlockType(ProseKind kind) {
        this.kind = kind;
    }

    /** {@return a type for each kind} */
    static List<BlockType> all() {
        return Arrays.stream(ProseKind.values())
                .<BlockType>map(ProseBlockType::new)
                .toList();
    }

    @Override
    public String name() {
        return kind.word();
    }

    @Override
    public Keys attributes() {
        return kind.title() == ProseKind.Title.NONE ? WITHOUT_TITLE : WITH_TITLE;
    }

    @Override
    public Optional<Content> content() {
        return Optional.of(
                kind == ProseKind.STEPS
                        ? new Content(ListBlock.class, "list", "write its stages as a list: 1. first, 2. second")
                        : Content.TEXT);
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        Optional<InlineText> title = input.inlineAttribute("title");
        if (title.isEmpty() && kind.title() == ProseKind.Title.REQUIRED) {
            input.report(
                    Rule.MISSING_KEY,
                    input.place(),
                    "this " + kind.word() + " has no title",
                    "write it in the braces: :::" + kind.word() + "{title=\"…\"}");
        }
        ProseBlock.Heading heading = new ProseBlock.Heading(
                input.attribute("label").map(Scalar::text).orElse(kind.label()),
                title.orElse(null),
                input.inlineAttribute("subtitle").orElse(null),
                input.sourceAttribute("source").orElse(null));
        Optional<Picture> picture = input.attribute("image")
                .flatMap(path -> input.page().pictures().find(input.page().file(), path.text(), path.place()));
        String alternative = input.attribute("alt").map(Scalar::text).orElse("");
        return Optional.of(new ProseBlock(input.origin(), kind, heading, picture.orElse(null), alternative));
    }
}
