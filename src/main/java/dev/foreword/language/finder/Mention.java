package dev.foreword.language.finder;

/**
 * A number in a text.
 *
 * @param from where it begins, in characters
 * @param to where it ends
 * @param kind what it is
 */
public record Mention(int from, int to, MentionKind kind) {

    /** {@return whether it is a number that needs evidence} */
    public boolean isQuantity() {
        return kind == MentionKind.QUANTITY;
    }
}
