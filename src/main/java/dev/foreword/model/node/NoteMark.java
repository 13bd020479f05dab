package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;

/** A footnote's mark in the text, {@code [^label]}. The same note may have several. */
public final class NoteMark extends ReportInline {

    private final String label;
    private final Place place;

    public NoteMark(String label, Place place) {
        this.label = label;
        this.place = place;
    }

    public String label() {
        return label;
    }

    public Place place() {
        return place;
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
