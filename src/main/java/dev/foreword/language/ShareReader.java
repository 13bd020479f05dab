package dev.foreword.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/**
 * Reads so many in so many: {@code two in five}, {@code nine in every ten}, {@code three out of four}, {@code one child in
 * four}, {@code 70 of the 79}. {@code 29 in 2015} is a number and a year.
 */
final class ShareReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Set<String> DETERMINERS = Set.of("the", "these", "those", "its", "their", "all");

    private ShareReader() {}

    static Optional<Phrase> read(Start start) {
        return start.number()
                .filter(part -> part.value().signum() > 0 && part.isWhole())
                .flatMap(part -> behind(start.tokens(), start.at(), part));
    }

    private static Optional<Phrase> behind(Tokens tokens, int at, NumberReader.Found part) {
        int joint = tokens.behindHyphen(part.end());
        boolean noun = !isJoint(tokens, joint) && tokens.kind(joint) == TokenKind.WORD && tokens.is(joint + 1, "in");
        if (noun && part.value().compareTo(BigDecimal.ONE) != 0) {
            return Optional.empty();
        }
        int in = noun ? joint + 1 : joint;
        if (!isJoint(tokens, in)) {
            return Optional.empty();
        }
        boolean of = tokens.is(in, "of");
        int whole = wholeAt(tokens, in);
        return NumberReader.read(tokens, whole)
                .filter(base -> isWhole(tokens, part, base))
                .map(base -> phrase(tokens, at, part, base, of));
    }

    private static boolean isJoint(Tokens tokens, int at) {
        return tokens.is(at, "in") || tokens.is(at, "of") || tokens.are(at, "out", "of");
    }

    /** {@return where the whole begins: behind {@code in every}, {@code out of}, {@code of the}} */
    private static int wholeAt(Tokens tokens, int in) {
        int next = tokens.behindHyphen(tokens.is(in, "out") ? in + 2 : in + 1);
        return tokens.is(next, "every") || (!tokens.is(in, "in") && DETERMINERS.contains(tokens.word(next)))
                ? next + 1
                : next;
    }

    /** The whole is a plain number, not below the part: {@code 3 in 10 years} and {@code 12 in 5 May} are no shares. */
    private static boolean isWhole(Tokens tokens, NumberReader.Found part, NumberReader.Found base) {
        int next = tokens.behindHyphen(base.end());
        boolean other = UnitReader.isPerCent(tokens, next)
                || UnitReader.isTime(tokens.word(next))
                || Months.isMonth(tokens.get(next));
        return base.isWhole() && base.value().compareTo(part.value()) >= 0 && !other;
    }

    private static Phrase phrase(
            Tokens tokens, int at, NumberReader.Found part, NumberReader.Found whole, boolean exactly) {
        BigDecimal percent = HUNDRED.multiply(part.value()).divide(whole.value(), MathContext.DECIMAL64);
        Form form = new Form.Share(part.value(), whole.value(), exactly);
        String words = tokens.between(at, whole.end());
        BigDecimal step = exactly ? HUNDREDTH : BigDecimal.ONE;
        return new Phrase(new Amount(percent, step, AmountUnit.PER_CENT, null, null, form, words), at, whole.end());
    }
}
