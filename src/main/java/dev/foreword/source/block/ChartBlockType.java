package dev.foreword.source.block;

import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.node.ChartBlock;
import dev.foreword.model.node.FigureText;
import dev.foreword.model.node.InlineText;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * {@code chart}, {@code diagram}, {@code timeline} and {@code map}: a picture of a table, or the place of one whose values
 * are lost. They differ in the types that they may have.
 */
final class ChartBlockType implements BlockType {

    private static final Keys KEYS = FigureKeys.WORDS
            .and(FigureKeys.DATA)
            .and(Keys.of(
                    Key.of("type", "the kind"),
                    Key.of("x", "the column with names, periods or codes; of a scatter, the numbers along the bottom"),
                    Key.of("unit", "what is printed around the numbers: %, £m"),
                    Key.of("unavailable", "why nothing can be drawn, and what is still known")))
            .and(ChartKeys.KEYS);

    private final String name;
    private final List<String> types;
    private final @Nullable ChartKind usual;

    /**
     * @param name the word after the colons
     * @param types the kinds that it may be, as authors write them
     * @param usual the kind when none is given; null when none goes without saying
     */
    private ChartBlockType(String name, List<String> types, @Nullable ChartKind usual) {
        this.name = name;
        this.types = types;
        this.usual = usual;
    }

    static ChartBlockType chart() {
        return new ChartBlockType("chart", ChartKind.words(false), null);
    }

    static ChartBlockType diagram() {
        return new ChartBlockType("diagram", ChartKind.words(true), null);
    }

    static ChartBlockType timeline() {
        return new ChartBlockType("timeline", List.of(ChartKind.TIMELINE.word()), ChartKind.TIMELINE);
    }

    static ChartBlockType map() {
        return new ChartBlockType("map", List.of(ChartKind.TILE_MAP.word(), ChartKind.MAP.word()), ChartKind.TILE_MAP);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Keys keys() {
        return KEYS;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        FigureKeys keys = new FigureKeys(input);
        FigureText text = keys.text();
        Optional<InlineText> unavailable = input.inline("unavailable");
        ChartKind kind = kind(input, unavailable.isPresent());
        if (unavailable.isPresent()) {
            return Optional.of(new ChartBlock(input.origin(), text, null, unavailable.get(), List.of()));
        }
        return new ChartSpecReader(input, keys, kind)
                .read()
                .map(spec -> new ChartBlock(input.origin(), text, spec, null, DrawnWordsReader.ofChart(input.yaml())));
    }

    private @Nullable ChartKind kind(BlockInput input, boolean optional) {
        if (!input.yaml().has("type")) {
            if (usual == null && !optional) {
                input.yaml().missing("type");
            }
            return usual;
        }
        return input.yaml()
                .choice("type", word -> ChartKind.of(word).filter(t -> types.contains(t.word())), types)
                .orElse(null);
    }
}
