package dev.foreword.source;

import dev.foreword.model.AbbreviationNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
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
            insert(text, literal.substring(from, m.start()));
            text.insertBefore(new AbbreviationNode(m.group(), expansions.getOrDefault(m.group(), "")));
            from = m.end();
        }
        if (from > 0) {
            insert(text, literal.substring(from));
            text.unlink();
        }
    }

    private static void insert(Text before, String words) {
        if (!words.isEmpty()) {
            before.insertBefore(new Text(words));
        }
    }
}
