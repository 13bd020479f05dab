package dev.foreword.language;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number with its sign, currency and unit: {@code −3.1%}, {@code £2.96bn}, {@code 22 per 10,000}, {@code 12p}. */
final class PlainReader {

    private PlainReader() {}

    static Optional<Phrase> read(Tokens tokens, int at) {
        int sign = tokens.kind(at) == TokenKind.SIGN ? at + 1 : at;
        int currency = tokens.kind(sign) == TokenKind.CURRENCY ? sign + 1 : sign;
        boolean minus = sign > at && !tokens.is(at, "+");
        AmountUnit money = currency > sign ? UnitReader.currency(tokens.get(sign)) : AmountUnit.NONE;
        return NumberReader.read(tokens, currency).map(number -> {
            UnitReader.Found unit = unit(tokens, number.end(), money);
            BigDecimal value = minus ? number.value().negate() : number.value();
            String words = tokens.between(at, unit.end());
            return new Phrase(
                    new Amount(value, number.step(), unit.unit(), unit.per(), number.magnitude(), Form.PLAIN, words),
                    at,
                    unit.end());
        });
    }

    /** Behind a currency no unit is looked for: {@code £12 a week} is a sum of money, and the week what it is paid for. */
    private static UnitReader.Found unit(Tokens tokens, int at, AmountUnit money) {
        UnitReader.Found unit = UnitReader.read(tokens, at);
        return money == AmountUnit.NONE ? unit : new UnitReader.Found(money, null, at);
    }
}
