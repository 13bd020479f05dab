package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.data.Aggregates.Numbers;
import dev.foreword.data.Peers.By;
import dev.foreword.data.Peers.Peer;
import dev.foreword.testing.Csv;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sums, means, middles, extremes and places; and the rows that count for them. */
class AggregatesTest {

    private static final Table RATES = Csv.table("rates", "area,rate,n\nA,1.0,10\nB,2.5,20\nC,4.0,30\nD,9.5,[c]\n");

    private static final Table PANEL = Csv.totals(Csv.keyed(Csv.table("panel", """
                            year,area,n,m
                            2024,Essex,10,5
                            2024,Kent,20,0
                            2024,England,30,5
                            2025,Essex,12,6
                            2025,Kent,30,9
                            2025,England,42,15
                            2025,Devon,[c],3
                            """), 0, 1), "England");

    private static Numbers column(Table table, int column, int rows) {
        List<Quantity> each = IntStream.range(0, rows)
                .mapToObj(row -> table.quantity(row, column).orElseThrow())
                .toList();
        return new Numbers(each, List.of(CellSpan.column(table, column)));
    }

    private static String ends(Quantity quantity) {
        return quantity.interval().low().map(AggregatesTest::plain).orElse("?") + " "
                + quantity.interval().high().map(AggregatesTest::plain).orElse("?");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    void sumsAndMeansAddUpWhatRoundingLeavesOpen() {
        Quantity sum = Aggregates.sum(column(RATES, 1, 4));
        Quantity mean = Aggregates.mean(column(RATES, 1, 4));

        assertThat(sum.value()).isEqualByComparingTo("17");
        assertThat(ends(sum)).isEqualTo("16.8 17.2");
        assertThat(mean.value()).isEqualByComparingTo("4.25");
        assertThat(ends(mean)).isEqualTo("4.2 4.3");
        assertThat(mean.decimals()).isEqualTo(1);
        assertThat(mean.working().text()).isEqualTo("(1.0 + 2.5 + 4.0 + 9.5) ÷ 4");
    }

    @Test
    void whatIsMissingIsListedAndCanBeLeftOut() {
        Quantity sum = Aggregates.sum(column(RATES, 2, 4));

        assertThat(sum.isKnown()).isFalse();
        assertThat(sum.missing()).hasSize(1);
        assertThat(Aggregates.known(column(RATES, 2, 4)).value()).isEqualByComparingTo("60");
        assertThat(Aggregates.known(column(RATES, 2, 4)).isKnown()).isTrue();
        assertThat(Aggregates.median(column(RATES, 2, 4)).value()).isEqualByComparingTo("20");
    }

    @Test
    void theMiddleKeepsItsOwnEnds() {
        assertThat(ends(Aggregates.median(column(RATES, 1, 3)))).isEqualTo("2.45 2.55");
        assertThat(Aggregates.median(column(RATES, 1, 4)).value()).isEqualByComparingTo("3.25");
        assertThat(ends(Aggregates.median(column(RATES, 1, 4)))).isEqualTo("3.2 3.3");
    }

    @Test
    void percentilesAreInterpolated() {
        assertThat(Aggregates.percentile(column(RATES, 1, 3), BigDecimal.valueOf(25))
                        .value())
                .isEqualByComparingTo("1.75");
        assertThat(Aggregates.percentile(column(RATES, 1, 3), BigDecimal.valueOf(100))
                        .value())
                .isEqualByComparingTo("4");
        assertThat(ends(Aggregates.percentile(column(RATES, 1, 3), BigDecimal.ZERO)))
                .isEqualTo("0.95 1.05");
        assertThatThrownBy(() -> Aggregates.percentile(column(RATES, 1, 3), BigDecimal.valueOf(-1)))
                .isInstanceOf(CalculationException.class);
    }

    @Test
    void weightsCount() {
        Quantity mean = Aggregates.weightedMean(column(RATES, 1, 3), column(RATES, 2, 3));

        assertThat(mean.value()).isEqualByComparingTo("3");
        assertThat(ends(mean)).isEqualTo("2.95 3.05");
        assertThat(mean.cells()).hasSize(2);
    }

    @Test
    void extremesKeepTheirOwnEnds() {
        assertThat(Extremes.min(column(RATES, 1, 4)).value()).isEqualByComparingTo("1");
        assertThat(ends(Extremes.min(column(RATES, 1, 4)))).isEqualTo("0.95 1.05");
        assertThat(Extremes.max(column(RATES, 1, 4)).value()).isEqualByComparingTo("9.5");
        assertThat(ends(Extremes.max(column(RATES, 1, 4)))).isEqualTo("9.45 9.55");
        assertThatThrownBy(() -> Extremes.max(new Numbers(List.of(), List.of())))
                .hasMessage("none of these values is known");
    }

    @Test
    void placesAreSharedAndCountedFromBothEnds() {
        Table table = Csv.table("t", "a,n\nA,5\nB,7\nC,7\nD,1\nE,[c]\n");
        Quantity rank = Extremes.rank(table.quantity(1, 1).orElseThrow(), column(table, 1, 5));

        assertThat(rank.intValue()).isEqualTo(1);
        assertThat(rank.standing()).contains(new Standing(1, 3, 4, 1, 1));
        assertThat(Extremes.rank(table.quantity(3, 1).orElseThrow(), column(table, 1, 5))
                        .intValue())
                .isEqualTo(4);
        assertThat(rank.working().text()).isEqualTo("place 1 of 4");
    }

    @Test
    void aCountSaysOfHowMany() {
        Quantity count = Counts.count(new Counts.Poll(2, 5, "are over 40", List.of(), List.of()));

        assertThat(count.working().text()).isEqualTo("2 of 5 rows are over 40");
        assertThat(count.operation()).isEqualTo(Operation.COUNT);
        assertThat(count.measure().kind()).isEqualTo(Measure.Kind.COUNT);
        assertThat(Counts.proportion(new Counts.Poll(2, 5, "", List.of(), List.of()))
                        .value())
                .isEqualByComparingTo("40");
        assertThatThrownBy(() -> Counts.proportion(new Counts.Poll(0, 0, "", List.of(), List.of())))
                .isInstanceOf(CalculationException.class);
    }

    @Test
    void peersAreOtherPlacesOfTheSameYearWithoutTotals() {
        Quantity kent = PANEL.quantity(4, 2).orElseThrow();
        List<Peer> peers = Peers.of(kent);

        assertThat(peers).extracting(Peer::key).containsExactly("Essex", "Kent", "Devon");
        assertThat(peers).extracting(Peer::isOwn).containsExactly(false, true, false);
        assertThat(Peers.standing(kent, peers)).contains(new Standing(1, 2, 2, 0, 1));
        assertThat(Peers.of(kent, By.TIME)).extracting(Peer::key).containsExactly("2024", "2025");
    }

    @Test
    void peersOfACalculationAreTheSameCalculationInOtherRows() {
        Quantity growth = Comparisons.change(
                PANEL.quantity(0, 2).orElseThrow(), PANEL.quantity(3, 2).orElseThrow());
        List<Peer> peers = Peers.of(growth);

        assertThat(peers).extracting(Peer::key).containsExactly("Essex", "Kent");
        assertThat(peers.get(1).value().orElseThrow().value()).isEqualByComparingTo("50");
        assertThat(Peers.standing(growth, peers)).contains(new Standing(2, 1, 2, 0, 0));
        Quantity byZero = Comparisons.share(
                PANEL.quantity(0, 2).orElseThrow(), PANEL.quantity(0, 3).orElseThrow());
        assertThat(Peers.of(byZero).get(1).value()).isEmpty();
        assertThat(Peers.of(Quantity.literal(BigDecimal.ONE))).isEmpty();
    }

    @Test
    void aWholeColumnIsTheSameForEveryRow() {
        Quantity share = Comparisons.share(RATES.quantity(0, 2).orElseThrow(), Aggregates.known(column(RATES, 2, 4)));

        assertThat(share.inRow(new RowSwap("A", "C")).orElseThrow().value()).isEqualByComparingTo("50");
        assertThat(share.inRow(new RowSwap("A", "Z"))).isEmpty();
        assertThat(share.inRow(new RowSwap("B", "C")).orElseThrow().value()).isEqualByComparingTo(share.value());
    }

    @Test
    void rowsThatStandForOthersAreRecognised() {
        Table regions = Csv.table("r", "region,n\nEngland,1\nNorth East,2\nSouth West,3\nLondon,4\n");
        Table london = Csv.table("l", "area,n\nLondon,1\nInner London,2\nOuter London,3\nKent,9\n");
        Table nations = Csv.table("k", "nation,n\nEngland,5\nWales,6\nScotland,9\nUnited Kingdom,7\n");
        Table sums = Csv.table("s", "kind,n\nA,10\nB,20\nC,30\nEverything,60\n");
        Table years = Csv.table("y", "year,n\n2001,10\n2002,20\n2003,30\n2004,60\n");
        Table few = Csv.table("f", "kind,n\nA,10\nB,20\nC,30\n");

        assertThat(undeclared(regions)).contains("England");
        assertThat(undeclared(london)).contains("London");
        assertThat(undeclared(nations)).contains("United Kingdom");
        assertThat(undeclared(sums)).contains("Everything");
        assertThat(undeclared(years)).isEmpty();
        assertThat(undeclared(few)).isEmpty();
        assertThat(Totals.without(PANEL, List.of(0, 1, 2))).containsExactly(0, 1);
        assertThat(Totals.without(PANEL, List.of(2, 5))).containsExactly(2, 5);
    }

    private static Optional<String> undeclared(Table table) {
        List<Integer> rows = IntStream.range(0, table.rows().size()).boxed().toList();
        return Totals.undeclared(table, rows, 1);
    }

    @Test
    void figuresArePublishedOrTyped() {
        assertThat(new Provenance("", "", "", "", "", "https://x").entry()).isEqualTo(Provenance.Entry.PUBLISHED);
        assertThat(new Provenance("", "", "", "", "page 3", "").entry()).isEqualTo(Provenance.Entry.TYPED);
        assertThat(Provenance.UNSAID.entry()).isEqualTo(Provenance.Entry.UNPLACED);
    }

    @Test
    void numbersInWords() {
        assertThat(NumberWords.ordinal(BigDecimal.valueOf(11))).isEqualTo("11th");
        assertThat(NumberWords.ordinal(BigDecimal.valueOf(21))).isEqualTo("21st");
        assertThat(NumberWords.ordinal(BigDecimal.valueOf(112))).isEqualTo("112th");
        assertThat(NumberWords.points(BigDecimal.ONE)).isEqualTo("1 percentage point");
        assertThat(NumberWords.points(BigDecimal.valueOf(2))).isEqualTo("2 percentage points");
        assertThat(NumberWords.saying(new BigDecimal("42"))).contains("two in five");
        assertThat(NumberWords.saying(new BigDecimal("43"))).isEmpty();
    }
}
