package dev.foreword.source.markdown;

import dev.foreword.model.node.DefinitionDescription;
import dev.foreword.model.node.DefinitionList;
import dev.foreword.model.node.DefinitionTerm;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses definition lists as PHP Markdown Extra and Pandoc write them: a line with the term, then lines that begin with
 * a colon and a blank, each with a description that may go on, indented, for several blocks.
 */
final class DefinitionListParser extends AbstractBlockParser {

    private final DefinitionList block = new DefinitionList();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return child instanceof DefinitionTerm || child instanceof DefinitionDescription;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.atIndex(state.getIndex());
    }

    private static final class TermParser extends AbstractBlockParser {
        private final DefinitionTerm block = new DefinitionTerm();
        private final SourceLines lines;

        TermParser(SourceLines lines) {
            this.lines = lines;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void parseInlines(InlineParser parser) {
            parser.parse(lines, block);
        }
    }

    private static final class DescriptionParser extends AbstractBlockParser {
        private final DefinitionDescription block = new DefinitionDescription();
        private final int indent;

        DescriptionParser(int indent) {
            this.indent = indent;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return block.getFirstChild() == null
                        ? BlockContinue.none()
                        : BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= indent
                    ? BlockContinue.atColumn(state.getColumn() + indent)
                    : BlockContinue.none();
        }
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int colon = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4
                    || colon + 1 >= line.length()
                    || line.charAt(colon) != ':'
                    || !isBlank(line.charAt(colon + 1))) {
                return BlockStart.none();
            }
            int content = colon + 1;
            while (content < line.length() && isBlank(line.charAt(content))) {
                content++;
            }
            BlockParser description = new DescriptionParser(content - state.getIndex());
            if (matched.getMatchedBlockParser() instanceof DefinitionListParser) {
                return BlockStart.of(description).atIndex(content);
            }
            SourceLines term = matched.getParagraphLines();
            if (term.isEmpty()) {
                return BlockStart.none();
            }
            return BlockStart.of(new DefinitionListParser(), new TermParser(term), description)
                    .atIndex(content)
                    .replaceParagraphLines(term.getLines().size());
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t';
        }
    }
}
