package dev.foreword.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads a ratio: {@code 6:1}, {@code 6 to 1}, {@code six to one}. */
final class RatioReader {

    private RatioReader() {}

    static Optional<Phrase> read(Start start) {
        Tokens tokens = start.tokens();
        int at = start.at();
        Optional<NumberReader.Found> left = start.number();
        if (left.isEmpty() || tokens.is(at - 1, "from")) {
            return Optional.empty();
        }
        int joint = left.get().end();
        boolean colon = tokens.is(joint, ":") && tokens.isGlued(joint) && tokens.isGlued(joint + 1);
        boolean to = tokens.is(joint, "to");
        if (!colon && !to) {
            return Optional.empty();
        }
        return NumberReader.read(tokens, joint + 1)
                .filter(right -> right.value().signum() != 0 && (colon || toOne(tokens, left.get(), right)))
                .map(right -> phrase(tokens, at, left.get(), right));
    }

    /** With {@code to}, only “so many to one” is a ratio: a range doesn’t go down, and a unit makes it a range. */
    private static boolean toOne(Tokens tokens, NumberReader.Found left, NumberReader.Found right) {
        boolean one = right.value().compareTo(BigDecimal.ONE) == 0 && right.magnitude() == null;
        boolean unit = UnitReader.read(tokens, right.end()).unit() != AmountUnit.NONE;
        return one && !unit && left.value().compareTo(BigDecimal.ONE) >= 0;
    }

    private static Phrase phrase(Tokens tokens, int at, NumberReader.Found left, NumberReader.Found right) {
        BigDecimal value = left.value().divide(right.value(), MathContext.DECIMAL64);
        Form form = new Form.Ratio(left.value(), right.value());
        String words = tokens.between(at, right.end());
        return new Phrase(new Amount(value, left.step(), AmountUnit.NONE, null, null, form, words), at, right.end());
    }
}
