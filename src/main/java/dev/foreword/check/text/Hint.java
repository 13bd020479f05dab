package dev.foreword.check.text;

import java.util.List;

/**
 * What a passage must hold to be worth a closer look. A pattern is tried at every character of a text, and most texts hold
 * none of what it is after; looking for a few plain words first takes a small part of the time.
 *
 * @param digit whether a digit is needed
 * @param words words of which one is needed, in lower case; empty for none
 */
record Hint(boolean digit, List<String> words) {

    static final Hint NONE = new Hint(false, List.of());
    static final Hint DIGIT = new Hint(true, List.of());

    static Hint words(String... words) {
        return new Hint(false, List.of(words));
    }

    /** {@return whether a text is worth a closer look} */
    boolean fits(ReportText.Line line) {
        if (digit && !line.digit()) {
            return false;
        }
        for (String word : words) {
            if (line.lower().contains(word)) {
                return true;
            }
        }
        return words.isEmpty();
    }
}
