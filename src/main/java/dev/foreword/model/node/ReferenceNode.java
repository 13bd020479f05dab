package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;

/** A reference without words, {@code [](#id)}: the tool writes the words, such as "Figure 3". */
public final class ReferenceNode extends ReportInline implements Linking {

    private final String destination;
    private final Place place;

    /**
     * @param destination what stands in the brackets: {@code #id}, {@code report#id} or {@code report}
     * @param place where the link stands
     */
    public ReferenceNode(String destination, Place place) {
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
