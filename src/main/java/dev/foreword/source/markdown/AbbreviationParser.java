package dev.foreword.source.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses {@code *[LSCB]: Local Safeguarding Children Board}, a line of its own. */
final class AbbreviationParser extends AbstractBlockParser {

    private final AbbreviationDefinition block;

    private AbbreviationParser(AbbreviationDefinition block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    static final class Factory extends AbstractBlockParserFactory {

        private static final Pattern LINE = Pattern.compile("\\*\\[([^\\]]+)\\]:\\s*+(\\S.*)");

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4) {
                return BlockStart.none();
            }
            String line = state.getLine().getContent().toString();
            Matcher m = LINE.matcher(line.substring(state.getNextNonSpaceIndex()));
            if (!m.matches()) {
                return BlockStart.none();
            }
            AbbreviationDefinition block =
                    new AbbreviationDefinition(m.group(1), m.group(2).stripTrailing());
            return BlockStart.of(new AbbreviationParser(block)).atIndex(line.length());
        }
    }
}
