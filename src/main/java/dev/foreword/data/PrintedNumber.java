package dev.foreword.data;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads back a number as it is printed: {@code £116.5bn}, {@code −6,860}, {@code 35%}. */
public final class PrintedNumber {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<minus>[-\\u2212])?\\s?£?(?<digits>\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,15}(\\.\\d{1,10})?)"
                    + "\\s?(?<magnitude>(k|m|bn|tn|million|billion|trillion)\\b)?");

    private PrintedNumber() {}

    /** {@return the first number in a text, in full; a billion has nine zeros} */
    public static Optional<BigDecimal> first(String text) {
        Matcher m = NUMBER.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        BigDecimal digits = new BigDecimal(m.group("digits").replace(",", ""));
        BigDecimal full = Optional.ofNullable(m.group("magnitude"))
                .flatMap(Magnitude::of)
                .map(magnitude -> magnitude.inFull(digits))
                .orElse(digits);
        return Optional.of(m.group("minus") == null ? full : full.negate());
    }
}
