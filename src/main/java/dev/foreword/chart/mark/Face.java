package dev.foreword.chart.mark;

/** The faces in which words are set. */
public enum Face {
    /** All words of charts and tiles, but for the following. */
    TEXT,
    /** The same, heavier: values and names at the ends of lines. */
    STRONG,
    /** Titles and the big numbers of tiles. */
    DISPLAY
}
