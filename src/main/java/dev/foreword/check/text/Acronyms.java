package dev.foreword.check.text;

import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;

/** Tells acronyms from words. */
final class Acronyms {

    private static final int LONGEST = 6;

    private Acronyms() {}

    /** {@return the acronym that a word is, without the {@code s} of its plural; nothing for any other word} */
    static String of(Token token) {
        String text = token.text();
        int capitals = 0;
        while (capitals < text.length() && text.charAt(capitals) >= 'A' && text.charAt(capitals) <= 'Z') {
            capitals++;
        }
        boolean plural = capitals == text.length() - 1 && text.endsWith("s");
        boolean genitive = text.startsWith("’s", capitals) || text.startsWith("'s", capitals);
        boolean acronym = token.is(TokenKind.WORD)
                && capitals >= 2
                && capitals <= LONGEST
                && (capitals == text.length() || plural || genitive);
        return acronym ? text.substring(0, capitals) : "";
    }

    /** {@return whether a word begins with two capitals} */
    static boolean isShouted(Token token) {
        String text = token.text();
        return token.is(TokenKind.WORD)
                && text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && Character.isUpperCase(text.charAt(1));
    }
}
