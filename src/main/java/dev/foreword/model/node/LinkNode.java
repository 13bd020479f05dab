package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;

/** A link with words of its own to something in the site: an id, a page's file, or a file to download. */
public final class LinkNode extends ReportInline implements Linking {

    private final String destination;
    private final Place place;

    /**
     * @param destination as the author wrote it: {@code #id}, {@code report#id}, {@code 03-a.md#id}, {@code files/a.pdf}
     * @param place where the link stands
     */
    public LinkNode(String destination, Place place) {
        this.destination = destination;
        this.place = place;
    }

    @Override
    public String destination() {
        return destination;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
