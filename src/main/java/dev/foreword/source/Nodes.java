package dev.foreword.source;

import org.commonmark.node.Node;

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
}
