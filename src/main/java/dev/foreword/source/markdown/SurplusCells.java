package dev.foreword.source.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds the cells that a table loses. The specification of GFM (“Tables”) has it that of a row with more cells than the
 * head “the excess is ignored”; a report must not lose a number so.
 */
final class SurplusCells extends AbstractVisitor {

    private final String text;

    private SurplusCells(String text) {
        this.text = text;
    }

    /** Adds to each row of a tree’s tables what of the text is beyond its last column. */
    static void keep(Node root, String text) {
        root.accept(new SurplusCells(text));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row && !row.getSourceSpans().isEmpty()) {
            keep(row, row.getSourceSpans().get(0));
        } else {
            visitChildren(node);
        }
    }

    private void keep(TableRow row, SourceSpan line) {
        List<SourceSpan> cells = cells(line);
        cells.subList(Math.min(columns(row), cells.size()), cells.size()).stream()
                .filter(cell -> cell.getLength() > 0)
                .forEach(cell -> {
                    SurplusCell surplus = new SurplusCell(written(cell));
                    surplus.addSourceSpan(cell);
                    row.appendChild(surplus);
                });
    }

    private static int columns(TableRow row) {
        int columns = 0;
        for (Node child = row.getFirstChild(); child instanceof TableCell; child = child.getNext()) {
            columns++;
        }
        return columns;
    }

    /** The cells of a line, as the parser parts them: by every bar that has no backslash before it. */
    private List<SourceSpan> cells(SourceSpan line) {
        int end = line.getLength();
        int from = 0;
        while (from < end && isBlank(line, from)) {
            from++;
        }
        if (from < end && at(line, from) == '|') {
            from++;
        }
        List<SourceSpan> cells = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (at(line, i) == '\\' && i + 1 < end && at(line, i + 1) == '|') {
                i++;
            } else if (at(line, i) == '|') {
                cells.add(withoutBlanks(line, from, i));
                from = i + 1;
            }
        }
        cells.add(withoutBlanks(line, from, end));
        return cells;
    }

    private SourceSpan withoutBlanks(SourceSpan line, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isBlank(line, first)) {
            first++;
        }
        while (last > first && isBlank(line, last - 1)) {
            last--;
        }
        return line.subSpan(first, last);
    }

    private boolean isBlank(SourceSpan line, int offset) {
        return Character.isWhitespace(at(line, offset));
    }

    private char at(SourceSpan line, int offset) {
        return text.charAt(line.getInputIndex() + offset);
    }

    private String written(SourceSpan cell) {
        return text.substring(cell.getInputIndex(), cell.getInputIndex() + cell.getLength());
    }
}
