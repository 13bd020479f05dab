package dev.foreword.source.block;

import dev.foreword.diagnostics.Rule;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.QuoteBlock;
import dev.foreword.model.node.QuoteBlock.Kind;
import dev.foreword.model.people.Signatory;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** {@code quote}: someone’s words, set apart. {@code pull-quote}: words of the text, shown again. */
final class QuoteBlockType implements BlockType {

    private static final Keys ATTRIBUTES = Keys.of(
                    Key.of("who", "who said it, in words, when it isn’t a person of the register"),
                    Key.of("said", "before or after, when the text around it says who said it"))
            .and(Signatories.ATTRIBUTES);

    private final String name;
    private final Kind kind;

    private QuoteBlockType(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    static QuoteBlockType quote() {
        return new QuoteBlockType("quote", Kind.QUOTE);
    }

    static QuoteBlockType pullQuote() {
        return new QuoteBlockType("pull-quote", Kind.PULL);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Keys attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        List<Signatory> by = new Signatories(input).read();
        Optional<InlineText> who = input.inlineAttribute("who");
        Optional<Scalar> said = input.attribute("said");
        if (said.isPresent() && !Set.of("before", "after").contains(said.get().text())) {
            input.report(
                    Rule.BAD_VALUE,
                    said.get().place(),
                    "\"" + said.get().text() + "\" doesn’t say where the text names the speaker",
                    "write said=\"before\" or said=\"after\"");
        }
        // Whom the register doesn’t know is named all the same, and reported.
        boolean isSaid =
                said.isPresent() || (by.isEmpty() && input.attribute("by").isPresent());
        return Optional.of(
                new QuoteBlock(input.origin(), kind, by.stream().findFirst().orElse(null), who.orElse(null), isSaid));
    }
}
