package dev.foreword.model.node;

import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
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
        Printer text = new Printer(values, references);
        text.visitChildren(root);
        return text.out.toString().strip();
    }

    private static final class Printer extends AbstractVisitor implements InlineVisitor {

        private final Values values;
        private final UnaryOperator<String> references;
        private final StringBuilder out = new StringBuilder();

        Printer(Values values, UnaryOperator<String> references) {
            this.values = values;
            this.references = references;
        }

        /** Blocks stand apart from each other. */
        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Block) {
                out.append(' ');
            }
        }

        @Override
        public void visit(Text text) {
            out.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            out.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            out.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            out.append(' ');
        }

        @Override
        public void visit(ValueNode value) {
            out.append(values.text(value));
        }

        @Override
        public void visit(ClaimNode claim) {
            visitChildren(claim);
        }

        @Override
        public void visit(CitedNode cited) {
            visitChildren(cited);
        }

        @Override
        public void visit(CitationNode citation) {
            super.visitChildren(values.citations().words(citation));
        }

        @Override
        public void visit(TermNode term) {
            visitChildren(term);
        }

        @Override
        public void visit(ReferenceNode reference) {
            out.append(references.apply(reference.destination()));
        }

        @Override
        public void visit(LinkNode link) {
            visitChildren(link);
        }

        @Override
        public void visit(NoteMark mark) {
            // Its number isn’t a word.
        }

        @Override
        public void visit(AbbreviationNode abbreviation) {
            out.append(abbreviation.abbreviation());
        }

        /** The alternative text. */
        @Override
        public void visit(PictureNode picture) {
            visitChildren(picture);
        }
    }
}
