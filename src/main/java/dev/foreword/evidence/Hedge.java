package dev.foreword.evidence;

/**
 * How closely a claim holds itself to its number. What each allows stands in the guide, so that a reader and the tool
 * mean the same; {@link AmountCheck} works it out.
 */
enum Hedge {
    /** No hedge: the number rounded as it is written. */
    EXACT,
    /** About, around, roughly, some. */
    ABOUT,
    /** Nearly, almost, just under. */
    NEARLY,
    /** Over, more than, above, just over. */
    OVER,
    AT_LEAST,
    /** Under, less than, below. */
    UNDER,
    /** Up to, at most. */
    AT_MOST
}
