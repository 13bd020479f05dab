package dev.foreword.source.markdown;

import dev.foreword.model.node.LetteredList;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses lists by letters and Roman numerals, as Pandoc’s {@code fancy_lists} do. Blocks belong to items as CommonMark has
 * it (0.31.2, “List items”), but two blanks are indentation enough, for nobody counts those under “iii)”.
 */
final class LetteredListParser extends AbstractBlockParser {

    private final LetteredList block;
    private ListMarker last;
    private boolean hadBlankLine;
    private int linesAfterBlank;

    private LetteredListParser(ListMarker first) {
        this.block = new LetteredList(first.style(), first.number());
        this.last = first;
        block.setTight(true);
    }

    /** An item that doesn’t count on begins another list, for letters are printed as they were written. */
    private boolean goesOn(ListMarker marker) {
        if (!marker.follows(last)) {
            return false;
        }
        last = marker;
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /** A blank line between items, or in one, sets the list apart into paragraphs. */
    @Override
    public boolean canContain(Block child) {
        if (child instanceof ListItem && hadBlankLine && linesAfterBlank == 1) {
            block.setTight(false);
            hadBlankLine = false;
        }
        return child instanceof ListItem;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            hadBlankLine = true;
            linesAfterBlank = 0;
        } else if (hadBlankLine) {
            linesAfterBlank++;
        }
        // Whether a line belongs to the list is for its item to say.
        return BlockContinue.atIndex(state.getIndex());
    }

    private static final class ItemParser extends AbstractBlockParser {

        private static final int ENOUGH = 2;

        private final ListItem block = new ListItem();
        private final int markerIndent;
        private final int contentIndent;
        private boolean hadBlankLine;

        ItemParser(int markerIndent, int contentIndent) {
            this.markerIndent = markerIndent;
            this.contentIndent = contentIndent;
            block.setMarkerIndent(markerIndent);
            block.setContentIndent(contentIndent);
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
            if (hadBlankLine && block.getParent() instanceof ListBlock list) {
                list.setTight(false);
            }
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                hadBlankLine = block.getFirstChild() != null;
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= markerIndent + ENOUGH
                    ? BlockContinue.atColumn(state.getColumn() + Math.min(state.getIndent(), contentIndent))
                    : BlockContinue.none();
        }
    }

    static final class Factory extends AbstractBlockParserFactory {

        private final Map<Integer, ListMarker> items;

        /** @param items the markers of items in the text that is parsed, by their lines */
        Factory(Map<Integer, ListMarker> items) {
            this.items = items;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            ListMarker marker = items.get(state.getLine().getSourceSpan().getLineIndex());
            int at = state.getNextNonSpaceIndex();
            boolean here = LetteredLines.begin(state.getLine().getContent(), 0) == at;
            if (marker == null || !here || state.getIndent() >= 4) {
                return BlockStart.none();
            }
            int content = contentIndex(state, marker);
            int contentIndent = state.getIndent() + content - at;
            ItemParser item = new ItemParser(state.getIndent(), contentIndent);
            BlockParser around = matched.getMatchedBlockParser();
            boolean goesOn = around instanceof LetteredListParser list && list.goesOn(marker);
            return (goesOn ? BlockStart.of(item) : BlockStart.of(new LetteredListParser(marker), item))
                    .atIndex(content);
        }

        private static int contentIndex(ParserState state, ListMarker marker) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex() + marker.length();
            while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }
    }
}
