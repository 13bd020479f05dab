package dev.foreword.language;

import java.util.List;
import java.util.Optional;

/**
 * Reads the amount that begins at a token: in digits or words, with its unit, as a share, fraction, ratio, multiple or
 * range. It takes the longest form that fits: {@code 2 to 3 per cent} is one range, and not the number 2.
 *
 * <p>What stands before an amount and changes it ({@code about}, {@code more than}, {@code fell by}) isn’t part of it.
 */
public final class QuantityReader {

    /** A form of amount. A new one is a class and a line in {@link #FORMS}. */
    interface FormReader {
        Optional<Phrase> read(Start start);
    }

    /** Longer forms first; the first that fits is taken. */
    private static final List<FormReader> FORMS = List.of(
            MultipleReader::read,
            RatioReader::read,
            ShareReader::read,
            RangeReader::read,
            FractionReader::read,
            start -> PlainReader.read(start.tokens(), start.at()));

    private QuantityReader() {}

    /**
     * {@return the amount that begins at a position, if one does}
     *
     * @param tokens a text
     * @param at a position in it
     */
    public static Optional<Phrase> read(Tokens tokens, int at) {
        if (!mayBegin(tokens, at)) {
            return Optional.empty();
        }
        Start start = Start.of(tokens, at);
        for (FormReader form : FORMS) {
            Optional<Phrase> found = form.read(start);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the number that begins at a position with its sign, currency and unit, and nothing longer: the 2 of
     * {@code 2 to 3}}
     */
    public static Optional<Phrase> readPlain(Tokens tokens, int at) {
        return PlainReader.read(tokens, at);
    }

    /** {@return whether a word in lower case is a length of time, such as {@code weeks}} */
    public static boolean isTime(String word) {
        return UnitReader.isTime(word);
    }

    /** {@return whether an amount may begin at a position: nearly all tokens of a text begin none} */
    public static boolean mayBegin(Tokens tokens, int at) {
        return switch (tokens.kind(at)) {
            case NUMBER, SIGN, CURRENCY, YEAR -> true;
            case WORD -> AmountWords.mayBegin(tokens.word(at), tokens.word(at + 1));
            case PERIOD, ORDINAL, DATE, TIME, CODE, ADDRESS, PERCENT, HYPHEN, MARK, END -> false;
        };
    }
}
