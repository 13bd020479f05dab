package dev.foreword.evidence.claim;

import dev.foreword.language.Amount;
import dev.foreword.language.AmountUnit;
import dev.foreword.language.Form;
import dev.foreword.language.Phrase;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts that give a number, or say what a number is. */
final class AmountParts {

    private static final Map<String, Integer> TENS = Map.of("tens", 1, "hundreds", 2);
    private static final Map<String, Integer> PLURALS = Map.of("thousands", 3, "millions", 6, "billions", 9);
    private static final Set<String> STAYING =
            Set.of("remained", "remains", "remain", "stayed", "stays", "held", "holds", "still", "unchanged", "kept");
    private static final Set<String> NEGATIVE =
            Set.of("deficit", "shortfall", "overspend", "overspent", "loss", "deficits", "shortfalls");
    private static final Set<String> POSITIVE = Set.of("surplus", "profit", "underspend", "surpluses", "excess");

    private static final Set<String> JOINING =
            Set.of("per", "in", "for", "of", "to", "and", "or", "from", "than", "by");

    private static final int NOUNS = 3;

    private AmountParts() {}

    /** A number with its unit, {@code minus 40}, {@code £7 for every £1}. */
    static Optional<Part> number(Tokens tokens, int at) {
        boolean minus = tokens.is(at, "minus");
        Optional<Phrase> read = QuantityReader.read(tokens, minus ? at + 1 : at);
        if (read.isEmpty() || isPlainOne(tokens, at, read.get())) {
            return Optional.empty();
        }
        Phrase phrase = read.get();
        if (minus) {
            return Optional.of(new Part(new Meaning.Amounted(negated(phrase.amount())), at, phrase.to()));
        }
        return forEvery(tokens, at, phrase)
                .or(() -> perSoMany(tokens, at, phrase))
                .or(() -> Optional.of(new Part(new Meaning.Amounted(phrase.amount()), at, phrase.to())));
    }

    /** {@return a number and its unit, and nothing longer} */
    static Optional<Amount> plain(Tokens tokens, int at) {
        return QuantityReader.readPlain(tokens, at)
                .map(phrase -> perSoMany(tokens, at, phrase)
                        .map(part -> ((Meaning.Amounted) part.meaning()).amount())
                        .orElse(phrase.amount()));
    }

    /** {@code 113 children per 10,000}: what is counted stands between the number and its base. */
    private static Optional<Part> perSoMany(Tokens tokens, int at, Phrase phrase) {
        Amount amount = phrase.amount();
        int per = phrase.to();
        while (per < phrase.to() + NOUNS && isNoun(tokens, per)) {
            per++;
        }
        boolean counts = amount.unit() == AmountUnit.NONE || amount.unit() == AmountUnit.PEOPLE;
        boolean every = (tokens.is(per, "in") || tokens.is(per, "for")) && tokens.is(per + 1, "every");
        boolean joined = every || (tokens.is(per, "per") && per > phrase.to());
        if (!counts || amount.per() != null || amount.form() != Form.PLAIN || !joined) {
            return Optional.empty();
        }
        return QuantityReader.read(tokens, every ? per + 2 : per + 1)
                .filter(base -> base.amount().form() == Form.PLAIN)
                .map(base -> new Part(
                        new Meaning.Amounted(new Amount(
                                amount.value(),
                                amount.step(),
                                amount.unit(),
                                base.amount().value(),
                                amount.magnitude(),
                                amount.form(),
                                tokens.between(at, base.to()))),
                        at,
                        base.to()));
    }

    /** Whatever is counted, {@code per 10,000} behind it says of how many. */
    private static boolean isNoun(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.WORD && !JOINING.contains(tokens.word(at));
    }

    /** {@code one of the}, {@code the one}, {@code no one}: a pronoun. */
    private static boolean isPlainOne(Tokens tokens, int at, Phrase phrase) {
        boolean one = tokens.is(at, "one") && phrase.length() == 1;
        return one
                && (tokens.are(at + 1, "of", "the")
                        || Set.of("the", "no", "any", "this", "that").contains(tokens.word(at - 1)));
    }

    private static Amount negated(Amount a) {
        return new Amount(a.value().negate(), a.step(), a.unit(), a.per(), a.magnitude(), a.form(), "−" + a.words());
    }

    private static Optional<Part> forEvery(Tokens tokens, int at, Phrase left) {
        boolean every =
                tokens.is(left.to(), "for") && (tokens.is(left.to() + 1, "every") || tokens.is(left.to() + 1, "each"));
        if (!every) {
            return Optional.empty();
        }
        return QuantityReader.read(tokens, left.to() + 2)
                .filter(right -> right.amount().value().signum() != 0)
                .map(right -> new Part(new Meaning.Amounted(ratio(tokens, at, left, right)), at, right.to()));
    }

    private static Amount ratio(Tokens tokens, int at, Phrase left, Phrase right) {
        BigDecimal value = left.amount().value();
        BigDecimal base = right.amount().value();
        return new Amount(
                value.divide(base, MathContext.DECIMAL64),
                left.amount().step(),
                AmountUnit.NONE,
                null,
                null,
                new Form.Ratio(value, base),
                tokens.between(at, right.to()));
    }

    /** {@code tens of thousands}: from two of them up to the next unit. */
    static Optional<Part> vague(Tokens tokens, int at) {
        Integer zeros = TENS.get(tokens.word(at));
        Integer plural = PLURALS.get(tokens.word(zeros == null ? at : at + 2));
        boolean joined = zeros != null && tokens.is(at + 1, "of") && plural != null;
        boolean alone = zeros == null && plural != null;
        boolean hundreds = zeros != null && zeros == 2 && !joined;
        if (!joined && !alone && !hundreds) {
            return Optional.empty();
        }
        int low = (zeros == null ? 0 : zeros) + (plural == null ? 0 : plural);
        int end = joined ? at + 3 : at + 1;
        Amount from = plain(BigDecimal.valueOf(2).movePointRight(low), tokens.between(at, end));
        Amount to = plain(BigDecimal.TEN.movePointRight(low).subtract(BigDecimal.ONE), tokens.between(at, end));
        Amount range = new Amount(
                from.value(), BigDecimal.ONE, AmountUnit.NONE, null, null, new Form.Range(from, to), from.words());
        return Optional.of(new Part(new Meaning.Amounted(range), at, end));
    }

    private static Amount plain(BigDecimal value, String words) {
        return new Amount(value, BigDecimal.ONE, AmountUnit.NONE, null, null, Form.PLAIN, words);
    }

    /** {@code remained at}, {@code still}: the number was the same before. */
    static Optional<Part> stayed(Tokens tokens, int at) {
        boolean still =
                tokens.is(at, "still") && QuantityReader.read(tokens, at + 1).isPresent();
        boolean joined = STAYING.contains(tokens.word(at)) && tokens.is(at + 1, "at");
        return still || joined
                ? Optional.of(new Part(new Meaning.Stayed(), at, joined ? at + 2 : at + 1))
                : Optional.empty();
    }

    /** {@code a deficit of}, {@code a surplus}. */
    static Optional<Part> balance(Tokens tokens, int at) {
        boolean negative = NEGATIVE.contains(tokens.word(at));
        boolean positive = POSITIVE.contains(tokens.word(at));
        boolean hedge = tokens.are(at - 1, "in", "excess");
        return (negative || positive) && !hedge
                ? Optional.of(new Part(new Meaning.Balanced(positive), at, at + 1))
                : Optional.empty();
    }

    /** {@code an average of}, {@code the median}, {@code a total of}. */
    static Optional<Part> made(Tokens tokens, int at) {
        boolean plural = tokens.is(at, "averages") && tokens.kind(at - 1) == TokenKind.WORD;
        for (Statistic statistic : Statistic.values()) {
            if (Vocabulary.is(statistic.name().toLowerCase(Locale.ROOT), tokens.word(at)) && !plural) {
                return Optional.of(new Part(new Meaning.Made(statistic), at, at + 1));
            }
        }
        return Optional.empty();
    }
}
