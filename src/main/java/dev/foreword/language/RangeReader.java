package dev.foreword.language;

import dev.foreword.data.Magnitude;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a range: {@code 2 to 3 per cent}, {@code 10–12}, {@code between 2 and 3}; not {@code from 2 to 3}, a change. */
final class RangeReader {

    private static final int LONGEST_END = 8;

    private RangeReader() {}

    static Optional<Phrase> read(Start start) {
        Tokens tokens = start.tokens();
        int at = start.at();
        boolean between = tokens.is(at, "between");
        if (tokens.is(at - 1, "from") || !(between || mayGoOn(tokens, at))) {
            return Optional.empty();
        }
        int first = between ? at + 1 : at;
        return PlainReader.read(tokens, first).flatMap(low -> {
            boolean joined = between ? tokens.is(low.to(), "and") : isJoint(tokens, low.to());
            return joined
                    ? PlainReader.read(tokens, low.to() + 1).flatMap(high -> range(tokens, at, low.amount(), high))
                    : Optional.empty();
        });
    }

    /** The lower end takes a few tokens at most, and nearly all numbers have no joint behind them. */
    private static boolean mayGoOn(Tokens tokens, int at) {
        for (int i = at + 1; i <= at + LONGEST_END; i++) {
            if (isJoint(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoint(Tokens tokens, int at) {
        return tokens.is(at, "to") || (tokens.kind(at) == TokenKind.HYPHEN && tokens.kind(at + 1) != TokenKind.WORD);
    }

    /** The lower end takes what is written once for both: {@code 2 to 3 million}, {@code 2 to 3 per cent}. */
    private static Optional<Phrase> range(Tokens tokens, int at, Amount low, Phrase end) {
        Amount high = end.amount();
        Amount begin = low;
        if (low.magnitude() == null && high.magnitude() != null) {
            begin = scaled(low, high.magnitude());
        }
        if (low.unit() == AmountUnit.NONE) {
            begin = begin.in(high.unit(), high.per());
        }
        // “By 4.7 per cent to 55,100” are two numbers; “£2 to 3 million” is one range.
        boolean oneUnit = begin.unit() == high.unit()
                || (high.unit() == AmountUnit.NONE && low.unit().isMoney());
        if (!oneUnit || begin.value().compareTo(high.value()) >= 0) {
            return Optional.empty();
        }
        Amount last = high.in(begin.unit(), high.per());
        Form form = new Form.Range(begin, last);
        String words = tokens.between(at, end.to());
        return Optional.of(new Phrase(
                new Amount(begin.value(), begin.step(), begin.unit(), begin.per(), begin.magnitude(), form, words),
                at,
                end.to()));
    }

    /** {@code £2 to £3 million}; {@code 900,000 to 1.2 million} is written out on its left. */
    private static Amount scaled(Amount low, Magnitude magnitude) {
        boolean writtenOut = low.value().abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
        return writtenOut
                ? low
                : new Amount(
                        magnitude.inFull(low.value()),
                        magnitude.inFull(low.step()),
                        low.unit(),
                        low.per(),
                        magnitude,
                        low.form(),
                        low.words());
    }
}
