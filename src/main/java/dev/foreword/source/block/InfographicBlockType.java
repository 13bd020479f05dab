package dev.foreword.source.block;

import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code infographic}: a row or grid of tiles. */
final class InfographicBlockType implements BlockType {

    private static final Keys ATTRIBUTES =
            Keys.of(Key.of("title", "the title of the page of tiles"), Key.of("layout", "grid, or row for one row"));

    private static final List<String> LAYOUTS = List.of("grid", "row");

    @Override
    public String name() {
        return "infographic";
    }

    @Override
    public Keys attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        Optional<Scalar> layout = input.attribute("layout");
        if (layout.isPresent() && !LAYOUTS.contains(layout.get().text())) {
            input.report(
                    Rule.BAD_VALUE,
                    layout.get().place(),
                    "\"" + layout.get().text() + "\" is no layout",
                    Suggestions.help(layout.get().text(), LAYOUTS, "layouts"));
        }
        return Optional.of(new InfographicBlock(
                input.origin(),
                input.inlineAttribute("title").orElse(null),
                layout.map(l -> l.text().equals("row")).orElse(false)));
    }
}
