package dev.foreword.model.chart;

import java.util.Locale;

/** The keys of a chart's block of which only some kinds have a use; {@link ChartKind} says which. */
public enum ChartKey {
    /** The column whose values become series. */
    SERIES,
    /** Whether rows are drawn in the order of the data. */
    ORDER,
    /** How bars or areas lie on each other. */
    STACKED,
    /** Lines across periods at which something happened. */
    EVENTS,
    /** Stretches of time with a name. */
    SPANS,
    /** Values that others are compared with. */
    REFERENCES,
    /** The columns between whose values a line lies. */
    BAND,
    /** The column that divides the rows among small charts. */
    PANELS,
    /** The column with the names of points. */
    NAME,
    /** The points that are named. */
    LABELLED,
    /** Whether a straight line is laid through points. */
    TREND,
    /** The column with the states after. */
    TO,
    /** The column with the layers of rings. */
    LAYER,
    /** The column with the brackets over stages. */
    BRACKET,
    /** What is highlighted. */
    HIGHLIGHT,
    /** What is counted. */
    ICON,
    /** How many one icon stands for. */
    EACH,
    /** What the rest of a whole is called. */
    REST,
    /** Where the axis of values begins. */
    AXIS_FROM,
    /** The file of boundaries. */
    BOUNDARIES,
    /** The property of the boundaries that holds their codes. */
    CODE,
    /** The table that says where tiles stand. */
    TILES;

    /** {@return the word that authors write} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
