package dev.foreword.data.query;

/** What a row answers to a condition. A number that isn’t known leaves it open unless its bounds settle it. */
public enum Answer {
    YES,
    NO,
    OPEN;

    static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    /** {@return the answer to the opposite condition} */
    Answer opposite() {
        return this == OPEN ? OPEN : of(this == NO);
    }

    /** {@return the answer to both of two conditions} */
    public Answer and(Answer other) {
        return this == NO || other == NO ? NO : this == OPEN || other == OPEN ? OPEN : YES;
    }
}
