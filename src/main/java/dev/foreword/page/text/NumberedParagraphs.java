package dev.foreword.page.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders paragraphs with their numbers, in reports that number them. */
final class NumberedParagraphs extends ScopedRenderer {

    NumberedParagraphs(PageScope scope, HtmlNodeRendererContext output) {
        super(scope, output);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Paragraph.class);
    }

    @Override
    public void render(Node paragraph) {
        if (isInTightList(paragraph)) {
            children(paragraph);
            return;
        }
        Optional<String> number = scope.site().index().of(scope.page()).number(paragraph);
        writer.line();
        writer.tag("p", number.isPresent() ? Map.of("class", "numbered") : Map.of());
        number.ifPresent(this::number);
        children(paragraph);
        writer.tag("/p");
        writer.line();
    }

    private void number(String number) {
        String id = "para-" + number.replace('.', '-');
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "paragraph-number");
        if (!scope.isCopy()) {
            attributes.put("id", id);
            attributes.put("href", "#" + id);
            attributes.put("aria-label", "Paragraph " + number);
        }
        String tag = scope.isCopy() ? "span" : "a";
        writer.tag(tag, attributes);
        writer.text(number);
        writer.tag("/" + tag);
        writer.text(" ");
    }

    /** CommonMark’s own renderer leaves the tags of such paragraphs out, and so does this one. */
    private static boolean isInTightList(Node paragraph) {
        Node item = paragraph.getParent();
        return item != null && item.getParent() instanceof ListBlock list && list.isTight();
    }
}
