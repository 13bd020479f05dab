package dev.foreword.source.page;

import dev.foreword.language.Typography;
import dev.foreword.model.node.AbbreviationNode;
import dev.foreword.model.node.PictureNode;
import dev.foreword.model.node.ReferenceNode;
import dev.foreword.model.node.ValueNode;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Sets the marks of keyboards as they are printed: curly quotes, apostrophes, dashes, and the three stops of an ellipsis.
 * Code, addresses and expressions are no text, and stay as they are. Each piece of a text keeps its place in the file.
 */
final class Typesetter extends AbstractVisitor {

    private static final String OPENING = "([{<=“‘„‚«—–/";

    /** A word or number of which nothing else is known. */
    private static final char WORD = 'x';

    private final Typography typography;
    private char before = ' ';
    private boolean inDouble;

    Typesetter(Typography typography) {
        this.typography = typography;
    }

    void set(Node root) {
        if (typography.isOn()) {
            visitChildren(root);
        }
    }

    /** Quotes end with their paragraph. */
    @Override
    protected void visitChildren(Node parent) {
        if (parent instanceof Block || parent instanceof TableCell) {
            before = ' ';
            inDouble = false;
        }
        super.visitChildren(parent);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        before = ' ';
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        before = ' ';
    }

    @Override
    public void visit(Code code) {
        before = WORD;
    }

    /** An address that is its own text stays what it is. */
    @Override
    public void visit(Link link) {
        boolean bare = link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && link.getDestination().endsWith(text.getLiteral());
        if (bare) {
            before = WORD;
        } else {
            visitChildren(link);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof PictureNode) {
            // Its words stand by themselves.
            new Typesetter(typography).visitChildren(node);
            return;
        }
        visitChildren(node);
        if (node instanceof ValueNode || node instanceof AbbreviationNode || node instanceof ReferenceNode) {
            before = WORD;
        }
    }

    @Override
    public void visit(Text text) {
        String typed = text.getLiteral();
        if (typed.isEmpty() || !hasMarks(typed)) {
            before = typed.isEmpty() ? before : typed.charAt(typed.length() - 1);
            return;
        }
        StringBuilder set = new StringBuilder();
        int from = 0;
        for (int i = 0; i < typed.length(); ) {
            int end = endOfMark(typed, i);
            String mark = mark(typed.substring(i, end), after(text, typed, end));
            before = mark.isBlank() ? ' ' : mark.charAt(mark.length() - 1);
            if (mark.length() == end - i) {
                set.append(mark);
            } else {
                // What follows is no longer as far from the beginning as it was typed, so it gets a place of its own.
                insert(text, set.toString(), typed, from, i);
                insert(text, mark, typed, i, end);
                set.setLength(0);
                from = end;
            }
            i = end;
        }
        if (from == 0) {
            text.setLiteral(set.toString());
        } else {
            insert(text, set.toString(), typed, from, typed.length());
            text.unlink();
        }
    }

    private static boolean hasMarks(String typed) {
        return typed.indexOf('"') >= 0 || typed.indexOf('\'') >= 0 || typed.contains("--") || typed.contains("...");
    }

    private static void insert(Text whole, String set, String typed, int from, int to) {
        if (from < to) {
            Text piece = new Text(set);
            List<SourceSpan> spans = whole.getSourceSpans();
            boolean exact = spans.size() == 1 && spans.get(0).getLength() == typed.length();
            piece.setSourceSpans(exact ? List.of(spans.get(0).subSpan(from, to)) : spans);
            whole.insertBefore(piece);
        }
    }

    /** Hyphens and full stops make one mark in a row; anything else is one by itself. */
    private static int endOfMark(String text, int from) {
        char c = text.charAt(from);
        int end = from + 1;
        while ((c == '-' || c == '.') && end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private static char after(Text text, String typed, int end) {
        if (end < typed.length()) {
            return typed.charAt(end);
        }
        for (Node at = text; at != null && !(at instanceof Block); at = at.getParent()) {
            if (at.getNext() != null) {
                return at.getNext() instanceof SoftLineBreak || at.getNext() instanceof HardLineBreak ? ' ' : WORD;
            }
        }
        return ' ';
    }

    private String mark(String typed, char after) {
        return switch (typed) {
            case "\"" -> doubleQuote(after);
            case "'" -> singleQuote(after);
            case "..." -> "…";
            case "--" -> isDash(after) ? "–" : typed;
            case "---" -> isDash(after) ? "—" : typed;
            default -> typed;
        };
    }

    /** With blanks on both sides, or on none; the option of a command, {@code --strict}, has one on one side. */
    private boolean isDash(char after) {
        return Character.isWhitespace(before) == Character.isWhitespace(after);
    }

    private String doubleQuote(char after) {
        if (opens(after)) {
            inDouble = true;
            return typography.doubleMarks().open();
        }
        // Inches.
        if (!inDouble && Character.isDigit(before)) {
            return "\"";
        }
        inDouble = false;
        return typography.doubleMarks().close();
    }

    /** An apostrophe is the same in all languages. */
    private String singleQuote(char after) {
        if (Character.isDigit(after) && Character.isWhitespace(before)) {
            return "’";
        }
        if (opens(after)) {
            return typography.singleMarks().open();
        }
        // Feet.
        if (Character.isDigit(before) && !Character.isLetter(after) && !Character.isWhitespace(after)) {
            return "'";
        }
        return Character.isLetterOrDigit(after) ? "’" : typography.singleMarks().close();
    }

    private boolean opens(char after) {
        boolean apart = Character.isWhitespace(before) || OPENING.indexOf(before) >= 0 || before == '"';
        return apart && !Character.isWhitespace(after);
    }
}
