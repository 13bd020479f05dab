package dev.foreword.source.block;

import dev.foreword.data.Table;
import dev.foreword.data.Tables;
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
import java.util.List;
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

    /** {@return the table of a name; empty when there is none, which is reported, or when its file could not be read} */
    Optional<Table> table(Scalar name) {
        Tables tables = page.tables();
        Optional<Table> table = tables.find(name.text());
        Optional<List<String>> unread = tables.unread(name.text());
        if (table.isEmpty() && unread.isPresent()) {
            page.diagnostics().waits(unread.get(), name.place());
        } else if (table.isEmpty() && !name.text().isBlank()) {
            report(
                    Rule.UNKNOWN_TABLE,
                    name.place(),
                    "there is no table \"" + name.text() + "\"",
                    tables.help(name.text()));
        }
        return table;
    }

    void report(Rule rule, Place at, String message, String help) {
        page.diagnostics().report(rule, at, message, help);
    }
}
