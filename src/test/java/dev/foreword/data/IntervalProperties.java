package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the true numbers were before they were rounded, the interval of a result holds the true result. */
class IntervalProperties {

    private static final MathContext EXACT_ENOUGH = new MathContext(60);

    /** A true number, and the cell that prints it rounded. */
    record Printed(BigDecimal truth, Quantity quantity) {}

    @Provide
    Arbitrary<Printed> printed() {
        Arbitrary<BigDecimal> truths = Arbitraries.bigDecimals()
                .between(new BigDecimal("-100000"), new BigDecimal("100000"))
                .ofScale(6);
        return Combinators.combine(truths, Arbitraries.integers().between(1, 3))
                .as((truth, decimals) -> new Printed(truth, cell(HouseStyle.round(truth, decimals))));
    }

    private static Quantity cell(BigDecimal value) {
        return Fixtures.quantity(value, Measure.PLAIN);
    }

    @Property
    void sumsAndDifferences(@ForAll("printed") Printed a, @ForAll("printed") Printed b) {
        assertThat(Arithmetic.add(a.quantity(), b.quantity())
                        .interval()
                        .contains(a.truth().add(b.truth())))
                .isTrue();
        assertThat(Arithmetic.subtract(a.quantity(), b.quantity())
                        .interval()
                        .contains(a.truth().subtract(b.truth())))
                .isTrue();
    }

    @Property
    void products(@ForAll("printed") Printed a, @ForAll("printed") Printed b) {
        assertThat(Arithmetic.multiply(a.quantity(), b.quantity())
                        .interval()
                        .contains(a.truth().multiply(b.truth())))
                .isTrue();
    }

    @Property
    void quotientsChangesAndShares(@ForAll("printed") Printed a, @ForAll("printed") Printed b) {
        Assume.that(a.quantity().value().signum() != 0 && a.truth().signum() != 0);
        BigDecimal ratio = b.truth().divide(a.truth(), EXACT_ENOUGH);
        BigDecimal percent = ratio.multiply(BigDecimal.valueOf(100));

        assertThat(Arithmetic.divide(b.quantity(), a.quantity()).interval().contains(ratio))
                .isTrue();
        assertThat(Arithmetic.share(b.quantity(), a.quantity()).interval().contains(percent))
                .isTrue();
        assertThat(Arithmetic.change(a.quantity(), b.quantity())
                        .interval()
                        .contains(percent.subtract(BigDecimal.valueOf(100))))
                .isTrue();
    }

    @Property
    void lowestHighestAndSign(@ForAll("printed") Printed a, @ForAll("printed") Printed b) {
        assertThat(Arithmetic.min(a.quantity(), b.quantity())
                        .interval()
                        .contains(a.truth().min(b.truth())))
                .isTrue();
        assertThat(Arithmetic.max(a.quantity(), b.quantity())
                        .interval()
                        .contains(a.truth().max(b.truth())))
                .isTrue();
        assertThat(Arithmetic.abs(a.quantity()).interval().contains(a.truth().abs()))
                .isTrue();
    }

    @Property
    void everyResultKnowsBothCells(@ForAll("printed") Printed a, @ForAll("printed") Printed b) {
        Assume.that(b.quantity().value().signum() != 0);

        assertThat(Arithmetic.divide(a.quantity(), b.quantity()).cells())
                .containsAll(a.quantity().cells())
                .containsAll(b.quantity().cells());
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll("printed") Printed a) {
        Cell cell = TypeInference.cell(
                HouseStyle.number(a.quantity().value()),
                ColumnType.NUMBER,
                a.quantity().cells().get(0).place());

        assertThat(((Cell.NumberCell) cell).value()).isEqualTo(a.quantity().value());
    }
}
