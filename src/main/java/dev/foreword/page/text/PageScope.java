package dev.foreword.page.text;

import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.index.ResolvedSite;
import java.util.function.Supplier;

/**
 * What the parts of one page are rendered with.
 *
 * <p>It remembers the heading that was rendered last, for a table of Markdown has no caption and is named by it.
 */
final class PageScope {

    private final RenderContext context;
    private final Page page;
    private final PageText text;
    private final String address;
    private final boolean copy;
    private String heading;
    private int level = 1;
    private int tables;
    private int ids;
    private boolean plain;
    private String tableName = "";

    /**
     * @param address where what is rendered will stand; not the page's own for a figure that is shown elsewhere
     * @param copy whether it stands elsewhere too, so that ids are left to the original
     */
    PageScope(RenderContext context, Page page, PageText text, String address, boolean copy) {
        this.context = context;
        this.page = page;
        this.text = text;
        this.address = address;
        this.copy = copy;
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

    PageText text() {
        return text;
    }

    /** {@return the address at which what is rendered will stand} */
    String address() {
        return address;
    }

    /** {@return whether ids are left to the original, which stands elsewhere} */
    boolean isCopy() {
        return copy;
    }

    /** A section begins. */
    void enter(String newHeading, int newLevel) {
        heading = newHeading;
        level = newLevel;
        tables = 0;
    }

    /** {@return the level of a heading below the last one that was rendered} */
    int nextLevel() {
        return Math.min(6, level + 1);
    }

    /** {@return a name for the next table of the section, which no other has} */
    String nextTableName() {
        if (!tableName.isEmpty()) {
            return tableName;
        }
        tables++;
        return tables == 1 ? heading : heading + ", table " + tables;
    }

    /** Renders a table that has a name of its own. */
    <T> T namingTables(String name, Supplier<T> rendering) {
        tableName = name;
        try {
            return rendering.get();
        } finally {
            tableName = "";
        }
    }

    /** {@return an id that nothing else on the page has; authors’ own never begin with a line} */
    String nextId(String stem) {
        ids++;
        return stem + "-" + ids;
    }

    /** Whether numbers lead nowhere for now: in the words of tiles and captions, which say something as a whole. */
    boolean isPlain() {
        return plain;
    }

    /** Renders something in which numbers lead nowhere. */
    <T> T plainly(Supplier<T> rendering) {
        boolean before = plain;
        plain = true;
        try {
            return rendering.get();
        } finally {
            plain = before;
        }
    }

    /** {@return the link to what a figure of this page rests on} */
    String evidenceHref(String id) {
        String slug = site().index().reportOf(page).map(Report::slug).orElse("");
        return context.links().page(address, slug + "/evidence", id);
    }

    /** {@return the link to a page or to something on it} */
    String href(Page to, String fragment) {
        return context.links().page(address, to.address(), fragment);
    }
}
