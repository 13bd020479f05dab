package dev.foreword.model;

import dev.foreword.diagnostics.Place;

/** A reference without words, {@code [](#id)}: the tool writes the words, such as "Figure 3". */
public final class ReferenceNode extends ReportInline {

    private final String target;
    private final Place place;

    /**
     * @param target what stands in the brackets: {@code #id}, {@code report#id} or {@code report}
     * @param place where the link stands
     */
    public ReferenceNode(String target, Place place) {
        this.target = target;
        this.place = place;
    }

    public String target() {
        return target;
    }

    public Place place() {
        return place;
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
