package dev.foreword.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an amount may begin, with the number that stands there: it is read once for all forms that it may be part of.
 *
 * @param tokens a text
 * @param at a position in it
 * @param read the number that begins there, without its unit; absent when none does
 */
record Start(Tokens tokens, int at, NumberReader.@Nullable Found read) {

    static Start of(Tokens tokens, int at) {
        return new Start(tokens, at, NumberReader.read(tokens, at).orElse(null));
    }

    /** {@return the number that begins there, without its unit} */
    Optional<NumberReader.Found> number() {
        return Optional.ofNullable(read);
    }
}
