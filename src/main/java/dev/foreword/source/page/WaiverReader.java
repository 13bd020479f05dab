package dev.foreword.source.page;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.Waiver;
import dev.foreword.model.node.SourceMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Reads waivers: {@code <!-- waive rule-id: reason -->}. One on lines of its own covers the block that follows; one within
 * a paragraph covers that paragraph.
 */
record WaiverReader(SourceMap map, Diagnostics diagnostics) {

    private static final Pattern WAIVER =
            Pattern.compile("<!--\\s*+waive\\b\\s*+([a-z-]*)\\s*+:?+\\s*+(.*)-->", Pattern.DOTALL);

    Optional<Waiver> read(Node comment, String text) {
        Matcher m = WAIVER.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        Place place = map.of(comment);
        Optional<Rule> rule = Rule.of(m.group(1));
        if (rule.isEmpty() || !rule.get().isWaivable()) {
            List<String> known = Rule.ids().stream()
                    .filter(id -> Rule.of(id).orElseThrow().isWaivable())
                    .toList();
            report(
                    place,
                    rule.isEmpty()
                            ? "there is no rule \"" + m.group(1) + "\""
                            : "\"" + m.group(1) + "\" can’t be waived",
                    Suggestions.help(m.group(1), known, "rules"));
            return Optional.empty();
        }
        if (m.group(2).isBlank()) {
            report(place, "this waiver gives no reason", "write one: <!-- waive " + m.group(1) + ": because … -->");
            return Optional.empty();
        }
        Node covered = comment instanceof HtmlBlock ? comment.getNext() : comment.getParent();
        if (covered == null) {
            report(place, "nothing follows this waiver", "put it before the block that it is for");
            return Optional.empty();
        }
        List<SourceSpan> spans = covered.getSourceSpans();
        int from = spans.isEmpty()
                ? place.line()
                : map.place(spans.get(0).getLineIndex(), 0, 0).line();
        int to = spans.isEmpty()
                ? place.line()
                : map.place(spans.get(spans.size() - 1).getLineIndex(), 0, 0).line();
        return Optional.of(new Waiver(rule.get(), m.group(2).strip().replaceAll("\\s+", " "), place, from, to));
    }

    private void report(Place place, String message, String help) {
        diagnostics.report(Rule.WAIVER, place, message, help);
    }
}
