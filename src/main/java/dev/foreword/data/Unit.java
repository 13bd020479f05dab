package dev.foreword.data;

/**
 * What is printed around a number.
 *
 * @param prefix what stands before the digits, such as {@code £}; may be empty
 * @param suffix what stands after them, such as {@code %} or {@code bn}; may be empty
 */
public record Unit(String prefix, String suffix) {

    /** A plain number. */
    public static final Unit NONE = new Unit("", "");

    /** {@return whether nothing is printed around the number} */
    public boolean isNone() {
        return prefix.isEmpty() && suffix.isEmpty();
    }
}
