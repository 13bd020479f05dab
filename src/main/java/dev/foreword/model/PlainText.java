package dev.foreword.model;

import java.util.function.UnaryOperator;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Prints text as plain words, for places that hold no markup: titles of windows, alternative texts, metadata. */
public final class PlainText {

    private PlainText() {}

    /**
     * {@return the words below a node}
     *
     * @param root the node whose children are printed
     * @param values what values are printed as
     * @param references gives the words for a reference's destination
     */
    public static String of(Node root, Values values, UnaryOperator<String> references) {
        StringBuilder out = new StringBuilder();
        append(root, values, references, out);
        return out.toString().strip();
    }

    private static void append(Node parent, Values values, UnaryOperator<String> references, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                out.append(text.getLiteral());
            } else if (node instanceof Code code) {
                out.append(code.getLiteral());
            } else if (node instanceof ValueNode value) {
                out.append(values.text(value));
            } else if (node instanceof CitationNode citation) {
                append(values.citations().words(citation), values, references, out);
            } else if (node instanceof AbbreviationNode abbreviation) {
                out.append(abbreviation.abbreviation());
            } else if (node instanceof ReferenceNode reference) {
                out.append(references.apply(reference.target()));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.append(' ');
            } else {
                append(node, values, references, out);
                if (node instanceof Block) {
                    out.append(' ');
                }
            }
        }
    }
}
