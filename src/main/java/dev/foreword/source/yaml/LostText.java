package dev.foreword.source.yaml;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Finds words of a value that YAML takes for something else, and that would be lost without a word: {@code #123456} after
 * a blank is a comment, {@code &co} the name of a value, {@code !x} its type (YAML 1.2.2, 6.6, 6.9). A comment that begins
 * with a blank is one.
 */
final class LostText {

    private final YamlText text;
    private final List<String> lines;
    private final Diagnostics diagnostics;
    private boolean none = true;

    LostText(YamlText text, Diagnostics diagnostics) {
        this.text = text;
        this.lines = text.text().lines().toList();
        this.diagnostics = diagnostics;
    }

    /** {@return whether nothing was found} */
    boolean isNone() {
        return none;
    }

    /** Reports what is lost around a value. */
    void report(ScalarNode value) {
        if (value.getScalarStyle() != ScalarStyle.PLAIN) {
            return;
        }
        value.getEndMark().ifPresent(this::reportComment);
        boolean named =
                value.getAnchor().isPresent() || value.getTag().getValue().startsWith("!");
        if (named) {
            value.getEndMark().map(Mark::getLine).ifPresent(this::reportName);
        }
    }

    private void reportComment(Mark end) {
        String line = line(end.getLine());
        int hash = YamlLine.skipBlanks(line, end.getColumn());
        boolean comment = hash > 0
                && hash + 1 < line.length()
                && line.charAt(hash) == '#'
                && line.charAt(hash - 1) == ' '
                && line.charAt(hash + 1) != ' '
                && line.charAt(hash + 1) != '#';
        if (comment) {
            String lost = line.substring(hash).stripTrailing();
            report(end.getLine(), hash, lost, "\"" + lost + "\" is lost here, for YAML takes it for a comment");
        }
    }

    private void reportName(int at) {
        YamlLine line = YamlLine.of(line(at));
        String value = line.value();
        if (value.startsWith("&") || value.startsWith("!")) {
            String lost = value.split(" ", 2)[0];
            report(at, line.valueStart(), lost, "\"" + lost + "\" is lost here, for YAML has a use of its own for it");
        }
    }

    private void report(int at, int column, String lost, String message) {
        YamlLine line = YamlLine.of(line(at));
        none = false;
        String whole = line.value().isEmpty() ? lost : line.value();
        String key = line.hasKey() ? line.key() + ": " : "";
        diagnostics.report(
                Rule.YAML_SYNTAX,
                text.place(at, column, lost.length()),
                message,
                "put quotes round the whole value: " + key + ValueFaults.quoted(whole));
    }

    private String line(int at) {
        return at < lines.size() ? lines.get(at) : "";
    }
}
