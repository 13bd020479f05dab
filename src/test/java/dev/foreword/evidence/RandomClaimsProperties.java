package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.Comparisons;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Quantity;
import dev.foreword.evidence.claim.ClaimReader;
import dev.foreword.evidence.claim.Names;
import dev.foreword.evidence.claim.Reading;
import dev.foreword.evidence.verify.ClaimVerifier;
import dev.foreword.evidence.verify.NameIndex;
import dev.foreword.evidence.verify.Subject;
import dev.foreword.language.Tokens;
import dev.foreword.model.evidence.Verdict;
import dev.foreword.model.passage.Passage;
import dev.foreword.testing.Randomly;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims made from random numbers hold, and no longer do when a digit that matters is changed. */
class RandomClaimsProperties {

    @Test
    void aChangeHoldsAsItIsRoundedAndInNoOtherDigits() {
        Randomly.check(draw -> {
            int from = draw.integer(100, 1_000_000);
            int to = draw.integer(100, 1_000_000);
            int decimals = draw.integer(0, 2);
            int other = draw.integer(1, 9);
            Quantity change = Comparisons.change(number(from), number(to));
            BigDecimal rounded = HouseStyle.round(change.value(), decimals).abs();
            draw.given(rounded.signum() > 0);
            String verb = to > from ? "rose by " : "fell by ";
            String turned = to > from ? "fell by " : "rose by ";
            BigDecimal wrong = rounded.add(BigDecimal.valueOf(other).movePointLeft(decimals));

            assertThat(verdict(verb + HouseStyle.number(rounded) + " per cent", change))
                    .isEqualTo(Verdict.HOLDS);
            assertThat(verdict(turned + HouseStyle.number(rounded) + " per cent", change))
                    .isEqualTo(Verdict.FAILS);
            assertThat(verdict(verb + HouseStyle.number(wrong) + " per cent", change))
                    .isEqualTo(Verdict.FAILS);
        });
    }

    @Test
    void aNumberHoldsWithItsOwnDigitsOnly() {
        Randomly.check(draw -> {
            int number = draw.integer(0, 999_999_999);
            int place = draw.integer(0, 8);
            draw.given(number < 1800 || number > 2100);
            long wrong = number + (long) Math.pow(10, place);

            assertThat(verdict(HouseStyle.number(BigDecimal.valueOf(number)), number(number)))
                    .isEqualTo(Verdict.HOLDS);
            assertThat(verdict(HouseStyle.number(BigDecimal.valueOf(wrong)), number(number)))
                    .isEqualTo(Verdict.FAILS);
        });
    }

    @Test
    void millionsAreRoundedHalfUp() {
        Randomly.check(draw -> {
            int number = draw.integer(1_000_000, 999_999_999);
            BigDecimal millions = HouseStyle.round(BigDecimal.valueOf(number).movePointLeft(6), 1);
            BigDecimal wrong = millions.add(new BigDecimal("0.1"));

            assertThat(verdict("£" + millions + " million", number(number))).isEqualTo(Verdict.HOLDS);
            assertThat(verdict("£" + wrong + " million", number(number))).isEqualTo(Verdict.FAILS);
        });
    }

    @Test
    void hedgesAreTrueOnOneSideOnly() {
        Randomly.check(draw -> {
            int number = draw.integer(1_000, 1_000_000);
            int off = draw.integer(1, 40);
            String below = HouseStyle.number(BigDecimal.valueOf(number - (long) off * number / 1000 - 1));
            String above = HouseStyle.number(BigDecimal.valueOf(number + (long) off * number / 1000 + 1));

            assertThat(verdict("more than " + below, number(number))).isEqualTo(Verdict.HOLDS);
            assertThat(verdict("more than " + above, number(number))).isEqualTo(Verdict.FAILS);
            assertThat(verdict("nearly " + above, number(number))).isEqualTo(Verdict.HOLDS);
            assertThat(verdict("nearly " + below, number(number))).isEqualTo(Verdict.FAILS);
            assertThat(verdict("about " + below, number(number))).isEqualTo(Verdict.HOLDS);
            assertThat(verdict("at least " + below, number(number))).isEqualTo(Verdict.HOLDS);
            assertThat(verdict("up to " + below, number(number))).isEqualTo(Verdict.FAILS);
        });
    }

    @Test
    void noWordsMakeItThrow() {
        Randomly.check(draw -> {
            String words = draw.text(40);
            assertThat(verdict(words, number(7))).isNotNull();
        });
    }

    private static Quantity number(long value) {
        return Quantity.literal(BigDecimal.valueOf(value));
    }

    private static Verdict verdict(String words, Quantity quantity) {
        Reading reading = new ClaimReader(Tokens.of(words)).claim(0, words.length(), Names.NONE);
        Subject subject = new Subject(
                quantity,
                "",
                reading.clause(),
                new Subject.Surface(Passage.Role.TEXT, List.of(), words.length()),
                false);
        return ClaimVerifier.claim(subject, reading, new NameIndex()).verdict();
    }
}
