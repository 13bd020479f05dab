package dev.foreword.source.block;

import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.Origin;
import dev.foreword.source.page.Attributes;
import dev.foreword.source.page.InlineReader;
import dev.foreword.source.page.PageContext;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.Optional;

/**
 * A block as its type reads it.
 *
 * @param attributes what stands in the braces
 * @param yaml the keys and values of the body; none for a block that holds Markdown
 * @param place where the block begins
 * @param page the page around it
 */
record BlockInput(Attributes attributes, YamlMap yaml, Place place, PageContext page) {

    Optional<Anchor> anchor() {
        return Optional.ofNullable(attributes.anchor());
    }

    /** {@return what the block goes by, and where it stands} */
    Origin origin() {
        return new Origin(attributes.anchor(), place);
    }

    InlineText inline(Scalar text) {
        return new InlineReader(page).read(text);
    }

    /** {@return the Markdown of a key of the body} */
    Optional<InlineText> inline(String key) {
        return new InlineReader(page).readIfGiven(yaml.scalar(key).orElse(null));
    }

    /** {@return the key of the body that names sources: citations, or words with Markdown} */
    Optional<InlineText> source() {
        return new InlineReader(page).readSource(yaml.scalar("source").orElse(null));
    }

    /** {@return an attribute, if it is there} */
    Optional<Scalar> attribute(String key) {
        return attributes.value(key);
    }

    /** {@return the Markdown of an attribute} */
    Optional<InlineText> inlineAttribute(String key) {
        return new InlineReader(page).readIfGiven(attributes.values().get(key));
    }

    /** {@return an attribute that names sources: citations, or words with Markdown} */
    Optional<InlineText> sourceAttribute(String key) {
        return new InlineReader(page).readSource(attributes.values().get(key));
    }

    void report(Rule rule, Place at, String message, String help) {
        page.diagnostics().report(rule, at, message, help);
    }
}
