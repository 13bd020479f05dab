package dev.foreword.source.block;

import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.node.SignedBlock;
import dev.foreword.model.people.Signatory;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code signed}: a text with the names of those who sign it, above or below. */
final class SignedBlockType implements BlockType {

    private static final Keys ATTRIBUTES = Keys.of(
                    Key.of("names", "where the names stand: above or below the text"), Key.of("title", "its title"))
            .and(Signatories.ATTRIBUTES);

    private static final List<String> PLACES = List.of("above", "below");

    @Override
    public String name() {
        return "signed";
    }

    @Override
    public Keys attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        List<Signatory> signatories = new Signatories(input).read();
        if (input.attribute("by").isEmpty()) {
            input.report(
                    Rule.MISSING_KEY,
                    input.place(),
                    "nobody signs this text",
                    "name those who do by their keys in content/people.yml: :::signed{by=\"loughton\"}");
        }
        Optional<Scalar> names = input.attribute("names");
        if (names.isPresent() && !PLACES.contains(names.get().text())) {
            input.report(
                    Rule.BAD_VALUE,
                    names.get().place(),
                    "\"" + names.get().text() + "\" is no place for names",
                    Suggestions.help(names.get().text(), PLACES, "places"));
        }
        boolean above = names.map(n -> n.text().equals("above")).orElse(false);
        return Optional.of(new SignedBlock(
                input.origin(),
                signatories,
                above,
                input.inlineAttribute("title").orElse(null)));
    }
}
