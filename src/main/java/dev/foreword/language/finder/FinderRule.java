package dev.foreword.language.finder;

import dev.foreword.language.Tokens;

/**
 * How one kind of number is written.
 *
 * @param kind what it is
 * @param begin the tokens that it may begin with: a rule is asked at no others
 * @param matcher tells where it ends
 * @param is a text in which the rule takes what stands in square brackets; they aren’t part of the text
 * @param isNot a text with a number in which the rule takes nothing
 */
record FinderRule(MentionKind kind, Begin begin, Matcher matcher, String is, String isNot) {

    /** The tokens that a kind of number may begin with. */
    enum Begin {
        WORD,
        /** Digits and marks. */
        OTHER,
        ANY
    }

    /** Looks at the tokens from a position on. */
    interface Matcher {

        /** {@return the position behind what begins at a position; the position itself when nothing does} */
        int end(Tokens tokens, int at);
    }
}
