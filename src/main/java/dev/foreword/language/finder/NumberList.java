package dev.foreword.language.finder;

import dev.foreword.data.NumberNames;
import dev.foreword.language.Amount;
import dev.foreword.language.AmountUnit;
import dev.foreword.language.Form;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Looks at the plain numbers that stand behind a word: their size, and how a list of them goes on. */
final class NumberList {

    private static final Set<String> JOINTS = Set.of("to", "and", "or");

    private NumberList() {}

    /** {@return whether a whole number without a unit stands at a position, and is no larger than a limit} */
    static boolean isPlain(Tokens tokens, int at, int limit) {
        return plain(tokens, at)
                .filter(a -> a.isWhole() && a.value().signum() >= 0)
                .filter(a -> a.value().compareTo(BigDecimal.valueOf(limit)) <= 0)
                .isPresent();
    }

    /** {@return the number at a position when it is one token without a unit} */
    static Optional<Amount> plain(Tokens tokens, int at) {
        boolean number = tokens.kind(at) == TokenKind.NUMBER || tokens.kind(at) == TokenKind.WORD;
        return number
                ? QuantityReader.readPlain(tokens, at)
                        .filter(p -> p.length() == 1 && p.amount().unit() == AmountUnit.NONE)
                        .map(p -> p.amount())
                        .filter(a -> a.form().equals(Form.PLAIN) && a.magnitude() == null)
                : Optional.empty();
    }

    /** {@return the position behind {@code to}, {@code and}, {@code or} or a hyphen; the position itself without one} */
    static int behindJoint(Tokens tokens, int at) {
        boolean joint = JOINTS.contains(tokens.word(at)) || tokens.kind(at) == TokenKind.HYPHEN;
        return joint ? at + 1 : at;
    }

    /** {@return whether a number stands at a position with no unit, or a number of people} */
    static boolean countsThings(Tokens tokens, int at) {
        return QuantityReader.readPlain(tokens, at)
                .map(p -> p.amount().unit())
                .filter(unit -> unit == AmountUnit.NONE || unit == AmountUnit.PEOPLE)
                .isPresent();
    }

    /** {@return whether one number stands at a position, in digits or as one word} */
    static boolean isWordOrNumber(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.NUMBER
                || (tokens.kind(at) == TokenKind.WORD
                        && NumberNames.cardinal(tokens.word(at)).isPresent());
    }
}
