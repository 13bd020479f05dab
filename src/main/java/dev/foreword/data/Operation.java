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
    /** The change in an average year from one number to another, in per cent. */
    ANNUAL_CHANGE,
    /** One number divided by another. */
    RATIO,
    /** A part in per cent of its whole. */
    SHARE,
    /** How many rows meet a condition. */
    COUNT,
    /** A place in an order. */
    RANK,
    /** The name of a row, such as the one with the highest value; the number is that value. */
    NAME,
    /** The years from one label to another. */
    YEARS
}
