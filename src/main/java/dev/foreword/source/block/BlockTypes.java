package dev.foreword.source.block;

import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.node.ProseBlock;
import dev.foreword.source.markdown.BlockSyntax;
import dev.foreword.source.markdown.FencedBlock;
import dev.foreword.source.page.Attributes;
import dev.foreword.source.page.PageContext;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import dev.foreword.source.yaml.YamlReader;
import dev.foreword.source.yaml.YamlText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;

/** The kinds of block, each on one line. */
public final class BlockTypes implements PageContext.BlockReader, BlockSyntax {

    private static final List<BlockType> TYPES = Stream.of(
                    ProseBlockType.all(),
                    RecommendationBlockType.all(),
                    ListBlockType.all(),
                    List.of(
                            ChartBlockType.chart(),
                            ChartBlockType.diagram(),
                            ChartBlockType.timeline(),
                            ChartBlockType.map(),
                            new TableBlockType(),
                            new FigureBlockType(),
                            TileBlockType.stat(),
                            TileBlockType.tile(),
                            new InfographicBlockType(),
                            new IncludeBlockType(),
                            QuoteBlockType.quote(),
                            QuoteBlockType.pullQuote(),
                            new SignedBlockType(),
                            new RecommendationsBlockType(),
                            new SurveyBlockType(),
                            new SessionsBlockType(),
                            new SubmissionsBlockType()))
            .flatMap(List::stream)
            .toList();

    private static final Key ID = Key.of("id", "what it goes by");

    private final Map<String, BlockType> byName;

    /** Those that come with the program. */
    public BlockTypes() {
        this(TYPES);
    }

    BlockTypes(List<BlockType> types) {
        this.byName = types.stream().collect(Collectors.toUnmodifiableMap(BlockType::name, Function.identity()));
    }

    /** {@return the kinds that authors can write, as the guide lists them} */
    static List<BlockType> all() {
        return TYPES;
    }

    @Override
    public boolean holdsYaml(String name) {
        BlockType type = byName.get(name);
        return type != null && type.holdsYaml();
    }

    @Override
    public boolean takesKey(String name, String key) {
        BlockType type = byName.get(name);
        return type != null && keys(type).find(key).isPresent();
    }

    /** {@return all that a block may be told, in its braces or in lines at its head} */
    private static Keys keys(BlockType type) {
        return Keys.of(ID).and(type.attributes()).and(type.keys());
    }

    @Override
    public Optional<Node> read(FencedBlock block, PageContext page, Place place) {
        BlockType type = byName.get(block.name());
        if (type == null) {
            reportUnknown(block.name(), page, place);
            return Optional.empty();
        }
        Attributes attributes = Attributes.parse(
                block.attributes(),
                place.shifted(block.attributesOffset(), block.attributes().length()),
                page.diagnostics());
        attributes.reportUnknown(keys(type).names(), "a " + block.name(), page.diagnostics());
        Optional<Node> node =
                block.isClosed() ? read(type, block, attributes, page, place) : reportUnclosed(block, page, place);
        // References to a block that could not be read are no mistakes of their own.
        return node.or(() -> Optional.ofNullable(attributes.anchor()).map(id -> ProseBlock.placeholder(id, place)));
    }

    /** Attributes and lines say the same: a body of YAML takes attributes for lines, and a block of Markdown lines for attributes. */
    private static Optional<Node> read(
            BlockType type, FencedBlock block, Attributes attributes, PageContext page, Place place) {
        YamlMap lines = new YamlReader(page.diagnostics()).read(yaml(block, page, place));
        Attributes both = type.holdsYaml()
                ? attributes
                : attributes.and(lines.declare(keys(type)).texts(), page.diagnostics());
        YamlMap body = type.holdsYaml()
                ? lines.with(attributes.known(keys(type).names())).declare(keys(type))
                : lines;
        Optional<Scalar> id = type.holdsYaml() ? body.scalar(ID.name()) : both.value(ID.name());
        reportContent(type, block, page, place);
        return type.read(new BlockInput(both.named(id.orElse(null), page.diagnostics()), body, place, page));
    }

    private static void reportContent(BlockType type, FencedBlock block, PageContext page, Place place) {
        type.content()
                .filter(content -> !content.isIn(block))
                .ifPresent(content -> page.diagnostics()
                        .report(
                                Rule.BLOCK_CONTENT,
                                place,
                                "this " + type.name() + " has no " + content.what(),
                                content.help()));
    }

    private static Optional<Node> reportUnclosed(FencedBlock block, PageContext page, Place place) {
        page.diagnostics()
                .report(
                        Rule.BLOCK_UNCLOSED,
                        place,
                        "this " + block.name() + " is never closed",
                        "end it with a line \"" + ":".repeat(block.colons())
                                + "\"; a block around others has more colons than they have");
        return Optional.empty();
    }

    private static YamlText yaml(FencedBlock block, PageContext page, Place place) {
        List<SourceLine> lines = block.lines();
        String text = lines.stream().map(SourceLine::getContent).collect(Collectors.joining("\n"));
        int indent = lines.isEmpty() || lines.get(0).getSourceSpan() == null
                ? 0
                : lines.get(0).getSourceSpan().getColumnIndex();
        return new YamlText(page.file(), place.line() + 1, indent, text);
    }

    private void reportUnknown(String name, PageContext page, Place place) {
        page.diagnostics()
                .report(
                        Rule.UNKNOWN_BLOCK,
                        place,
                        "there is no block \"" + name + "\"",
                        Suggestions.help(name, byName.keySet(), "blocks"));
    }
}
