package dev.foreword.source.page;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.node.SourceMap;
import dev.foreword.source.markdown.FencedBlock;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Tells blocks that are read as something else than was meant: text that an indentation makes code, code that another tool
 * would run, items that stand outside their list, keys that are no keys. What is left of markup within a text is told by the
 * checks, which see it as readers do.
 */
final class StrayMarkup {

    /** What a line of code doesn’t begin with. */
    private static final Pattern MARKUP =
            Pattern.compile("(?::{3,}+[a-z]|#{1,6}+ |!\\[|\\[\\^[^\\]]++\\]:|[-*] \\p{Lu}|\\|.*\\|$)");

    private static final List<String> WITHIN = List.of("](=", "](<=", "](@", "](<@", "${");

    /** A sentence: words, and no sign that only code has. */
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}“‘\"][^={}<>;|\\\\]{20,}+");

    private static final Pattern RUN = Pattern.compile("(?:`?\\{(?:r|python|julia)\\} |r |python )\\S.*");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z_-]{1,30}+:(?:\\s.*|\\S.*)?");

    private final SourceMap map;
    private final Diagnostics diagnostics;

    StrayMarkup(SourceMap map, Diagnostics diagnostics) {
        this.map = map;
        this.diagnostics = diagnostics;
    }

    void check(IndentedCodeBlock code) {
        String first = code.getLiteral().lines().findFirst().orElse("");
        boolean markup = code.getLiteral().lines().anyMatch(StrayMarkup::isMarkup);
        boolean sentence = SENTENCE.matcher(first).matches() && first.strip().indexOf(' ') > 0;
        if (markup || sentence) {
            report(
                    map.of(code),
                    shown(first) + " is printed as code, for it is indented by four blanks",
                    "begin the line at its margin");
        }
    }

    private static boolean isMarkup(String line) {
        return MARKUP.matcher(line.strip()).lookingAt() || WITHIN.stream().anyMatch(line::contains);
    }

    /** {@code ```{r}} and {@code ```{note}}: braces are another tool’s. */
    void check(FencedCodeBlock code) {
        if (code.getInfo() != null && code.getInfo().strip().startsWith("{")) {
            report(
                    map.of(code),
                    shown(code.getInfo()) + " is for another tool; here its lines are printed, and not run",
                    "show what comes of them: a table or chart from data/, a value, or a :::box");
        }
    }

    /** {@code `r nrow(d)`}. */
    void check(Code code) {
        if (RUN.matcher(code.getLiteral()).matches() && code.getLiteral().matches(".*[(\\[$+*/].*")) {
            report(
                    map.of(code),
                    shown(code.getLiteral()) + " is printed, and not worked out",
                    "write a value as ${table[\"row\"].column}");
        }
    }

    /** A comment that never ends takes the rest of the page with it. */
    boolean isOpenComment(Node html, String literal) {
        boolean open = literal.startsWith("<!--") && !literal.contains("-->");
        if (open) {
            report(
                    map.of(html),
                    "this comment is never closed, and would be printed with all that follows",
                    "close it with two hyphens and an angle bracket: -->");
        }
        return open;
    }

    /** What stands on the line of a comment is read as HTML with it. */
    void besideComment(Node html, String printed) {
        report(
                map.of(html),
                shown(printed) + " is printed as it stands, for it stands beside a comment",
                "put the comment on a line of its own, with an empty line below it");
    }

    /** CommonMark asks for as many blanks as the marker above has characters: three below “1.”. */
    void check(ListBlock list) {
        if (list.getPrevious() instanceof ListBlock above
                && indent(list) > indent(above)
                && lineOf(list, 0) == lineOf(above, above.getSourceSpans().size() - 1) + 1) {
            report(
                    map.of(list),
                    "these items stand outside the list above them, for they aren’t indented enough",
                    "indent them to where the words above begin, by three blanks below “1. ”");
        }
    }

    private static int indent(ListBlock list) {
        return list.getFirstChild() instanceof ListItem item && item.getMarkerIndent() != null
                ? item.getMarkerIndent()
                : 0;
    }

    private static int lineOf(Node node, int span) {
        List<SourceSpan> spans = node.getSourceSpans();
        return span < 0 || span >= spans.size() ? -1 : spans.get(span).getLineIndex();
    }

    /** Lines such as {@code colour: red} at the head of a block, where keys were meant. */
    void checkHead(FencedBlock block) {
        if (block.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof Text text
                && KEY.matcher(text.getLiteral()).matches()
                && !text.getLiteral().contains("://")) {
            report(
                    map.of(text),
                    shown(text.getLiteral()) + " is printed as text, for it isn’t read as a key of this block",
                    "write one of its keys, a colon and a blank; or begin the sentence with a capital");
        }
    }

    private static String shown(String text) {
        String line = text.strip();
        return '"' + (line.length() > 40 ? line.substring(0, 40) + "…" : line) + '"';
    }

    private void report(Place place, String message, String help) {
        diagnostics.report(Rule.MARKUP_LEFT, place, message, help);
    }
}
