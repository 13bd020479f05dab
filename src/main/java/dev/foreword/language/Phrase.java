package dev.foreword.language;

/**
 * An amount and where it stands.
 *
 * @param amount the amount
 * @param from the position of its first token
 * @param to the position behind its last
 */
public record Phrase(Amount amount, int from, int to) {

    /** {@return how many tokens it takes} */
    public int length() {
        return to - from;
    }
}
