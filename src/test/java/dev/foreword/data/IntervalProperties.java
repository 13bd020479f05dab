package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.Draw;
import dev.foreword.testing.Randomly;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** Whatever the true numbers were before they were rounded, the interval of a result holds the true result. */
class IntervalProperties {

    private static final MathContext EXACT_ENOUGH = new MathContext(60);

    /** A true number, and the cell that prints it rounded. */
    record Printed(BigDecimal truth, Quantity quantity) {}

    private static Printed printed(Draw draw) {
        // Small numbers, and numbers about zero, show the wrong end of an interval more often than large ones.
        int reach = draw.of(1, 10, 100_000);
        BigDecimal truth = draw.decimal(-reach, reach, 6);
        return new Printed(truth, cell(HouseStyle.round(truth, draw.integer(1, 3))));
    }

    private static Quantity cell(BigDecimal value) {
        return Fixtures.quantity(value, Measure.PLAIN);
    }

    @Test
    void sumsAndDifferences() {
        Randomly.check(draw -> {
            Printed a = printed(draw);
            Printed b = printed(draw);
            assertThat(Arithmetic.add(a.quantity(), b.quantity())
                            .interval()
                            .contains(a.truth().add(b.truth())))
                    .isTrue();
            assertThat(Arithmetic.subtract(a.quantity(), b.quantity())
                            .interval()
                            .contains(a.truth().subtract(b.truth())))
                    .isTrue();
        });
    }

    @Test
    void products() {
        Randomly.check(draw -> {
            Printed a = printed(draw);
            Printed b = printed(draw);
            assertThat(Arithmetic.multiply(a.quantity(), b.quantity())
                            .interval()
                            .contains(a.truth().multiply(b.truth())))
                    .isTrue();
        });
    }

    @Test
    void quotientsChangesAndShares() {
        Randomly.check(draw -> {
            Printed a = printed(draw);
            Printed b = printed(draw);
            draw.given(a.quantity().value().signum() != 0 && a.truth().signum() != 0);
            BigDecimal ratio = b.truth().divide(a.truth(), EXACT_ENOUGH);
            BigDecimal percent = ratio.multiply(BigDecimal.valueOf(100));

            assertThat(Arithmetic.divide(b.quantity(), a.quantity()).interval().contains(ratio))
                    .isTrue();
            assertThat(Comparisons.share(b.quantity(), a.quantity()).interval().contains(percent))
                    .isTrue();
            assertThat(Comparisons.change(a.quantity(), b.quantity())
                            .interval()
                            .contains(percent.subtract(BigDecimal.valueOf(100))))
                    .isTrue();
        });
    }

    @Test
    void lowestHighestAndSign() {
        Randomly.check(draw -> {
            Printed a = printed(draw);
            Printed b = printed(draw);
            assertThat(Arithmetic.min(a.quantity(), b.quantity())
                            .interval()
                            .contains(a.truth().min(b.truth())))
                    .isTrue();
            assertThat(Arithmetic.max(a.quantity(), b.quantity())
                            .interval()
                            .contains(a.truth().max(b.truth())))
                    .isTrue();
            assertThat(Arithmetic.abs(a.quantity())
                            .interval()
                            .contains(a.truth().abs()))
                    .isTrue();
        });
    }

    @Test
    void everyResultKnowsBothCells() {
        Randomly.check(draw -> {
            Printed a = printed(draw);
            Printed b = printed(draw);
            draw.given(b.quantity().value().signum() != 0);

            assertThat(Arithmetic.divide(a.quantity(), b.quantity()).cells())
                    .containsAll(a.quantity().cells())
                    .containsAll(b.quantity().cells());
        });
    }

    @Test
    void whatIsPrintedIsReadBack() {
        Randomly.check(draw -> {
            Printed a = printed(draw);
            Cell cell = TypeInference.cell(
                    HouseStyle.number(a.quantity().value()),
                    ColumnType.NUMBER,
                    a.quantity().cells().get(0).place());

            assertThat(((Cell.NumberCell) cell).value()).isEqualTo(a.quantity().value());
        });
    }
}
