package dev.foreword.data;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How a number is written in its file, and is to be shown, as far as its digits don’t say it.
 *
 * @param decimals with how many decimals it is shown; null for those that it has
 * @param behind what stands behind it, such as {@code [r]} for a revised number; null for nothing
 * @param rounding how it was rounded before it was written
 */
public record Manner(@Nullable Integer decimals, @Nullable Flag behind, Rounding rounding) {

    /** Its digits say it all. */
    public static final Manner PLAIN = new Manner(null, null, Rounding.AS_PRINTED);

    /** {@return the manner of a number that was rounded in a way of its own} */
    static Manner of(Rounding rounding) {
        return new Manner(null, null, rounding);
    }

    Manner withFlag(@Nullable Flag flag) {
        return flag == null ? this : new Manner(decimals, flag, rounding);
    }

    Manner showing(int newDecimals) {
        return new Manner(newDecimals, behind, rounding);
    }

    /** {@return with how many decimals it is shown, when not with its own} */
    public OptionalInt shown() {
        return decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals);
    }

    /** {@return what stands behind it} */
    public Optional<Flag> flag() {
        return Optional.ofNullable(behind);
    }
}
