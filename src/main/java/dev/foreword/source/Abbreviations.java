package dev.foreword.source;

import dev.foreword.model.AbbreviationNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Marks each use of the page's abbreviations, whole words only. */
final class Abbreviations extends AbstractVisitor {

    private final Map<String, String> expansions;
    private final Pattern words;

    Abbreviations(Map<String, String> expansions) {
        this.expansions = expansions;
        String any = expansions.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.words = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    void mark(Node root) {
        visitChildren(root);
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        Matcher m = words.matcher(literal);
        int from = 0;
        while (m.find()) {
            insert(text, from, m.start());
            text.insertBefore(new AbbreviationNode(m.group(), expansions.getOrDefault(m.group(), "")));
            from = m.end();
        }
        if (from > 0) {
            insert(text, from, literal.length());
            text.unlink();
        }
    }

    /** A piece keeps its place in the file, so that what is wrong in it can be pointed at. */
    private static void insert(Text whole, int from, int to) {
        if (from == to) {
            return;
        }
        Text piece = new Text(whole.getLiteral().substring(from, to));
        List<SourceSpan> spans = whole.getSourceSpans();
        if (spans.size() == 1 && spans.get(0).getLength() == whole.getLiteral().length()) {
            piece.setSourceSpans(List.of(spans.get(0).subSpan(from, to)));
        } else {
            piece.setSourceSpans(spans);
        }
        whole.insertBefore(piece);
    }
}
