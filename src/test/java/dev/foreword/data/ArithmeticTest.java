package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.data.Measure.Kind;
import dev.foreword.data.Measure.Prices;
import dev.foreword.data.Measure.Timing;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values, units, kinds, intervals and conflicts of numbers that are brought together. */
class ArithmeticTest {

    private static final Measure PERCENT = Measure.PERCENT;

    private static Quantity number(String value, Measure measure) {
        return Fixtures.quantity(new BigDecimal(value), measure);
    }

    private static Quantity number(String value) {
        return number(value, Measure.PLAIN);
    }

    private static Measure unit(String unit) {
        return Measure.PLAIN.with(Unit.of(unit));
    }

    private static Measure kind(Kind kind) {
        return new Measure(Unit.NONE, kind, Timing.UNSAID, Prices.UNSAID);
    }

    private static Measure timing(Timing timing) {
        return new Measure(Unit.NONE, Kind.UNSAID, timing, Prices.UNSAID);
    }

    private static Measure prices(Prices prices) {
        return new Measure(Unit.of("£"), Kind.UNSAID, Timing.UNSAID, prices);
    }

    private static String unit(Quantity quantity) {
        return quantity.measure().unit().prefix() + quantity.measure().unit().suffix();
    }

    private static String ends(Quantity quantity) {
        return quantity.interval().low().orElseThrow().stripTrailingZeros().toPlainString() + " "
                + quantity.interval().high().orElseThrow().stripTrailingZeros().toPlainString();
    }

    private static List<Conflict.Kind> conflicts(Quantity quantity) {
        return quantity.conflicts().stream().map(Conflict::kind).toList();
    }

    @Test
    void perCentLessPerCentAreInPoints() {
        assertThat(unit(Arithmetic.subtract(number("12.5", PERCENT), number("10.5", PERCENT))))
                .isEqualTo(Unit.POINTS);
        assertThat(unit(Arithmetic.subtract(Quantity.literal(BigDecimal.valueOf(100)), number("94.6", PERCENT))))
                .isEqualTo("%");
        assertThat(unit(Arithmetic.subtract(number("94.6", PERCENT), Quantity.literal(BigDecimal.ONE))))
                .isEqualTo("%");
    }

    @Test
    void poundsInMillionsAndBillionsAreAddedInFull() {
        Quantity sum = Arithmetic.add(number("1.5", unit("£bn")), number("500", unit("£m")));

        assertThat(sum.value()).isEqualByComparingTo("2000000000");
        assertThat(unit(sum)).isEqualTo("£");
        assertThat(unit(Arithmetic.add(number("1.5", unit("£bn")), number("2.5", unit("£bn")))))
                .isEqualTo("£bn");
        assertThat(unit(Arithmetic.add(number("1"), number("2.5", unit("£bn")))))
                .isEqualTo("£bn");
        assertThatThrownBy(() -> Arithmetic.add(number("1", unit("weeks")), number("2", unit("£"))))
                .isInstanceOf(CalculationException.class);
    }

    @Test
    void aTrillionHasTwelveZeros() {
        assertThat(number("1", unit("£tn")).value()).isEqualByComparingTo("1000000000000");
        assertThat(number("2", unit("£k")).value()).isEqualByComparingTo("2000");
        assertThat(number("2", unit("weeks")).value()).isEqualByComparingTo("2");
    }

    @Test
    void theUnitOfAProductIsTheOneThatThereIs() {
        assertThat(unit(Arithmetic.multiply(number("2"), number("3", unit("£")))))
                .isEqualTo("£");
        assertThat(unit(Arithmetic.multiply(number("3", unit("£")), number("2"))))
                .isEqualTo("£");
        assertThat(unit(Arithmetic.multiply(number("3", unit("£")), number("2", unit("£")))))
                .isEmpty();
    }

    @Test
    void whatIsDividedByATypedNumberIsStillWhatItWas() {
        Quantity half = Arithmetic.divide(number("8", unit("£")), Quantity.literal(BigDecimal.valueOf(2)));
        Quantity ratio = Arithmetic.divide(number("8", unit("£")), number("2", unit("£")));

        assertThat(half.operation()).isEqualTo(Operation.CALCULATED);
        assertThat(unit(half)).isEqualTo("£");
        assertThat(ratio.operation()).isEqualTo(Operation.RATIO);
        assertThat(unit(ratio)).isEmpty();
        assertThat(Arithmetic.divide(Quantity.literal(BigDecimal.TEN), Quantity.literal(BigDecimal.TEN))
                        .operation())
                .isEqualTo(Operation.RATIO);
    }

    @Test
    void whatIsLeftIsKnownOnlyOfExactNumbers() {
        Quantity exact = Arithmetic.remainder(number("17"), number("5"));

        assertThat(exact.value()).isEqualByComparingTo("2");
        assertThat(ends(exact)).isEqualTo("2 2");
        assertThat(Arithmetic.remainder(number("17.5"), number("5")).interval()).isEqualTo(Interval.UNKNOWN);
        assertThat(Arithmetic.remainder(number("17"), number("5.5")).interval()).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void nothingIsDividedByZeroOrByTheUnknown() {
        Quantity zero = number("0");
        Quantity unknown = missing();

        assertThatThrownBy(() -> Arithmetic.divide(number("1"), zero)).hasMessage("this divides by zero");
        assertThatThrownBy(() -> Comparisons.change(zero, number("1"))).hasMessage("this divides by zero");
        assertThatThrownBy(() -> Comparisons.share(number("1"), zero)).hasMessage("this divides by zero");
        assertThatThrownBy(() -> Arithmetic.divide(number("1"), unknown))
                .hasMessage("this divides by a value that isn’t known");
    }

    private static Quantity missing() {
        CellSpan cell = number("1").cells().get(0);
        return Quantity.missing(Interval.UNKNOWN, cell.heading(), cell);
    }

    @Test
    void signsAreTakenAwayAndTurned() {
        assertThat(ends(Arithmetic.abs(number("-3.5")))).isEqualTo("3.45 3.55");
        assertThat(Arithmetic.abs(number("-3.5")).value()).isEqualByComparingTo("3.5");
        assertThat(Arithmetic.abs(number("-3.5")).isTurned()).isTrue();
        assertThat(Arithmetic.abs(number("3.5")).isTurned()).isFalse();
        assertThat(ends(Arithmetic.negate(number("3.5")))).isEqualTo("-3.55 -3.45");
        Quantity fall = Comparisons.change(number("100"), number("63"));
        Quantity turned = Arithmetic.subtract(Quantity.literal(BigDecimal.ZERO), fall);
        assertThat(turned.value()).isEqualByComparingTo("37");
        assertThat(turned.isTurned()).isTrue();
        assertThat(turned.operation()).isEqualTo(Operation.CHANGE);
        assertThat(Arithmetic.subtract(Quantity.literal(BigDecimal.ZERO), number("5"))
                        .operation())
                .isEqualTo(Operation.DIFFERENCE);
    }

    @Test
    void theLowerAndTheHigherKeepTheirOwnEnds() {
        assertThat(Arithmetic.min(number("1.5"), number("2.5")).value()).isEqualByComparingTo("1.5");
        assertThat(ends(Arithmetic.min(number("1.5"), number("2.5")))).isEqualTo("1.45 1.55");
        assertThat(Arithmetic.max(number("1.5"), number("2.5")).value()).isEqualByComparingTo("2.5");
        assertThat(ends(Arithmetic.max(number("1.5"), number("2.5")))).isEqualTo("2.45 2.55");
    }

    @Test
    void roundingIsRemembered() {
        Quantity rounded = Arithmetic.round(Comparisons.change(number("3"), number("4")), 1);

        assertThat(rounded.value()).isEqualByComparingTo("33.3");
        assertThat(rounded.decimals()).isEqualTo(1);
        assertThat(rounded.precise()).isBetween(new BigDecimal("33.33"), new BigDecimal("33.34"));
        assertThat(Arithmetic.round(number("394400"), -3).value()).isEqualByComparingTo("394000");
        assertThat(Arithmetic.round(number("394400"), -3).decimals()).isZero();
        assertThat(Arithmetic.round(number("1.26", unit("£bn")), 1).value()).isEqualByComparingTo("1300000000");
    }

    @Test
    void aNumberBeyondAllReportsIsRefused() {
        Quantity large = number("1000000000000000");

        assertThat(Arithmetic.multiply(large, large).value()).isEqualByComparingTo("1e30");
        assertThatThrownBy(() -> Arithmetic.multiply(Arithmetic.multiply(large, large), number("2")))
                .hasMessage("this number has more than 30 digits");
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, RATE, true",
        "SHARE, COUNT, true",
        "RATE, SHARE, false",
        "COUNT, COUNT, false",
        "COUNT, UNSAID, false",
        "UNSAID, COUNT, false"
    })
    void numbersAreNotSetAgainstRates(Kind a, Kind b, boolean conflict) {
        Quantity difference = Arithmetic.subtract(number("5", kind(a)), number("3", kind(b)));

        assertThat(conflicts(difference)).isEqualTo(conflict ? List.of(Conflict.Kind.RATE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "STOCK, FLOW, true",
        "FLOW, STOCK, true",
        "FLOW, FLOW, false",
        "FLOW, UNSAID, false",
        "UNSAID, FLOW, false"
    })
    void numbersOnADayAreNotSetAgainstNumbersOverATime(Timing a, Timing b, boolean conflict) {
        Quantity sum = Arithmetic.add(number("5", timing(a)), number("3", timing(b)));

        assertThat(conflicts(sum)).isEqualTo(conflict ? List.of(Conflict.Kind.TIMING) : List.of());
    }

    @Test
    void cashIsNotSetAgainstRealTerms() {
        Quantity cash = number("5", prices(Prices.CASH));
        Quantity real = number("3", prices(new Prices(Prices.Basis.REAL, "2010")));

        assertThat(conflicts(Arithmetic.add(cash, real))).containsExactly(Conflict.Kind.PRICES);
        assertThat(conflicts(Arithmetic.divide(cash, real))).containsExactly(Conflict.Kind.PRICES);
        assertThat(conflicts(Arithmetic.add(cash, number("3", prices(Prices.UNSAID)))))
                .isEmpty();
        assertThat(conflicts(Arithmetic.add(number("3", prices(Prices.UNSAID)), cash)))
                .isEmpty();
        assertThat(conflicts(Arithmetic.add(cash, cash))).isEmpty();
    }

    @Test
    void aPartIsNoLargerThanItsWhole() {
        assertThat(conflicts(Comparisons.share(number("80"), number("79")))).containsExactly(Conflict.Kind.PART);
        assertThat(conflicts(Comparisons.share(number("79"), number("79")))).isEmpty();
        assertThat(conflicts(Comparisons.share(number("79.4", unit("£")), number("79", unit("£")))))
                .isEmpty();
    }

    @Test
    void changesAndShares() {
        Quantity change = Comparisons.change(number("200"), number("150"));

        assertThat(change.value()).isEqualByComparingTo("-25");
        assertThat(ends(change)).isEqualTo("-25 -25");
        assertThat(change.operands()).extracting(Quantity::intValue).containsExactly(200, 150);
        assertThat(change.working().text()).isEqualTo("(150 − 200) ÷ 200 × 100");
        Quantity fall = Comparisons.fall(number("200"), number("150"));
        assertThat(fall.value()).isEqualByComparingTo("25");
        assertThat(fall.working().text()).isEqualTo("(200 − 150) ÷ 200 × 100");
        assertThat(fall.isTurned()).isTrue();
        assertThat(Comparisons.share(number("1"), number("4")).value()).isEqualByComparingTo("25");
        assertThat(unit(Comparisons.points(number("4", PERCENT), number("6", PERCENT))))
                .isEqualTo(Unit.POINTS);
        assertThat(Comparisons.index(number("150"), number("200")).value()).isEqualByComparingTo("75");
        assertThat(unit(Comparisons.index(number("150", unit("£")), number("200", unit("£")))))
                .isEmpty();
    }

    @Test
    void ratesSayPerHowMany() {
        Quantity rate = Comparisons.per(number("5"), number("2000"), Quantity.literal(BigDecimal.valueOf(10000)));

        assertThat(rate.value()).isEqualByComparingTo("25");
        assertThat(rate.measure().kind()).isEqualTo(Kind.RATE);
        assertThat(unit(rate)).isEqualTo(" per 10,000");
        assertThat(rate.operation()).isEqualTo(Operation.CALCULATED);
        Quantity head = Comparisons.perHead(number("500", unit("£")), number("20"));
        assertThat(head.value()).isEqualByComparingTo("25");
        assertThat(unit(head)).isEqualTo("£");
        assertThat(head.measure().kind()).isEqualTo(Kind.RATE);
        assertThat(unit(Comparisons.perHead(number("500"), number("20")))).isEqualTo(" per head");
    }

    @Test
    void growthInAnAverageYear() {
        Quantity growth = Comparisons.annualChange(number("100"), number("121"), 2);

        assertThat(growth.value().subtract(BigDecimal.TEN).abs()).isLessThan(new BigDecimal("1e-25"));
        assertThat(growth.interval().contains(BigDecimal.TEN)).isTrue();
        assertThat(growth.operation()).isEqualTo(Operation.ANNUAL_CHANGE);
        assertThat(Comparisons.annualChange(number("121"), number("100"), 1)
                        .value()
                        .signum())
                .isNegative();
        assertThatThrownBy(() -> Comparisons.annualChange(number("1"), number("2"), 0))
                .isInstanceOf(CalculationException.class);
        assertThatThrownBy(() -> Comparisons.annualChange(number("-1"), number("2"), 1))
                .isInstanceOf(CalculationException.class);
        assertThatThrownBy(() -> Comparisons.annualChange(number("1"), number("0"), 1))
                .isInstanceOf(CalculationException.class);
    }

    @Test
    void realTermsAreOfAYear() {
        Quantity real = Comparisons.real(number("100", prices(Prices.CASH)), number("80"), number("100"), "2023");

        assertThat(real.value()).isEqualByComparingTo("125");
        assertThat(real.measure().prices()).isEqualTo(new Prices(Prices.Basis.REAL, "2023"));
        assertThat(real.conflicts()).isEmpty();
        assertThat(conflicts(Comparisons.real(
                        number("100", prices(new Prices(Prices.Basis.REAL, "2010"))),
                        number("80"),
                        number("100"),
                        "2023")))
                .containsExactly(Conflict.Kind.PRICES);
    }
}
