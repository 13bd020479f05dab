package dev.foreword.evidence;

/** What came of reading the words of a claim. */
sealed interface Reading {

    /** They say something that can be checked. */
    record Understood(Statement statement) implements Reading {}

    /**
     * They don’t, or not plainly.
     *
     * @param message what is in the way, with the word
     */
    record NotUnderstood(String message) implements Reading {}
}
