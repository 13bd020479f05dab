package dev.foreword.data;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers are printed everywhere: in prose, tables, tiles and charts.
 *
 * <p>Commas between thousands and a true minus sign, as GOV.UK's style has them; digits are never added or dropped
 * here. Rounding, where someone asks for it, is half up on the decimal value.
 */
public final class HouseStyle {

    private static final char MINUS = '\u2212';

    private HouseStyle() {}

    /** {@return the number with as many decimals as it has} */
    public static String number(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder out = new StringBuilder(digits.length() + 6);
        if (value.signum() < 0) {
            out.append(MINUS);
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                out.append(',');
            }
            out.append(digits.charAt(i));
        }
        return out.append(digits, whole, digits.length()).toString();
    }

    /** {@return the number within its unit: {@code £9.0bn}, {@code −3.1%}} */
    public static String number(BigDecimal value, Unit unit) {
        if (unit.isNone()) {
            return number(value);
        }
        String sign = value.signum() < 0 ? String.valueOf(MINUS) : "";
        return sign + unit.prefix() + number(value.abs()) + unit.suffix();
    }

    /**
     * {@return the value with so many decimals}
     *
     * @param value any number
     * @param decimals zero or more; fewer than zero rounds to tens, hundreds and so on
     */
    public static BigDecimal round(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return decimals < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }
}
