package dev.foreword.model;

import dev.foreword.diagnostics.Place;
import org.commonmark.node.CustomNode;

/** A footnote's mark in the text, {@code [^label]}. The same note may have several. */
public final class NoteMark extends CustomNode {

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
}
