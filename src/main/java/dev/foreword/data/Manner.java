package dev.foreword.data;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How a number is written in its file, and is to be shown, as far as its digits don’t say it.
 *
 * @param decimals with how many decimals it is shown; null for those that it has
 * @param mark what stands behind it, such as {@code [r]} for a revised number; null for nothing
 * @param rounding how it was rounded before it was written
 */
public record Manner(@Nullable Integer decimals, @Nullable String mark, Rounding rounding) {

    /** Its digits say it all. */
    public static final Manner PLAIN = new Manner(null, null, Rounding.AS_PRINTED);

    /** {@return the manner of a number that was rounded in a way of its own} */
    static Manner of(Rounding rounding) {
        return new Manner(null, null, rounding);
    }

    Manner withFlag(@Nullable String newMark) {
        return newMark == null ? this : new Manner(decimals, newMark, rounding);
    }

    Manner showing(int newDecimals) {
        return new Manner(newDecimals, mark, rounding);
    }

    /** {@return with how many decimals it is shown, when not with its own} */
    public OptionalInt shown() {
        return decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals);
    }

    /** {@return what stands behind it} */
    public Optional<String> flag() {
        return Optional.ofNullable(mark);
    }
}
