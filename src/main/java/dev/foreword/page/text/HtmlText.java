package dev.foreword.page.text;

import dev.foreword.model.Page;
import dev.foreword.model.node.InlineText;
import dev.foreword.page.theme.Templates;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Renders the text of one page. Not for several threads. */
public final class HtmlText implements PageText {

    private final HtmlRenderer renderer;
    private final PageScope scope;

    public HtmlText(RenderContext context, Page page) {
        this(context, page, page.address(), false);
    }

    /** {@return the text of a page as it is shown at another address, without the ids of the original} */
    public static HtmlText away(RenderContext context, Page page, String address) {
        return new HtmlText(context, page, address, true);
    }

    private HtmlText(RenderContext context, Page page, String address, boolean copy) {
        this.scope = new PageScope(context, page, this, address, copy);
        boolean numbered = context.site()
                .index()
                .reportOf(page)
                .map(r -> r.config().layout().paragraphs())
                .orElse(false);
        this.renderer = (numbered
                        ? plainMarkdown().nodeRendererFactory(output -> new NumberedParagraphs(scope, output))
                        : plainMarkdown())
                .nodeRendererFactory(output -> new InlineNodes(scope, output))
                .nodeRendererFactory(output -> new LetteredLists(scope, output))
                .nodeRendererFactory(output -> new RunInHeads(scope, output))
                .nodeRendererFactory(output -> new BlockNodes(scope, output))
                .nodeRendererFactory(output -> new MarkdownTables(scope, output))
                .nodeRendererFactory(output -> new RawHtml(scope, output))
                .build();
    }

    /**
     * {@return how what is plain CommonMark is rendered}
     *
     * <p>HTML becomes text. Addresses need no cleaning here, for links to any but a few schemes were refused when the
     * page was read; the library’s own cleaning would tell search engines not to follow the others.
     */
    static HtmlRenderer.Builder plainMarkdown() {
        return HtmlRenderer.builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .escapeHtml(true)
                .percentEncodeUrls(true);
    }

    @Override
    public String blocks(Node parent) {
        StringBuilder out = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            renderer.render(child, out);
        }
        return out.toString();
    }

    @Override
    public String block(Node node) {
        StringBuilder out = new StringBuilder();
        renderer.render(node, out);
        return out.toString();
    }

    @Override
    public TemplateHTMLOutputModel inline(@Nullable InlineText text) {
        return Templates.html(text == null ? "" : blocks(text.root()));
    }

    @Override
    public TemplateHTMLOutputModel title(@Nullable InlineText text) {
        return scope.plainly(() -> inline(text));
    }

    @Override
    public PageText showing(Page other) {
        return away(scope.context(), other, scope.address());
    }
}
