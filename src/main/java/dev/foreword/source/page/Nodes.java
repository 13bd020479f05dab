package dev.foreword.source.page;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Changes trees while they are read. */
final class Nodes {

    private Nodes() {}

    /** Puts a node in another's place, with its children and its place in the text. */
    static void replace(Node node, Node by) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            by.appendChild(child);
            child = next;
        }
        by.setSourceSpans(node.getSourceSpans());
        node.insertAfter(by);
        node.unlink();
    }

    /** Puts a piece of a text before the whole; nothing for an empty one. */
    static void insertPiece(Text whole, int from, int to) {
        if (from < to) {
            whole.insertBefore(piece(whole, from, to));
        }
    }

    /** {@return a piece of a text, with its place in the file, so that what is wrong in it can be pointed at} */
    static Text piece(Text whole, int from, int to) {
        Text piece = new Text(whole.getLiteral().substring(from, to));
        List<SourceSpan> spans = whole.getSourceSpans();
        if (spans.size() == 1 && spans.get(0).getLength() == whole.getLiteral().length()) {
            piece.setSourceSpans(List.of(spans.get(0).subSpan(from, to)));
        } else {
            piece.setSourceSpans(spans);
        }
        return piece;
    }
}
