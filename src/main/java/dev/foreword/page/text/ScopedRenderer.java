package dev.foreword.page.text;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** What the renderers of one page have in common. */
abstract class ScopedRenderer implements NodeRenderer {

    final PageScope scope;
    final HtmlWriter writer;
    private final HtmlNodeRendererContext output;

    ScopedRenderer(PageScope scope, HtmlNodeRendererContext output) {
        this.scope = scope;
        this.output = output;
        this.writer = output.getWriter();
    }

    /** Renders what is in a node. */
    final void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            output.render(child);
        }
    }
}
