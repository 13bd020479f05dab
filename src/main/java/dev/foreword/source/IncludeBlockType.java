package dev.foreword.source;

import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.IncludeBlock;
import dev.foreword.source.yaml.Scalar;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** {@code include}: shows a figure that has its home elsewhere. */
final class IncludeBlockType implements BlockType {

    @Override
    public String name() {
        return "include";
    }

    @Override
    public boolean holdsYaml() {
        return false;
    }

    @Override
    public Set<String> attributes() {
        return Set.of("figure");
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        Optional<Scalar> figure =
                Optional.ofNullable(input.attributes().values().get("figure"));
        if (figure.isEmpty()) {
            input.report(
                    Rule.MISSING_KEY,
                    input.place(),
                    "this include doesn't say what it shows",
                    "write it as :::include{figure=\"fig-id\"}");
            return Optional.empty();
        }
        String id = figure.get().text();
        String target = id.contains("#") ? id : "#" + id;
        Place place = figure.get().place();
        return Optional.of(new IncludeBlock(input.anchor(), input.place(), target, place));
    }
}
