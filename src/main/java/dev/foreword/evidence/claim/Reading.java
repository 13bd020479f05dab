package dev.foreword.evidence.claim;

/** What came of reading the words of a claim. */
public sealed interface Reading {

    /** {@return the clause that was read} */
    Clause clause();

    /** They say something that can be checked, or nothing at all round a printed value. */
    record Understood(Clause clause, Statement statement) implements Reading {}

    /**
     * They don’t, or not plainly.
     *
     * @param clause the clause
     * @param message what is in the way, with the word
     */
    record NotUnderstood(Clause clause, String message) implements Reading {}
}
