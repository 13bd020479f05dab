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
        Optional<Phrase> read(Tokens tokens, int at);
    }

    /** Longer forms first; the first that fits is taken. */
    private static final List<FormReader> FORMS = List.of(
            MultipleReader::read,
            RatioReader::read,
            ShareReader::read,
            RangeReader::read,
            FractionReader::read,
            PlainReader::read);

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
        for (FormReader form : FORMS) {
            Optional<Phrase> found = form.read(tokens, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Nearly all tokens begin none, and are passed over by one look. */
    private static boolean mayBegin(Tokens tokens, int at) {
        return switch (tokens.kind(at)) {
            case NUMBER, SIGN, CURRENCY -> true;
            case YEAR -> NumberReader.isYearLikeNumber(tokens, at);
            case WORD -> AmountWords.mayBegin(tokens.word(at));
            case PERIOD, ORDINAL, DATE, TIME, CODE, ADDRESS, PERCENT, HYPHEN, MARK, END -> false;
        };
    }
}
