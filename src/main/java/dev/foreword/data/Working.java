package dev.foreword.data;

/**
 * How a number was worked out, with the numbers put in: {@code (394,400 − 382,400) ÷ 382,400}.
 *
 * @param text the calculation
 * @param strength how tightly its outermost sign binds
 */
public record Working(String text, Strength strength) {

    /** Longer ones are cut, for nobody follows them. */
    private static final int LONGEST = 400;

    /** How tightly the outermost sign of a calculation binds. */
    public enum Strength {
        /** {@code a + b}: needs parentheses within a product. */
        SUM,
        /** {@code a × b}: needs parentheses behind a division. */
        PRODUCT,
        /** A number, or something in parentheses. */
        WHOLE
    }

    public Working {
        text = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** {@return a number as it stands} */
    public static Working number(String text) {
        return new Working(text, Strength.WHOLE);
    }

    /** {@return {@code a + b} or {@code a − b}} */
    static Working sum(Working a, char sign, Working b) {
        String right = b.strength == Strength.SUM ? "(" + b.text + ")" : b.text;
        return new Working(a.text + " " + sign + " " + right, Strength.SUM);
    }

    /** {@return {@code a × b} or {@code a ÷ b}} */
    static Working product(Working a, char sign, Working b) {
        String left = a.strength == Strength.SUM ? "(" + a.text + ")" : a.text;
        String right = b.strength == Strength.WHOLE ? b.text : "(" + b.text + ")";
        return new Working(left + " " + sign + " " + right, Strength.PRODUCT);
    }

    /** {@return {@code name(inside)}} */
    static Working call(String name, String inside) {
        return new Working(name + "(" + inside + ")", Strength.WHOLE);
    }
}
