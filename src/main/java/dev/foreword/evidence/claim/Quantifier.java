package dev.foreword.evidence.claim;

/** A share that is said without a number. What each allows stands in the guide. */
public enum Quantifier {
    /** Over half. */
    MOST,
    /** Two thirds or more: a large majority. */
    LARGE_MAJORITY,
    /** Four fifths or more: the vast majority. */
    VAST_MAJORITY,
    /** Over half, up to 55 per cent: a narrow majority. */
    NARROW_MAJORITY,
    /** Under half, and some. */
    MINORITY,
    /** A quarter or more, and under half: a large minority. */
    LARGE_MINORITY,
    /** A fifth or less, and some. */
    SMALL_MINORITY,
    /** 95 per cent or more. */
    NEARLY_ALL,
    ALL,
    NONE
}
