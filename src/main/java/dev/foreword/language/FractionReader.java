package dev.foreword.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a fraction in words: {@code a third}, {@code two-thirds}, {@code half}, {@code one-twentieth}. */
final class FractionReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What follows a fraction that is in the singular; before a noun the same words are a place: {@code a third party}. */
    private static final Set<String> FOLLOWERS = WordList.of("""
            of are were is was have had has do did does in to as at on by from since over under for with after than that
            who which and or but more less fewer higher lower larger smaller greater said say says felt feel thought
            think told took take went go got get gave give came come saw see knew know found find made make left lost
            spent paid had will would could can may might must should also already still each between during across among
            within while when because compared against per""");

    private FractionReader() {}

    static Optional<Phrase> read(Start start) {
        Tokens tokens = start.tokens();
        int at = start.at();
        boolean article = tokens.is(at, "a") || tokens.is(at, "an");
        OptionalInt count = article ? OptionalInt.of(1) : NumberReader.small(tokens, at);
        int name = count.isPresent() ? tokens.behindHyphen(at + 1) : at;
        OptionalInt whole = AmountWords.denominator(tokens.word(name));
        boolean half = tokens.is(name, "half");
        if (whole.isEmpty() || (count.isEmpty() && !half) || !isFraction(tokens, name, half)) {
            return Optional.empty();
        }
        // Half a million and a quarter of a million are numbers.
        boolean number = start.number().filter(n -> n.end() > name + 1).isPresent();
        return number ? Optional.empty() : phrase(tokens, at, name + 1, count.orElse(1), whole.getAsInt());
    }

    private static boolean isFraction(Tokens tokens, int name, boolean half) {
        Token next = tokens.get(name + 1);
        if (half) {
            return next.kind() != TokenKind.HYPHEN;
        }
        boolean word = next.is(TokenKind.WORD);
        boolean hyphen = next.is(TokenKind.HYPHEN);
        boolean past = next.lower().endsWith("ed");
        return AmountWords.isPlural(tokens.word(name))
                || (!word && !hyphen)
                || past
                || FOLLOWERS.contains(next.lower());
    }

    private static Optional<Phrase> phrase(Tokens tokens, int at, int end, int part, int whole) {
        BigDecimal percent =
                HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
        Form form = new Form.Fraction(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        String words = tokens.between(at, end);
        Amount amount = new Amount(percent, BigDecimal.ONE, AmountUnit.PER_CENT, null, null, form, words);
        return part == 0 ? Optional.empty() : Optional.of(new Phrase(amount, at, end));
    }
}
