package dev.foreword.evidence.claim;

/** How much a number is said to have changed, without saying it. */
public enum Manner {
    /** By 10 per cent or more. */
    SHARP,
    /** By less than 5 per cent. */
    SLIGHT
}
