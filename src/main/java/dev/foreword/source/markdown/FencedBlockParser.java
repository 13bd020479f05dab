package dev.foreword.source.markdown;

import java.util.Locale;
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
 * could end, and to none while a code fence is open inside. Lines at the head of a block of Markdown that begin with one of
 * its keys and a colon say the same as its attributes. A block of YAML whose end was forgotten stops where another
 * opens, so that one mistake is reported once and where it is.
 */
final class FencedBlockParser extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern.compile("(:{3,}+)[ \\t]*+([^\\s{:][^\\s{]*+)[ \\t]*+(.*)");

    private static final Pattern KEY = Pattern.compile("([A-Za-z][a-z_-]*+):(?:[ \\t].*|$)");

    private final FencedBlock block;
    private final BlockSyntax blocks;
    private boolean onOpeningLine = true;
    private boolean atHead;
    private boolean hasKeys;

    /** A comment ends with its line, but its parser only says so on the next. */
    private boolean behindComment;

    private FencedBlockParser(FencedBlock block, BlockSyntax blocks) {
        this.block = block;
        this.blocks = blocks;
        this.atHead = block.holdsMarkdown();
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
        behindComment = state.getLine().getContent().toString().contains("-->");
        // YAML holds no blocks.
        if (!block.holdsMarkdown() && opening(state).matches()) {
            return BlockContinue.none();
        }
        atHead = atHead && isHead(state);
        if (atHead) {
            int end = state.getLine().getContent().length();
            block.addLine(state.getLine().substring(state.getIndex(), end));
            return BlockContinue.atIndex(end);
        }
        if (!state.isBlank()) {
            block.fill();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /** A key, or what goes on with one that began above. */
    private boolean isHead(ParserState state) {
        CharSequence line = state.getLine().getContent();
        Matcher key = KEY.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
        if (state.isBlank()) {
            return !hasKeys;
        }
        boolean head = state.getIndent() == 0
                ? key.matches() && blocks.takesKey(block.name(), key.group(1).toLowerCase(Locale.ROOT))
                : hasKeys;
        hasKeys |= head;
        return head;
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
            if (sameFence || open instanceof FencedCodeBlock || (open instanceof HtmlBlock && !behindComment)) {
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

        private final BlockSyntax blocks;

        Factory(BlockSyntax blocks) {
            this.blocks = blocks;
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
                    !blocks.holdsYaml(name));
            return BlockStart.of(new FencedBlockParser(block, blocks))
                    .atIndex(state.getLine().getContent().length());
        }
    }
}
