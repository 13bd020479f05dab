package dev.foreword.language;

/**
 * A word, number or mark of a text.
 *
 * @param kind what it is
 * @param from where it begins in the text
 * @param to where it ends
 * @param text as it is written
 * @param lower in lower case, with straight apostrophes: what words are compared by
 */
public record Token(TokenKind kind, int from, int to, String text, String lower) {

    static final Token END = new Token(TokenKind.END, 0, 0, "", "");

    /** {@return whether it is of this kind} */
    public boolean is(TokenKind other) {
        return kind == other;
    }

    /** {@return whether it is this word or mark} */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** {@return whether it is written with a capital first letter} */
    public boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }
}
