package dev.foreword.data;

/**
 * Two numbers that were brought together and measure things that can’t be.
 *
 * @param kind what sets them apart
 * @param words the two, in words: {@code cash and 2010 prices}
 */
public record Conflict(Kind kind, String words) {

    /** What sets two numbers apart. */
    public enum Kind {
        /** One is in cash and the other in real terms, or in the prices of another year. */
        PRICES,
        /** One is taken on a day and the other over a time. */
        TIMING,
        /** One counts and the other relates or shares out. */
        RATE,
        /** The series was broken between the two: what is counted changed. */
        BREAK,
        /** A part is larger than its whole. */
        PART,
        /** A row that is the sum of others was counted with them. */
        TOTAL
    }
}
