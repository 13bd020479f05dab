package dev.foreword.evidence.claim;

/**
 * A part of a clause.
 *
 * @param meaning what it means by itself
 * @param from the position of its first token
 * @param to the position behind its last
 */
record Part(Meaning meaning, int from, int to) {}
