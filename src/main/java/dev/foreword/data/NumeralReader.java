package dev.foreword.data;

import dev.foreword.data.NumberStyle.Negative;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as data files write it: {@code 1,720}, {@code −3.5}, {@code £9.0bn}, {@code 62%}, {@code 1.23E+05},
 * {@code 1,200 [r]}. It goes over the text once, from left to right.
 */
final class NumeralReader {

    private static final String SIGNS = "-+\u2212\u2010\u2011\u2012\u2013\uFE63\uFF0D";
    private static final String CURRENCIES = "£$€";

    /** A double has no more digits than these; a program that writes more writes noise behind them. */
    private static final MathContext DOUBLE = new MathContext(15);

    private static final int LARGEST_EXPONENT = 300;
    private static final int MOST_DIGITS = 60;

    private final String text;
    private final NumberStyle style;
    private int at;

    private NumeralReader(String text, NumberStyle style) {
        this.text = text;
        this.style = style;
    }

    static Optional<Numeral> read(String text, NumberStyle style) {
        if (isPlain(text, style)) {
            return Optional.of(plain(text));
        }
        return mayBegin(text) ? Optional.ofNullable(new NumeralReader(text, style).numeral()) : Optional.empty();
    }

    /** Nearly all numbers of a data file are digits with perhaps a point; they need no look at all that there may be. */
    static boolean isPlain(String text, NumberStyle style) {
        boolean digits = false;
        boolean point = false;
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && style.point() == '.' && !point && digits) {
                point = true;
            } else if (!isDigit(c)) {
                return false;
            } else {
                digits = true;
            }
        }
        return digits && text.charAt(text.length() - 1) != '.' && text.length() <= MOST_DIGITS;
    }

    private static Numeral plain(String text) {
        BigDecimal value = new BigDecimal(text);
        return value.precision() > DOUBLE.getPrecision() ? withoutNoise(value) : numeral(value, Unit.NONE);
    }

    private static Numeral numeral(BigDecimal value, Unit unit) {
        return new Numeral(value, unit, Manner.PLAIN);
    }

    static boolean mayBegin(String text) {
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        return isDigit(c) || c == '.' || c == ',' || c == '(' || SIGNS.indexOf(c) >= 0 || CURRENCIES.indexOf(c) >= 0;
    }

    private @Nullable Numeral numeral() {
        boolean brackets = style.negatives().contains(Negative.BRACKETS) && skip('(');
        boolean negative = sign();
        String currency = currency();
        negative = negative || (!currency.isEmpty() && sign());
        Numeral digits = digits();
        if (digits == null) {
            return null;
        }
        Unit unit = new Unit(currency, suffix(!currency.isEmpty()));
        if (brackets && !skip(')')) {
            return null;
        }
        boolean turned = negative ^ (brackets || trailingMinus());
        Flag flag = flag();
        BigDecimal value = turned ? digits.value().negate() : digits.value();
        return at == text.length() ? new Numeral(value, unit, digits.manner().withFlag(flag)) : null;
    }

    private boolean skip(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    /** {@return whether a sign stands here that says “less than nought”} */
    private boolean sign() {
        boolean there = at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
        at += there ? 1 : 0;
        return there && text.charAt(at - 1) != '+';
    }

    private String currency() {
        boolean there = at < text.length() && CURRENCIES.indexOf(text.charAt(at)) >= 0;
        at += there ? 1 : 0;
        return there ? text.substring(at - 1, at) : "";
    }

    private @Nullable Numeral digits() {
        StringBuilder digits = new StringBuilder();
        boolean grouped = whole(digits);
        boolean point = decimals(digits);
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return null;
        }
        Integer exponent = grouped ? null : exponent();
        if (exponent != null) {
            return scientific(new BigDecimal(digits.toString()), exponent, point);
        }
        BigDecimal value = new BigDecimal(digits.toString());
        return value.precision() > DOUBLE.getPrecision() ? withoutNoise(value) : numeral(value, Unit.NONE);
    }

    /** {@return whether thousands are set apart} */
    private boolean whole(StringBuilder digits) {
        int from = at;
        run(digits);
        char separator = at < text.length() ? normal(text.charAt(at)) : '\0';
        if (digits.isEmpty() || at - from > 3 || style.separators().indexOf(separator) < 0) {
            return false;
        }
        boolean grouped = false;
        while (isGroup(separator)) {
            at++;
            run(digits);
            grouped = true;
        }
        return grouped;
    }

    /** {@return whether a separator and just three digits stand here} */
    private boolean isGroup(char separator) {
        return at + 3 < text.length()
                && normal(text.charAt(at)) == separator
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3))
                && (at + 4 == text.length() || !isDigit(text.charAt(at + 4)));
    }

    private static char normal(char c) {
        return Blanks.isBlank(c) ? ' ' : c == '\u2019' ? '\'' : c;
    }

    private void run(StringBuilder digits) {
        while (at < text.length() && isDigit(text.charAt(at))) {
            digits.append(text.charAt(at++));
        }
    }

    /** {@return whether there are decimals} */
    private boolean decimals(StringBuilder digits) {
        boolean there = at + 1 < text.length() && text.charAt(at) == style.point() && isDigit(text.charAt(at + 1));
        if (there) {
            at++;
            digits.append(digits.isEmpty() ? "0." : ".");
            run(digits);
        }
        return there;
    }

    private @Nullable Integer exponent() {
        int from = at;
        boolean letter = skip('E') || skip('e');
        if (!letter) {
            return null;
        }
        int signAt = at;
        boolean sign = skip('+') || skip('-');
        int digitsAt = at;
        while (at < text.length() && at - digitsAt < 3 && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == digitsAt) {
            at = from;
            return null;
        }
        int exponent = Integer.parseInt(text.substring(digitsAt, at));
        return sign && text.charAt(signAt) == '-' ? -exponent : exponent;
    }

    /**
     * A program writes 1e+05 or 7E-2 when that is short, and means just this number. With decimals before the exponent, a
     * spreadsheet cut the number to those digits: 1.23E+05 lies somewhere between 122,500 and 123,500.
     */
    private static @Nullable Numeral scientific(BigDecimal digits, int exponent, boolean point) {
        if (Math.abs(exponent) > LARGEST_EXPONENT) {
            return null;
        }
        BigDecimal value = digits.scaleByPowerOfTen(exponent);
        if (digits.precision() > DOUBLE.getPrecision()) {
            return withoutNoise(value);
        }
        Rounding rounding = point ? new Rounding(BigDecimal.ONE.movePointLeft(value.scale())) : Rounding.NONE;
        return new Numeral(unscaled(value), Unit.NONE, Manner.of(rounding));
    }

    /**
     * A spreadsheet that writes all digits of its binary number writes 0.28999999999999998 for 0.29. Where fifteen digits
     * give the same binary number, they are what was meant; how it was rounded before isn’t to be seen any more.
     */
    private static Numeral withoutNoise(BigDecimal value) {
        BigDecimal shorter = value.round(DOUBLE);
        boolean noise = value.scale() > 0 && shorter.doubleValue() == value.doubleValue();
        BigDecimal meant = noise ? shorter.stripTrailingZeros() : value;
        return new Numeral(unscaled(meant), Unit.NONE, noise ? Manner.of(Rounding.NONE) : Manner.PLAIN);
    }

    private static BigDecimal unscaled(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private String suffix(boolean money) {
        int from = at;
        blanks();
        if (skip('%')) {
            return "%";
        }
        boolean apart = at > from;
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        Optional<Magnitude> magnitude = apart && word.length() < 2 && !money ? Optional.empty() : Magnitude.of(word);
        at = magnitude.isPresent() ? end : from;
        return magnitude.map(Magnitude::suffix).orElse("");
    }

    private void blanks() {
        while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
            at++;
        }
    }

    private boolean trailingMinus() {
        return style.negatives().contains(Negative.TRAILING) && at == text.length() - 1 && sign();
    }

    /** {@return the flag that ends the text, if there is one} */
    private @Nullable Flag flag() {
        int from = at;
        blanks();
        String rest = text.substring(at);
        String meaning = style.flags().get(rest);
        Optional<Flag> flag = meaning == null ? Flags.shared(rest) : Optional.of(new Flag(rest, meaning));
        at = flag.isPresent() ? text.length() : from;
        return flag.orElse(null);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
