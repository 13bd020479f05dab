package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.Arithmetic;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Quantity;
import dev.foreword.model.Verdict;
import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Claims made from random numbers hold, and no longer do when a digit that matters is changed. */
class RandomClaimsProperties {

    @Property
    void aChangeHoldsAsItIsRoundedAndInNoOtherDigits(
            @ForAll @IntRange(min = 100, max = 1_000_000) int from,
            @ForAll @IntRange(min = 100, max = 1_000_000) int to,
            @ForAll @IntRange(min = 0, max = 2) int decimals,
            @ForAll @IntRange(min = 1, max = 9) int other) {
        Quantity change = Arithmetic.change(number(from), number(to));
        BigDecimal rounded = HouseStyle.round(change.value(), decimals).abs();
        Assume.that(rounded.signum() > 0);
        String verb = to > from ? "rose by " : "fell by ";
        String turned = to > from ? "fell by " : "rose by ";
        BigDecimal wrong = rounded.add(BigDecimal.valueOf(other).movePointLeft(decimals));

        assertThat(verdict(verb + HouseStyle.number(rounded) + " per cent", change))
                .isEqualTo(Verdict.HOLDS);
        assertThat(verdict(turned + HouseStyle.number(rounded) + " per cent", change))
                .isEqualTo(Verdict.FAILS);
        assertThat(verdict(verb + HouseStyle.number(wrong) + " per cent", change))
                .isEqualTo(Verdict.FAILS);
    }

    @Property
    void aNumberHoldsWithItsOwnDigitsOnly(
            @ForAll @IntRange(min = 0, max = 999_999_999) int number, @ForAll @IntRange(min = 0, max = 8) int place) {
        Assume.that(number < 1800 || number > 2100);
        long wrong = number + (long) Math.pow(10, place);

        assertThat(verdict(HouseStyle.number(BigDecimal.valueOf(number)), number(number)))
                .isEqualTo(Verdict.HOLDS);
        assertThat(verdict(HouseStyle.number(BigDecimal.valueOf(wrong)), number(number)))
                .isEqualTo(Verdict.FAILS);
    }

    @Property
    void millionsAreRoundedHalfUp(@ForAll @IntRange(min = 1_000_000, max = 999_999_999) int number) {
        BigDecimal millions = HouseStyle.round(BigDecimal.valueOf(number).movePointLeft(6), 1);
        BigDecimal wrong = millions.add(new BigDecimal("0.1"));

        assertThat(verdict("£" + millions + " million", number(number))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict("£" + wrong + " million", number(number))).isEqualTo(Verdict.FAILS);
    }

    @Property
    void hedgesAreTrueOnOneSideOnly(
            @ForAll @IntRange(min = 1_000, max = 1_000_000) int number, @ForAll @IntRange(min = 1, max = 40) int off) {
        String below = HouseStyle.number(BigDecimal.valueOf(number - (long) off * number / 1000 - 1));
        String above = HouseStyle.number(BigDecimal.valueOf(number + (long) off * number / 1000 + 1));

        assertThat(verdict("more than " + below, number(number))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict("more than " + above, number(number))).isEqualTo(Verdict.FAILS);
        assertThat(verdict("nearly " + above, number(number))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict("nearly " + below, number(number))).isEqualTo(Verdict.FAILS);
        assertThat(verdict("about " + below, number(number))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict("at least " + below, number(number))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict("up to " + below, number(number))).isEqualTo(Verdict.FAILS);
    }

    @Property
    void noWordsMakeItThrow(@ForAll String words) {
        assertThat(ClaimCheck.check(number(7), new Context(words, "", "", words)))
                .isNotNull();
    }

    private static Quantity number(long value) {
        return Quantity.literal(BigDecimal.valueOf(value));
    }

    private static Verdict verdict(String words, Quantity quantity) {
        return ClaimCheck.check(quantity, new Context(words, "", "", words)).verdict();
    }
}
