package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.Peers.By;
import dev.foreword.data.Peers.Peer;
import dev.foreword.testing.Csv;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows a number is compared with, and what is worked out for each: never totals, other years or other levels. */
class PeersTest {

    private static final Table PANEL = Csv.keyed(Csv.table("panel", """
            year,area,geographic_level,n,of
            2023,England,National,60,600
            2023,Essex,County,10,100
            2023,Kent,County,20,100
            2024,England,National,66,600
            2024,Essex,County,12,100
            2024,Kent,County,[c],100
            2024,Devon,County,24,100
            """), 0, 1);

    private static final Table PLACES = Csv.totals(Csv.table("places", """
            place,n
            All,60
            Essex,10
            Kent,20
            Devon,30
            """), "All");

    private static Quantity cell(Table table, int row, int column) {
        return table.quantity(row, column).orElseThrow();
    }

    private static List<String> peers(Quantity quantity, By by) {
        return Peers.of(quantity, by).stream().map(PeersTest::words).toList();
    }

    private static String words(Peer peer) {
        return peer.key()
                + (peer.isOwn() ? " (own) " : " ")
                + peer.value()
                        .map(v -> v.value().stripTrailingZeros().toPlainString())
                        .orElse("?");
    }

    @Test
    void placesAreOfTheSameYearAndLevel() {
        assertThat(peers(cell(PANEL, 4, 3), By.PLACE)).containsExactly("Essex (own) 12", "Kent ?", "Devon 24");
        assertThat(peers(cell(PANEL, 1, 3), By.PLACE)).containsExactly("Essex (own) 10", "Kent 20");
    }

    @Test
    void yearsAreOfTheSamePlace() {
        assertThat(peers(cell(PANEL, 4, 3), By.TIME)).containsExactly("2023 10", "2024 (own) 12");
        assertThat(peers(cell(PANEL, 2, 3), By.TIME)).containsExactly("2023 (own) 20", "2024 ?");
    }

    @Test
    void aCalculationIsMadeAgainOfTheCellsOfEachRow() {
        Quantity share = Comparisons.share(cell(PANEL, 1, 3), cell(PANEL, 1, 4));
        Quantity change = Comparisons.change(cell(PANEL, 1, 3), cell(PANEL, 4, 3));

        assertThat(peers(share, By.PLACE)).containsExactly("Essex (own) 10", "Kent 20");
        // Kent is withheld in 2024, and Devon has no row in 2023.
        assertThat(peers(change, By.PLACE)).containsExactly("Essex (own) 20", "Kent ?");
        assertThat(peers(change, By.TIME)).isEmpty();
    }

    @Test
    void declaredTotalsAreNoPeers() {
        assertThat(peers(cell(PLACES, 1, 1), By.PLACE)).containsExactly("Essex (own) 10", "Kent 20", "Devon 30");
        assertThat(Peers.of(cell(PLACES, 1, 1))).hasSize(3);
        assertThat(peers(cell(PLACES, 1, 1), By.TIME)).isEmpty();
    }

    @Test
    void rowsOfYearsAloneAreComparedByTime() {
        Table series = Csv.table("series", "year,n\n2014,10\n2015,20\n2016,30\n");

        assertThat(peers(cell(series, 1, 1), By.PLACE)).isEmpty();
        assertThat(Peers.of(cell(series, 1, 1)).stream().map(PeersTest::words))
                .containsExactly("2014 10", "2015 (own) 20", "2016 30");
    }

    @Test
    void whatComesOfAWholeColumnOrOfTwoRowsHasNone() {
        List<Quantity> all = List.of(cell(PLACES, 1, 1), cell(PLACES, 2, 1));
        Quantity sum = Aggregates.sum(new Aggregates.Numbers(all, List.of(CellSpan.column(PLACES, 1))));

        assertThat(Peers.of(sum)).isEmpty();
        assertThat(Peers.of(Arithmetic.add(all.get(0), all.get(1)))).isEmpty();
        assertThat(Peers.of(Quantity.literal(BigDecimal.ONE))).isEmpty();
    }

    @Test
    void itsStandingCountsThoseThatAreMissing() {
        Quantity essex = cell(PANEL, 4, 3);
        Standing standing = Peers.standing(essex, Peers.of(essex, By.PLACE)).orElseThrow();

        assertThat(standing.fromTop()).isEqualTo(2);
        assertThat(standing.fromBottom()).isEqualTo(1);
        assertThat(standing.of()).isEqualTo(2);
        assertThat(standing.sharing())
                .isEqualTo(Standing.of(essex, List.of(cell(PANEL, 6, 3))).sharing());
        assertThat(standing.missing()).isEqualTo(1);
        assertThat(Peers.standing(essex, List.of())).isEmpty();
        Quantity withheld = cell(PANEL, 5, 3);
        assertThat(Peers.standing(withheld, Peers.of(withheld, By.PLACE))).isEmpty();
    }

    @Test
    void aTableFindsItsRowsAndNamesThem() {
        assertThat(PLACES.keys()).containsExactly("All", "Essex", "Kent", "Devon");
        assertThat(PLACES.rowsWithKey("Kent")).hasSize(1);
        assertThat(PLACES.rowsWithKey("kent?")).isEmpty();
        assertThat(PANEL.keysOf(4)).containsExactly("2024", "Essex");
        assertThat(PLACES.title()).isEqualTo("Places");
        assertThat(PLACES.file()).isEqualTo("data/r/places.csv").isEqualTo(PLACES.toString());
        assertThat(PLACES.cells(0).map(Cell::text)).containsExactly("All", "Essex", "Kent", "Devon");
    }

    @Test
    void aQuantityIsANumberToTheTemplates() {
        Quantity n = Quantity.literal(new BigDecimal("12.5"));

        assertThat(n.intValue()).isEqualTo(12);
        assertThat(n.longValue()).isEqualTo(12L);
        assertThat(n.floatValue()).isEqualTo(12.5f);
        assertThat(n.doubleValue()).isEqualTo(12.5);
        assertThat(n.toString()).isEqualTo("12.5");
        assertThat(Arithmetic.round(n, 0).precise()).isEqualByComparingTo("12.5");
        assertThat(Arithmetic.round(n, 0).value()).isEqualByComparingTo("13");
    }
}
