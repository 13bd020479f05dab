package dev.foreword.page;

import dev.foreword.model.Page;
import dev.foreword.model.ResolvedSite;

/**
 * What the parts of one page are rendered with.
 *
 * <p>It remembers the heading that was rendered last, for a table of Markdown has no caption and is named by it.
 */
final class PageScope {

    static final String TITLE_ID = "_title";

    private final RenderContext context;
    private final Page page;
    private final HtmlText text;
    private String lastHeading = TITLE_ID;

    PageScope(RenderContext context, Page page, HtmlText text) {
        this.context = context;
        this.page = page;
        this.text = text;
    }

    RenderContext context() {
        return context;
    }

    ResolvedSite site() {
        return context.site();
    }

    Page page() {
        return page;
    }

    HtmlText text() {
        return text;
    }

    String lastHeading() {
        return lastHeading;
    }

    void enter(String headingId) {
        lastHeading = headingId;
    }

    /** {@return the link to a page or to something on it} */
    String href(Page to, String fragment) {
        return context.links().page(page.address(), to.address(), fragment);
    }
}
