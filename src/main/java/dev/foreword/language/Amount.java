package dev.foreword.language;

import dev.foreword.data.Magnitude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The amount that words give.
 *
 * @param value in full: {@code 2.96 billion} is 2,960,000,000; shares and fractions are in per cent, multiples in times
 * @param step what it is rounded to, in full: 10,000,000 for {@code 2.96 billion}
 * @param unit what it is counted in
 * @param per of how many it is a rate: 10,000 in {@code 22 per 10,000}; absent when it is none
 * @param magnitude the thousand, million … that it is written in; absent when it is written out
 * @param form how it is said
 * @param words the words themselves, as they are written
 */
public record Amount(
        BigDecimal value,
        BigDecimal step,
        AmountUnit unit,
        @Nullable BigDecimal per,
        @Nullable Magnitude magnitude,
        Form form,
        String words) {

    /** {@return whether it has no decimals in full} */
    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** {@return how many decimals the words show, in the magnitude that they are written in} */
    public int decimals() {
        BigDecimal written = magnitude == null ? step : step.movePointLeft(magnitude.zeros());
        return Math.max(0, written.stripTrailingZeros().scale());
    }

    /** {@return the same amount in another unit: an end of a range takes the unit of the whole} */
    Amount in(AmountUnit other, @Nullable BigDecimal ofSoMany) {
        return new Amount(value, step, other, ofSoMany, magnitude, form, words);
    }
}
