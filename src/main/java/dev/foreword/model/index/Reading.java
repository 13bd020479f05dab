package dev.foreword.model.index;

import dev.foreword.model.Note;
import dev.foreword.model.Page;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.ReportBlock;
import java.util.function.Consumer;
import org.commonmark.node.Node;

/** Goes through a text in the order in which it is read. */
public final class Reading {

    private Reading() {}

    /**
     * Visits a node and all that it prints: first the texts that a block carries, such as its title, then its children.
     *
     * @param root where to begin
     * @param visitor is shown each node once
     */
    public static void visit(Node root, Consumer<Node> visitor) {
        visitor.accept(root);
        if (root instanceof ReportBlock block) {
            for (InlineText text : block.texts()) {
                visit(text.root(), visitor);
            }
        }
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            visit(child, visitor);
        }
    }

    /** Visits a whole page: its title, its standfirst, its description, its body, and then its notes in the order they were written. */
    public static void visit(Page page, Consumer<Node> visitor) {
        visitWithoutNotes(page, visitor);
        for (Note note : page.notes()) {
            visit(note.body(), visitor);
        }
    }

    /** Visits a page up to its notes. */
    static void visitWithoutNotes(Page page, Consumer<Node> visitor) {
        visit(page.title().root(), visitor);
        page.standfirst().ifPresent(text -> visit(text.root(), visitor));
        page.description().ifPresent(text -> visit(text.root(), visitor));
        visit(page.body(), visitor);
    }
}
