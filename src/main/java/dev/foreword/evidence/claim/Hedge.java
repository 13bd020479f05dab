package dev.foreword.evidence.claim;

/**
 * How closely a claim holds itself to its number. What each allows stands in the guide, so that a reader and the tool
 * mean the same.
 */
public enum Hedge {
    /** No hedge: the number rounded as it is written. */
    EXACT,
    /** About, around, roughly, some. */
    ABOUT,
    /** Nearly, almost, just under. */
    NEARLY,
    /** Just over, a little more than. */
    JUST_OVER,
    /** Over, more than, above. */
    OVER,
    AT_LEAST,
    /** Under, less than, below. */
    UNDER,
    /** Up to, at most. */
    AT_MOST;

    /** {@return whether it sets a limit on one side only} */
    public boolean isOpen() {
        return this == OVER || this == AT_LEAST || this == UNDER || this == AT_MOST;
    }
}
