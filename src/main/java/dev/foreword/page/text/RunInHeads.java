package dev.foreword.page.text;

import dev.foreword.model.node.PlainText;
import dev.foreword.model.node.Values;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders strong words, and tells those apart that head an item of a list: at its beginning, up to a colon or a full
 * stop. The item stays an item, and the words stay strong; only their style is that of a small heading.
 */
final class RunInHeads extends ScopedRenderer {

    RunInHeads(PageScope scope, HtmlNodeRendererContext output) {
        super(scope, output);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(StrongEmphasis.class);
    }

    @Override
    public void render(Node strong) {
        writer.tag("strong", isHead(strong) ? Map.of("class", "run-in") : Map.of());
        children(strong);
        writer.tag("/strong");
    }

    private static boolean isHead(Node strong) {
        Node paragraph = strong.getParent();
        return strong.getPrevious() == null
                && paragraph instanceof Paragraph
                && paragraph.getPrevious() == null
                && paragraph.getParent() instanceof ListItem
                && PlainText.of(strong, Values.NONE, target -> "").matches(".*[.:]");
    }
}
