package dev.foreword.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RandomlyTest {

    @Test
    void drawsTheWholeRangeWithItsEndsAndNothingElse() {
        TreeSet<Integer> drawn = new TreeSet<>();

        Randomly.check(draw -> drawn.add(draw.integer(-3, 3)));

        assertThat(drawn).containsExactly(-3, -2, -1, 0, 1, 2, 3);
    }

    @Test
    void decimalsStayInTheirRangeAndHaveTheirScale() {
        List<BigDecimal> drawn = new ArrayList<>();

        Randomly.check(draw -> drawn.add(draw.decimal(-2, 5, 3)));

        assertThat(drawn)
                .allSatisfy(d -> assertThat(d)
                        .isBetween(new BigDecimal("-2"), new BigDecimal("5"))
                        .hasScaleOf(3))
                .contains(new BigDecimal("-2.000"), new BigDecimal("5.000"));
    }

    @Test
    void drawsTheSameAgain() {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();

        Randomly.check(20, draw -> first.add(draw.text(9)));
        Randomly.check(20, draw -> second.add(draw.text(9)));

        assertThat(second).isEqualTo(first);
        assertThat(first.stream().distinct()).hasSizeGreaterThan(15);
    }

    @Test
    void aFailureNamesWhatWasDrawn() {
        assertThatThrownBy(() ->
                        Randomly.check(draw -> assertThat(draw.integer(0, 90)).isLessThan(90)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("with [90]");
    }

    @Test
    void aPropertyThatIsNeverTriedFails() {
        assertThatThrownBy(() -> Randomly.check(draw -> draw.given(false)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("passed over");
    }
}
