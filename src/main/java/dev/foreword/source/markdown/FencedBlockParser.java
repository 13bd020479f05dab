package dev.foreword.source.markdown;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses <code>:::name{#id key="value"}</code> … {@code :::}.
 *
 * <p>A block ends at a line of exactly as many colons as opened it. Such a line belongs to the innermost block that it
 * could end, and to none while a code fence is open inside. A block of YAML whose end was forgotten stops where another
 * opens, so that one mistake is reported once and where it is.
 */
final class FencedBlockParser extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern.compile("(:{3,}+)[ \\t]*+([^\\s{:][^\\s{]*+)[ \\t]*+(.*)");

    private final FencedBlock block;
    private boolean onOpeningLine = true;

    private FencedBlockParser(FencedBlock block) {
        this.block = block;
    }

    @Override
    public boolean isContainer() {
        return block.holdsMarkdown();
    }

    @Override
    public boolean canContain(Block child) {
        return block.holdsMarkdown();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (closes(state)) {
            block.close();
            return BlockContinue.finished();
        }
        // YAML holds no blocks.
        if (!block.holdsMarkdown() && opening(state).matches()) {
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        // What is left of the opening line comes first.
        if (onOpeningLine) {
            onOpeningLine = false;
        } else {
            String content = HiddenLetters.shown(line.getContent().toString());
            block.addLine(SourceLine.of(content, line.getSourceSpan()));
        }
    }

    private boolean closes(ParserState state) {
        String line = state.getLine().getContent().toString();
        return state.getIndent() < 4
                && line.substring(state.getNextNonSpaceIndex()).stripTrailing().equals(":".repeat(block.colons()))
                && !belongsDeeper(state);
    }

    private boolean belongsDeeper(ParserState state) {
        for (Node open = state.getActiveBlockParser().getBlock();
                open != null && open != block;
                open = open.getParent()) {
            boolean sameFence = open instanceof FencedBlock inner && inner.colons() == block.colons();
            if (sameFence || open instanceof FencedCodeBlock || open instanceof HtmlBlock) {
                return true;
            }
        }
        return false;
    }

    private static Matcher opening(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return OPENING.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
    }

    static final class Factory extends AbstractBlockParserFactory {

        private final Predicate<String> holdsYaml;

        /** @param holdsYaml whether the body of a block of this name is YAML */
        Factory(Predicate<String> holdsYaml) {
            this.holdsYaml = holdsYaml;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4) {
                return BlockStart.none();
            }
            Matcher m = opening(state);
            if (!m.matches()) {
                return BlockStart.none();
            }
            String name = m.group(2);
            FencedBlock block = new FencedBlock(
                    name,
                    m.group(3).stripTrailing(),
                    m.start(3) - m.start(1),
                    m.group(1).length(),
                    !holdsYaml.test(name));
            return BlockStart.of(new FencedBlockParser(block))
                    .atIndex(state.getLine().getContent().length());
        }
    }
}
