package dev.foreword.source.block;

import dev.foreword.diagnostics.Rule;
import dev.foreword.model.node.FigureText;
import dev.foreword.model.node.ImageBlock;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code figure}: a picture with a caption. */
final class FigureBlockType implements BlockType {

    private static final Keys KEYS =
            FigureKeys.WORDS.and(Keys.of(Key.of("image", "the picture, as a path from the page")));

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public Keys keys() {
        return KEYS;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        FigureText text = new FigureKeys(input).text();
        if (text.alternative() == null && input.yaml().isReadable()) {
            input.report(
                    Rule.IMAGE_ALT,
                    input.place(),
                    "this picture has no alternative text",
                    "add a line \"alt: …\" that says what the picture shows");
        }
        Scalar path = input.yaml().required("image");
        return path.text().isBlank()
                ? Optional.empty()
                : input.page()
                        .pictures()
                        .find(input.page().file(), path.text(), path.place())
                        .map(picture -> new ImageBlock(input.origin(), text, picture));
    }
}
