package dev.foreword.model.chart;

/** How the bars or areas of one name or period stand to each other. */
public enum Stacking {
    /** Beside each other. */
    NONE,
    /** On each other. */
    PLAIN,
    /** On each other, each as its share of their sum. */
    SHARE,
    /** On each other to both sides of a middle line: the first half of the series to the left, the others to the right. */
    DIVERGING
}
