package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ends of intervals, written as {@code 1..2}; an end that isn't known is left out. {@link IntervalProperties} has the law. */
class IntervalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1..2    | plus       | 10..20  | 11..22
            1..     | plus       | 10..20  | 11..
            ..2     | plus       | 10..20  | ..22
            1..2    | minus      | 10..20  | -19..-8
            1..     | minus      | 10..20  | -19..
            1..2    | minus      | 10..    | ..-8
            -2..3   | times      | -5..7   | -15..21
            -2..-1  | times      | -5..-4  | 4..10
            1..     | times      | 2..3    | 2..
            0..     | times      | 2..     | 0..
            ..2     | times      | 2..3    | ..
            1..     | times      | -1..3   | ..
            10..20  | dividedBy  | 2..4    | 2.5..10
            10..20  | dividedBy  | -4..-2  | -10..-2.5
            10..20  | dividedBy  | -1..1   | ..
            10..20  | dividedBy  | 0..1    | ..
            10..20  | dividedBy  | -1..0   | ..
            10..    | dividedBy  | 2..4    | 2.5..
            10..20  | dividedBy  | 2..     | 0..10
            10..    | dividedBy  | 2..     | 0..
            -1..    | dividedBy  | 2..     | ..
            1..     | dividedBy  | ..-2    | ..
            1..5    | min        | 2..3    | 1..3
            1..5    | min        | ..3     | ..3
            1..     | min        | 2..3    | 1..3
            1..3    | min        | 2..     | 1..3
            1..     | min        | 2..     | 1..
            1..5    | max        | 2..3    | 2..5
            1..     | max        | 2..3    | 2..
            ..5     | max        | 2..3    | 2..5
            """)
    void ofTwo(String a, String operation, String b, String expected) {
        Interval first = interval(a);
        Interval second = interval(b);
        Interval result = switch (operation) {
            case "plus" -> first.plus(second);
            case "minus" -> first.minus(second);
            case "times" -> first.times(second);
            case "dividedBy" -> first.dividedBy(second);
            case "min" -> first.min(second);
            default -> first.max(second);
        };

        assertThat(text(result)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1..2   | 1..2  | -2..-1
            -2..-1 | 1..2  | 1..2
            -3..0  | 0..3  | 0..3
            -3..2  | 0..3  | -2..3
            -2..3  | 0..3  | -3..2
            -2..   | 0..   | ..2
            ..-2   | 2..   | 2..
            ..2    | 0..   | -2..
            0..    | 0..   | ..0
            ..     | 0..   | ..
            """)
    void withoutItsSignAndWithTheOther(String a, String abs, String negated) {
        assertThat(text(interval(a).abs())).isEqualTo(abs);
        assertThat(text(interval(a).negated())).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1..2 | 1 2 1.5   | 0.9 2.1
            1..  | 1 1000    | 0.9
            ..2  | 2 -1000   | 2.1
            ..   | 0 -9 9    |
            """)
    void holdsItsEndsAndAllBetween(String a, String inside, String outside) {
        assertThat(inside.split(" ", -1)).allMatch(n -> interval(a).contains(new BigDecimal(n)));
        assertThat(outside == null ? new String[0] : outside.split(" ", -1))
                .noneMatch(n -> interval(a).contains(new BigDecimal(n)));
    }

    @ParameterizedTest
    @CsvSource({"1..2, true, false", "1..1.0, true, true", "1.., false, false", "..1, false, false", ".., false, false"
    })
    void knowsWhetherItHasEndsAndWhetherTheyAreOne(String a, boolean bounded, boolean exact) {
        assertThat(interval(a).isBounded()).isEqualTo(bounded);
        assertThat(interval(a).isExact()).isEqualTo(exact);
    }

    @Test
    void endsAreRoundedOutwards() {
        Interval third = Interval.exactly(BigDecimal.ONE).dividedBy(Interval.exactly(BigDecimal.valueOf(3)));
        BigDecimal three = BigDecimal.valueOf(3);

        assertThat(third.low().orElseThrow().multiply(three)).isLessThan(BigDecimal.ONE);
        assertThat(third.high().orElseThrow().multiply(three)).isGreaterThan(BigDecimal.ONE);

        // 35 digits of each factor, so that the product has more than are kept.
        BigDecimal long1 = new BigDecimal("1.0000000000000000000000000000000001");
        Interval square = Interval.exactly(long1).times(Interval.exactly(long1));
        assertThat(square.low().orElseThrow()).isLessThan(long1.multiply(long1));
        assertThat(square.high().orElseThrow()).isGreaterThan(long1.multiply(long1));

        Interval open = Interval.from(long1).times(Interval.exactly(long1));
        assertThat(open.low().orElseThrow()).isLessThan(long1.multiply(long1));
    }

    @Test
    void endsTheOtherWayRoundAreRefused() {
        assertThatThrownBy(() -> interval("2..1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(interval("1..1").isExact()).isTrue();
    }

    private static Interval interval(String text) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends[1].isEmpty()) {
            return ends[0].isEmpty() ? Interval.UNKNOWN : Interval.from(new BigDecimal(ends[0]));
        }
        return ends[0].isEmpty()
                ? Interval.upTo(new BigDecimal(ends[1]))
                : Interval.between(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
    }

    private static String text(Interval interval) {
        return text(interval.low()) + ".." + text(interval.high());
    }

    private static String text(Optional<BigDecimal> end) {
        return end.map(e -> e.signum() == 0 ? "0" : e.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
