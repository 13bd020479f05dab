package dev.foreword.source.markdown;

import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Hides the letters that items of lists begin with from the library. It takes every line that begins with a letter for a
 * paragraph before any parser of blocks is asked, so another character stands in the letter’s place meanwhile: one for
 * private use. Whatever the lists don’t take, as code, gets its letters back.
 */
final class HiddenLetters extends AbstractVisitor {

    private static final char FIRST = '\uE200';
    private static final char LAST = FIRST + 'z';

    private HiddenLetters() {}

    /** {@return whether a text has none of the characters that stand in the place of letters; hardly any has} */
    static boolean isFree(String text) {
        return text.chars().noneMatch(HiddenLetters::isHidden);
    }

    /** {@return a text in which the items on these lines begin with no letter} */
    static String hide(String text, Map<Integer, ListMarker> items) {
        StringBuilder hidden = new StringBuilder(text);
        int from = 0;
        for (int line = 0; from < text.length(); line++) {
            if (items.containsKey(line)) {
                int at = LetteredLines.begin(text, from);
                char c = text.charAt(at);
                hidden.setCharAt(at, Character.isLetter(c) ? (char) (FIRST + c) : c);
            }
            int end = text.indexOf('\n', from);
            from = end < 0 ? text.length() : end + 1;
        }
        return hidden.toString();
    }

    /** Shows what is left of hidden letters in a tree. */
    static void show(Node root) {
        root.accept(new HiddenLetters());
    }

    /** {@return a text with its letters} */
    static String shown(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c)) {
                return shown(text.replace(c, (char) (c - FIRST)));
            }
        }
        return text;
    }

    private static boolean isHidden(int c) {
        return c > FIRST && c <= LAST;
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(shown(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(shown(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.setLiteral(shown(code.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code.setLiteral(shown(code.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(shown(html.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(shown(html.getLiteral()));
    }
}
