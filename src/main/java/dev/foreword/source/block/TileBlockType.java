package dev.foreword.source.block;

import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartDetails;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.TileBlock;
import dev.foreword.model.node.TileBlock.Kind;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** {@code tile}, and {@code stat}, which is a tile with a big number. */
final class TileBlockType implements BlockType {

    private static final Keys PART =
            Keys.of(Key.of("label", "what the number is"), Key.of("value", "the number with its sign and unit"));

    private static final Keys KEYS = Keys.of(
            Key.of("value", "the big number, with its sign and unit; of a quote, the words"),
            Key.of("label", "what the number says, in a few words"),
            Key.of("icon", "what is counted: person, coin or square"),
            Key.of("source", "where it is from"));

    private static final Keys PICTURED = Keys.of(
            Key.of("type", "the kind of tile"),
            Key.of("parts", "what is compared or counted: - {label: …, value: …}", PART));

    private final String name;
    private final @Nullable Kind only;

    private TileBlockType(String name, @Nullable Kind only) {
        this.name = name;
        this.only = only;
    }

    static TileBlockType tile() {
        return new TileBlockType("tile", null);
    }

    static TileBlockType stat() {
        return new TileBlockType("stat", Kind.NUMBER);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Keys keys() {
        return only != null ? KEYS : KEYS.and(PICTURED);
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        YamlMap yaml = input.yaml();
        Kind kind = only == null ? yaml.choice("type", Kind::of, Kind.words()).orElse(Kind.NUMBER) : only;
        Optional<InlineText> value =
                kind.hasValue() ? Optional.of(input.inline(yaml.required("value"))) : Optional.empty();
        InlineText label = input.inline(yaml.required("label"));
        List<TileBlock.Part> parts = parts(input, kind);
        ChartDetails.Icon icon = yaml.choice("icon", ChartDetails.Icon::of, ChartDetails.Icon.words())
                .orElse(ChartDetails.Icon.PERSON);
        if (parts.size() < kind.fewestParts() || parts.size() > kind.mostParts()) {
            reportParts(input, kind, parts.size());
            return Optional.empty();
        }
        return Optional.of(new TileBlock(
                input.origin(),
                kind,
                value.orElse(null),
                label,
                parts,
                icon,
                input.source().orElse(null)));
    }

    private static List<TileBlock.Part> parts(BlockInput input, Kind kind) {
        List<TileBlock.Part> parts = new ArrayList<>();
        if (kind.mostParts() > 0) {
            for (YamlMap map : input.yaml().maps("parts")) {
                parts.add(new TileBlock.Part(input.inline(map.required("label")), input.inline(map.required("value"))));
            }
        }
        return parts;
    }

    private static void reportParts(BlockInput input, Kind kind, int found) {
        String wanted = kind.fewestParts() == kind.mostParts()
                ? Integer.toString(kind.mostParts())
                : kind.fewestParts() + " to " + kind.mostParts();
        input.report(
                Rule.BAD_VALUE,
                input.yaml().placeOf("parts"),
                "a tile of the type " + kind.word() + " has " + wanted + " parts, and this one " + found,
                "write them under \"parts:\", each as \"- {label: …, value: …}\"");
    }
}
