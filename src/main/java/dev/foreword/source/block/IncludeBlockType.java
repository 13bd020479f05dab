package dev.foreword.source.block;

import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.node.IncludeBlock;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code include}: shows a figure or another block that is defined elsewhere. */
final class IncludeBlockType implements BlockType {

    private static final Keys ATTRIBUTES = Keys.of(
            Key.of("figure", "the id of the figure that is shown"),
            Key.of("block", "the id of the block that is shown"),
            Key.of("as", "standfirst, to show its text alone"));

    @Override
    public String name() {
        return "include";
    }

    @Override
    public Keys attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        Optional<Scalar> figure = input.attribute("figure").or(() -> input.attribute("block"));
        if (figure.isEmpty()) {
            input.report(
                    Rule.MISSING_KEY,
                    input.place(),
                    "this include doesn't say what it shows",
                    "write it as :::include{figure=\"fig-id\"}, or :::include{block=\"id\"} for a block of text");
            return Optional.empty();
        }
        String id = figure.get().text();
        String target = id.contains("#") ? id : "#" + id;
        Place place = figure.get().place();
        Optional<Scalar> as = input.attribute("as");
        as.filter(word -> !word.text().equals("standfirst"))
                .ifPresent(word -> input.report(
                        Rule.BAD_VALUE,
                        word.place(),
                        "\"" + word.text() + "\" is no way to show a block",
                        "write as=\"standfirst\", or leave it out"));
        return Optional.of(new IncludeBlock(input.origin(), target, place, as.isPresent()));
    }
}
