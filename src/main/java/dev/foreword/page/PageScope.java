package dev.foreword.page;

import dev.foreword.model.Page;
import dev.foreword.model.ResolvedSite;

/**
 * What the parts of one page are rendered with.
 *
 * <p>It remembers the heading that was rendered last, for a table of Markdown has no caption and is named by it.
 */
final class PageScope {

    private final RenderContext context;
    private final Page page;
    private final HtmlText text;
    private String heading;
    private int tables;

    PageScope(RenderContext context, Page page, HtmlText text) {
        this.context = context;
        this.page = page;
        this.text = text;
        this.heading = context.site().plain(page.title(), page);
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

    /** A section begins. */
    void enter(String newHeading) {
        heading = newHeading;
        tables = 0;
    }

    /** {@return a name for the next table of the section, which no other has} */
    String nextTableName() {
        tables++;
        return tables == 1 ? heading : heading + ", table " + tables;
    }

    /** {@return the link to a page or to something on it} */
    String href(Page to, String fragment) {
        return context.links().page(page.address(), to.address(), fragment);
    }
}
