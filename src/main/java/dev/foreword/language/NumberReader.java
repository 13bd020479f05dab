package dev.foreword.language;

import dev.foreword.data.Magnitude;
import dev.foreword.data.NumberNames;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number without its unit: in digits, in words, or in both, as in {@code 1.2 million}. */
final class NumberReader {

    private static final String VULGAR = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final String[] VULGAR_VALUES = {
        "0.5", "0.25", "0.75", "0.3333", "0.6667", "0.2", "0.4", "0.6", "0.8", "0.1667", "0.8333", "0.125", "0.375",
        "0.625", "0.875"
    };
    private static final Set<String> TIMES = Set.of("times", "fold");

    private NumberReader() {}

    /**
     * A number that was read.
     *
     * @param value in full
     * @param step what it is rounded to, in full: 100,000 in {@code 1.2 million}
     * @param magnitude the thousand, million … that it is written in
     * @param end the position behind it
     */
    record Found(
            BigDecimal value, BigDecimal step, @Nullable Magnitude magnitude, int end) {

        boolean isWhole() {
            return value.stripTrailingZeros().scale() <= 0;
        }
    }

    /** {@return the number that begins at a position, if one does; a year is none} */
    static Optional<Found> read(Tokens tokens, int at) {
        if (tokens.kind(at) == TokenKind.NUMBER || isYearLikeNumber(tokens, at)) {
            return Optional.of(digits(tokens, at));
        }
        return tokens.kind(at) == TokenKind.WORD ? WordNumbers.read(tokens, at) : Optional.empty();
    }

    /** {@return whether four digits are a number, for what stands around them: {@code 2000 million}, {@code £2000}} */
    static boolean isYearLikeNumber(Tokens tokens, int at) {
        if (tokens.kind(at) != TokenKind.YEAR || tokens.word(at).length() != 4) {
            return false;
        }
        int next = tokens.behindHyphen(at + 1);
        boolean unit = Magnitude.of(tokens.word(next)).isPresent()
                || TIMES.contains(tokens.word(next))
                || UnitReader.isPerCent(tokens, next)
                || tokens.is(next, "percentage");
        boolean counts = Lexicon.countsBefore(tokens.word(at - 1)) && Plurals.isPlural(tokens.word(at + 1));
        return unit || counts || tokens.kind(at - 1) == TokenKind.CURRENCY;
    }

    private static Found digits(Tokens tokens, int at) {
        BigDecimal written = value(tokens.get(at).text());
        BigDecimal step = BigDecimal.ONE.movePointLeft(written.scale());
        int next = tokens.behindHyphen(at + 1);
        Optional<Magnitude> magnitude = Magnitude.of(tokens.word(next))
                .filter(m -> tokens.isGlued(next)
                        || tokens.is(next, m.word())
                        || tokens.word(next).length() > 1);
        return magnitude
                .map(m -> new Found(m.inFull(written), m.inFull(step), m, next + 1))
                .orElseGet(() -> new Found(written, step, null, at + 1));
    }

    private static BigDecimal value(String digits) {
        char last = digits.charAt(digits.length() - 1);
        int vulgar = VULGAR.indexOf(last);
        if (vulgar < 0) {
            return new BigDecimal(digits.replace(",", ""));
        }
        String whole = digits.substring(0, digits.length() - 1).replace(",", "");
        return new BigDecimal(whole.isEmpty() ? "0" : whole).add(new BigDecimal(VULGAR_VALUES[vulgar]));
    }

    /** {@return the small number that one word gives, for those who build larger ones} */
    static OptionalInt small(Tokens tokens, int at) {
        return NumberNames.cardinal(tokens.word(at));
    }
}
