package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Turns the places of nodes in a parsed text into places in the author's file.
 *
 * @param file the file
 * @param line the line on which the text begins, from 1
 * @param column the column at which its first line begins, from 1
 */
public record SourceMap(String file, int line, int column) {

    /** {@return the map of a text that is a whole file} */
    public static SourceMap wholeFile(String file) {
        return new SourceMap(file, 1, 1);
    }

    /** {@return the place of a node; that of the nearest node around it when it has none of its own} */
    public Place of(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan first = spans.get(0);
                return place(first.getLineIndex(), first.getColumnIndex(), first.getLength());
            }
        }
        return place(0, 0, 0);
    }

    /** {@return the place of something that stands on a line of the text, both counted from 0} */
    public Place place(int lineIndex, int columnIndex, int length) {
        return lineIndex == 0
                ? new Place(file, line, column + columnIndex, length)
                : new Place(file, line + lineIndex, 1 + columnIndex, length);
    }
}
