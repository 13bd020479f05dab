package dev.foreword.data;

/** The last step by which a number came about; a claim’s words have to fit it. */
public enum Operation {
    /** Read from a cell. */
    CELL,
    /** Written in the expression. */
    LITERAL,
    /** Added, multiplied, averaged, rounded, or the like. */
    CALCULATED,
    /** One number taken from another. */
    DIFFERENCE,
    /** The change from one number to another, in per cent of the first. */
    CHANGE,
    /** One number divided by another. */
    RATIO,
    /** A part in per cent of its whole. */
    SHARE,
    /** A place in an order. */
    RANK,
    /** The years from one label to another. */
    YEARS
}
