package dev.foreword.language;

import java.util.Optional;

/**
 * Where an amount may begin, with the number that stands there: it is read once for all forms that it may be part of.
 *
 * @param tokens a text
 * @param at a position in it
 * @param number the number that begins there, without its unit; empty when none does
 */
record Start(Tokens tokens, int at, Optional<NumberReader.Found> number) {

    static Start of(Tokens tokens, int at) {
        return new Start(tokens, at, NumberReader.read(tokens, at));
    }
}
