package dev.foreword.page.text;

import dev.foreword.page.theme.SafeHtml;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders the HTML of authors: cleaned where the site allows it, and else as the text that it is. */
final class RawHtml extends ScopedRenderer {

    RawHtml(PageScope scope, HtmlNodeRendererContext output) {
        super(scope, output);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlInline inline) {
            write(inline.getLiteral());
            return;
        }
        String literal = ((HtmlBlock) node).getLiteral();
        writer.line();
        if (isAllowed()) {
            write(literal);
        } else {
            writer.tag("p");
            write(literal);
            writer.tag("/p");
        }
        writer.line();
    }

    private void write(String literal) {
        if (isAllowed()) {
            writer.raw(SafeHtml.clean(literal));
        } else {
            writer.text(literal);
        }
    }

    private boolean isAllowed() {
        return scope.site().site().config().rawHtml();
    }
}
