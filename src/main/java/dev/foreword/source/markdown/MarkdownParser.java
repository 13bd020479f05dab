package dev.foreword.source.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The site's Markdown: CommonMark 0.31 with GFM's tables, strikethrough and autolinks, footnotes, definition lists,
 * abbreviations, and the tool's own blocks and values.
 *
 * <p>This is the one place where a form is added to the language:
 *
 * <ul>
 *   <li>a block is a fence of colons, parsed by {@link FencedBlockParser} whatever its name; what the name means is said
 *       by a {@code BlockType} of the package above;
 *   <li>a list by letters is parsed by {@link LetteredListParser};
 *   <li>a value is parsed by {@link ValueParser};
 *   <li>what stands in brackets without a destination (notes, citations) is parsed by {@link BracketParser};
 *   <li>a link whose destination has a form of its own (claims, cited numbers, references) is parsed as CommonMark's
 *       link, and told apart when the tree is finished, by {@code LinkForms} of the package above.
 * </ul>
 *
 * <p>One parser serves all threads.
 */
public final class MarkdownParser {

    /** Past this depth the parser reads on without opening blocks; the tree is then reported as nested too deep. */
    public static final int DEEPEST = 100;

    private final BlockSyntax blocks;
    private final Parser parser;

    /** @param blocks what has to be known of the blocks between colons */
    public MarkdownParser(BlockSyntax blocks) {
        this.blocks = blocks;
        this.parser = builder().build();
    }

    private Parser.Builder builder() {
        return Parser.builder()
                .extensions(List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.builder().requireTwoTildes(true).build(),
                        AutolinkExtension.create(),
                        FootnotesExtension.create()))
                .customBlockParserFactory(new FencedBlockParser.Factory(blocks))
                .customBlockParserFactory(new AbbreviationParser.Factory())
                .customBlockParserFactory(new DefinitionListParser.Factory())
                .customInlineContentParserFactory(new ValueParser.Factory())
                .linkProcessor(new BracketParser())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
    }

    /** {@return the tree of a text; nodes keep their place in it} */
    public Node parse(String text) {
        Map<Integer, ListMarker> items = LetteredLines.of(text);
        Node root = items.isEmpty() || !HiddenLetters.isFree(text) ? parser.parse(text) : parse(text, items);
        SurplusCells.keep(root, text);
        return root;
    }

    /** Few texts have lettered lists, and those get a parser that knows their lines. */
    private Node parse(String text, Map<Integer, ListMarker> items) {
        Parser knowing = builder()
                .customBlockParserFactory(new LetteredListParser.Factory(items))
                .build();
        Node root = knowing.parse(HiddenLetters.hide(text, items));
        HiddenLetters.show(root);
        return root;
    }
}
