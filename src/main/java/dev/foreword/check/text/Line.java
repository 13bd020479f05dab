package dev.foreword.check.text;

import dev.foreword.diagnostics.Place;
import dev.foreword.language.Token;
import dev.foreword.language.Tokens;
import dev.foreword.model.passage.Passage;

/**
 * A passage that is looked through for slips.
 *
 * @param passage the passage
 */
record Line(Passage passage) {

    Tokens tokens() {
        return passage.tokens();
    }

    Token get(int at) {
        return passage.tokens().get(at);
    }

    String word(int at) {
        return passage.tokens().word(at);
    }

    /** {@return whether these words stand here one behind the other} */
    boolean are(int at, String... words) {
        return passage.tokens().are(at, words);
    }

    /** {@return whether one blank, and nothing else, is between a token and the one before it} */
    boolean isApart(int at) {
        Token before = get(at - 1);
        return at > 0 && get(at).from() == before.to() + 1 && charAt(before.to()) == ' ';
    }

    boolean isGlued(int at) {
        return passage.tokens().isGlued(at);
    }

    /** {@return a character of the text; a blank beyond its ends} */
    char charAt(int index) {
        String text = passage.text();
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    /** {@return the text from one token to another, the second not included} */
    String words(int from, int to) {
        return passage.tokens().between(from, to);
    }

    /** {@return where the text from one token to another stands in the author’s file} */
    Place place(int from, int to) {
        return passage.place(get(from).from(), get(to - 1).to());
    }

    /** {@return whether the text from one token to another is the author’s own, and no title, code, reference or value} */
    boolean isOwn(int from, int to) {
        return isOwnAt(get(from).from()) && isOwnAt(get(to - 1).to() - 1);
    }

    /** {@return whether a character is the author’s own} */
    boolean isOwnAt(int character) {
        return passage.segmentAt(character)
                .filter(s -> s.kind() == Passage.Kind.WORDS || s.kind() == Passage.Kind.EVIDENCE)
                .isPresent();
    }
}
