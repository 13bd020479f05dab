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
                    Key.of("source", "where it is from"))
            .and(TileRows.KEYS);

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
        return yaml.has("data") && kind != Kind.QUOTE ? fromData(input, kind) : written(input, kind);
    }

    private static Optional<Node> written(BlockInput input, Kind kind) {
        Optional<InlineText> value =
                kind.hasValue() ? Optional.of(input.inline(input.yaml().required("value"))) : Optional.empty();
        List<TileBlock.Part> parts = parts(input, kind);
        if (parts.size() < kind.fewestParts() || parts.size() > kind.mostParts()) {
            reportParts(input, kind, parts.size());
            return Optional.empty();
        }
        return Optional.of(tile(input, kind, value.orElse(null), parts));
    }

    /** The first row is the big number, where there is one, and the others are the parts. */
    private static Optional<Node> fromData(BlockInput input, Kind kind) {
        Optional<TileRows> found = TileRows.read(input);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        TileRows rows = found.get();
        int big = kind.hasValue() ? 1 : 0;
        int parts = rows.size() - big;
        if (kind.mostParts() == 0 ? !rows.isOne() : parts < kind.fewestParts() || parts > kind.mostParts()) {
            if (kind.mostParts() > 0) {
                rows.reportCount(kind.word(), (kind.fewestParts() + big) + " to " + (kind.mostParts() + big));
            }
            return Optional.empty();
        }
        return Optional.of(tile(input, kind, big == 0 ? null : rows.value(0), rows.parts(big)));
    }

    private static Node tile(BlockInput input, Kind kind, @Nullable InlineText value, List<TileBlock.Part> parts) {
        return new TileBlock(
                input.origin(),
                kind,
                value,
                input.inline(input.yaml().required("label")),
                parts,
                input.yaml()
                        .choice("icon", ChartDetails.Icon::of, ChartDetails.Icon.words())
                        .orElse(ChartDetails.Icon.PERSON),
                input.source().orElse(null));
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
