package dev.foreword.source.block;

import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.node.RecommendationKind;
import dev.foreword.model.node.RecommendationsBlock;
import dev.foreword.model.node.RecommendationsBlock.Choice;
import dev.foreword.model.node.RecommendationsBlock.Grouping;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** {@code recommendations}: a list of recommendations that are defined elsewhere. */
final class RecommendationsBlockType implements BlockType {

    private static final Keys ATTRIBUTES = Keys.of(
            Key.of("by", "how they are grouped: theme, addressee or level"),
            Key.of("kind", "only these kinds"),
            Key.of("theme", "only those of a theme"),
            Key.of("to", "only those to somebody"),
            Key.of("level", "only those for a level"),
            Key.of("only", "only these, by their ids, in this order"),
            Key.of("show", "text, or title for their names alone"));

    private static final Map<String, Grouping> GROUPINGS =
            Map.of("theme", Grouping.THEME, "addressee", Grouping.ADDRESSEE, "level", Grouping.LEVEL);
    private static final List<String> SHOWN = List.of("text", "title");

    @Override
    public String name() {
        return "recommendations";
    }

    @Override
    public Keys attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        Set<RecommendationKind> kinds = EnumSet.noneOf(RecommendationKind.class);
        for (Scalar word : input.attribute("kind").map(Scalar::split).orElse(List.of())) {
            Optional<RecommendationKind> kind = RecommendationKind.of(word.text());
            kind.ifPresentOrElse(kinds::add, () -> bad(input, word, "kind", RecommendationKind.words()));
        }
        Choice choice = new Choice(
                kinds,
                text(input, "theme"),
                text(input, "to"),
                text(input, "level"),
                input.attribute("only").map(Scalar::split).orElse(List.of()).stream()
                        .map(id -> id.text().contains("#") ? id.text() : "#" + id.text())
                        .toList());
        Optional<Scalar> by = input.attribute("by");
        by.filter(word -> !GROUPINGS.containsKey(word.text()))
                .ifPresent(word -> bad(input, word, "grouping", GROUPINGS.keySet()));
        Grouping grouping = by.map(word -> GROUPINGS.get(word.text())).orElse(Grouping.NONE);
        Optional<Scalar> show = input.attribute("show");
        show.filter(word -> !SHOWN.contains(word.text())).ifPresent(word -> bad(input, word, "choice", SHOWN));
        boolean brief = show.map(word -> word.text().equals("title")).orElse(false);
        return Optional.of(new RecommendationsBlock(input.origin(), choice, grouping, brief));
    }

    private static void bad(BlockInput input, Scalar word, String what, Collection<String> words) {
        input.report(
                Rule.BAD_VALUE,
                word.place(),
                "\"" + word.text() + "\" is no " + what,
                Suggestions.help(word.text(), words, what + "s"));
    }

    private static String text(BlockInput input, String key) {
        return input.attribute(key).map(Scalar::text).orElse("");
    }
}
