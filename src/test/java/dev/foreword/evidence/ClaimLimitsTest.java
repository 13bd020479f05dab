package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Rule;
import dev.foreword.testing.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each word allows, at its limit and just beyond it, as the guide says. */
class ClaimLimitsTest {

    private static final String NUMBERS = """
            key,n
            a,200
            b,195
            c,193
            d,100
            e,92
            f,95
            g,50
            h,0
            i,16
            j,15
            k,33.4
            l,29.9
            """;

    private static final String SPENDING = """
            year,cash,real,children,share_2015,share_2016
            2015,£9.0bn,£9.4bn,4000,12%,14%
            2016,£9.2bn,£9.3bn,4100,12%,14%
            2017,£9.9bn,£9.6bn,4050,12%,14%
            2018,£9.8bn,£9.7bn,4200,12%,14%
            """;

    private static final String SIDECAR = """
            columns:
              cash: {prices: cash}
              real: {prices: real, price_year: 2018}
              children: {kind: count}
            """;

    private static final String PAY = """
            place,pay
            Barnet,£10
            Camden,£4
            """;

    private static final String WITHHELD = """
            area,adopted,moved
            Barnet,10,4
            Camden,c,z
            Hackney,5,3
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was [−3 per cent].                        | change(n["a"].n, n["b"].n)                    |
            It was [−3 per cent].                        | change(n["a"].n, n["c"].n)                    | claim-mismatch
            There were [about 190].                      | n["a"].n                                      | claim-mismatch
            There were [about 191].                      | n["a"].n                                      |
            There were [nearly 200].                     | n["a"].n                                      | claim-hedge
            There were [nearly 200].                     | n["b"].n                                      |
            There were [just over 195].                  | n["a"].n                                      |
            There were [just over 190].                  | n["a"].n                                      | claim-hedge
            There were [fewer than 300].                 | n["a"].n                                      | claim-far
            There were [fewer than 260].                 | n["a"].n                                      |
            There were [more than 150].                  | n["a"].n                                      | claim-far
            There were [15 or fewer].                    | n["i"].n                                      | claim-hedge
            There were [15 or more].                     | n["i"].n                                      |
            There were [15 or fewer].                    | n["j"].n                                      |
            [About a third] agreed.                      | share(n["l"].n, n["d"].n)                     | claim-mismatch
            [About a third] agreed.                      | share(n["k"].n, n["d"].n)                     |
            [Nearly all] agreed.                         | share(n["e"].n, n["d"].n)                     | claim-hedge
            [Nearly all] agreed.                         | share(n["f"].n, n["d"].n)                     |
            [Most] agreed.                               | share(n["g"].n, n["d"].n)                     | claim-hedge
            [None] agreed.                               | share(n["h"].n, n["d"].n)                     |
            [None] agreed.                               | share(n["j"].n, n["d"].n)                     | claim-hedge
            [All] agreed.                                | share(n["d"].n, n["d"].n)                     |
            It was [£4,000].                             | s["2015"].children                            | claim-rate
            It was [9 per cent].                         | s["2015"].cash                                | claim-rate
            In 2015 the [rate of children was 4,000].    | s["2015"].children                            | claim-rate
            Spending was [£9.4bn in cash terms] in 2015. | s["2015"].real                                | claim-prices
            Spending was [£9.0bn in real terms] in 2015. | s["2015"].cash                                | claim-prices
            Spending was [£9.0bn in cash terms] in 2015. | s["2015"].cash                                |
            It was [12 per cent] in 2016.                | s["2017"].share_2015                          | claim-context
            It was [14 per cent] in 2016.                | s["2017"].share_2016                          |
            Cash rose [by more than a twentieth] between 2016 and 2018. | change(s["2016"].cash, s["2018"].cash) |
            It was [up 2pp].                             | points(s["2015"].share_2015, s["2015"].share_2016) |
            It was [up 2 per cent].                      | points(s["2015"].share_2015, s["2015"].share_2016) | claim-points
            It is [12 per cent of children aged 10 to 15]. | s["2015"].share_2015                        |
            Spending was [the highest since 2015] in 2017. | s["2017"].cash                              |
            Children were [the lowest since 2016] in 2017. | s["2017"].children                          |
            Children were at [a record low] in 2015.     | s["2015"].children                            |
            Children were at [a record low] in 2018.     | s["2018"].children                            | claim-mismatch
            Barnet had [the most adopted].               | w["Barnet"].adopted                           | claim-unchecked
            Barnet had [the most moved].                 | w["Barnet"].moved                             | claim-rounding
            """)
    void eachWordHoldsUpToItsLimit(String sentence, String expression, String rule) {
        String text = sentence.replace("]", "](<=" + expression + ">)");

        assertThat(rules(text)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void aValueThatMixesPricesIsTold() {
        assertThat(rules("It is ${round(change(s[\"2015\"].cash, s[\"2018\"].real), 1)} per cent of it."))
                .isEqualTo(List.of("claim-prices"));
    }

    @Test
    void aWaivedClaimIsNotChecked() {
        String text = "There were [190](=n[\"a\"].n). <!-- waive claim-mismatch: as the source printed it -->";

        assertThat(site(text).check().result().evidence().all().get("r"))
                .extracting(item -> item.status().words())
                .containsExactly("waived");
    }

    /** The mean of 10 and 4 is 7, and so is the median; the words have to name what was worked out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [The average was £7] a child.      | mean(p.pay)          |
            [£7] was the average.              | mean(p.pay)          |
            [The median was £7] a child.       | mean(p.pay)          | claim-rate
            [£7] was the median.               | mean(p.pay)          | claim-rate
            [The total was £7].                | mean(p.pay)          | claim-rate
            [The median was £7] a child.       | median(p.pay)        |
            [The average was £7] a child.      | median(p.pay)        | claim-rate
            [The total was £14].               | sum(p.pay)           |
            [The average was £14].             | sum(p.pay)           | claim-rate
            [The highest was £10].             | max(p.pay)           |
            [The highest was £4].              | min(p.pay)           | claim-mismatch
            [The lowest was £4].               | min(p.pay)           |
            [The lowest was £10].              | max(p.pay)           | claim-mismatch
            [£7] was well above the median.    | mean(p.pay)          |
            """)
    void aStatisticIsCalledWhatItIs(String sentence, String expression, String rule) {
        String text = sentence.replace("]", "](<=" + expression + ">)");

        assertThat(rules(text)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They were [200, 195 and 193].             | sum(n["a"].n, n["b"].n, n["c"].n) |
            They were [about 200, 195 and 193].       | sum(n["a"].n, n["b"].n, n["c"].n) |
            They were [12 and 14 per cent].           | points(s["2015"].share_2015, s["2015"].share_2016) |
            They were [200, 195 and 194].             | sum(n["a"].n, n["b"].n, n["c"].n) | claim-mismatch
            They were [195, 200 and 193].             | sum(n["a"].n, n["b"].n, n["c"].n) | claim-mismatch
            They were [200, 195, 193 and 100].        | sum(n["a"].n, n["b"].n, n["c"].n) | claim-words
            They were [200 and 195].                  | n["a"].n                          | claim-words
            They were [£10 and £4].                   | sum(p.pay)                        |
            They were [£10 and £5].                   | sum(p.pay)                        | claim-mismatch
            They were [10 and 4 per cent].            | sum(p.pay)                        | claim-rate
            """)
    void eachNumberOfAListIsBorneOutInOrder(String sentence, String expression, String rule) {
        String text = sentence.replace("]", "](<=" + expression + ">)");

        assertThat(rules(text)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void aChangeTakenBackwardsHasAPlaceAsWell() {
        String text = "It was [the largest fall](<=change(s[\"2018\"].children, s[\"2015\"].children)>) of all.";

        assertThatCode(() -> rules(text)).doesNotThrowAnyException();
    }

    @Test
    void aCureNeverRoundsANumberToNothing() {
        String text = "There were [more than 12 million visits](=n[\"a\"].n).";

        assertThat(site(text).check().result().diagnostics())
                .filteredOn(d -> d.rule() == Rule.CLAIM_HEDGE)
                .extracting(Diagnostic::help)
                .containsExactly("write \"fewer than 12 million visits\", or point the claim at other cells");
    }

    private static List<String> rules(String text) {
        return site(text).check().result().diagnostics().stream()
                .map(d -> d.rule().id())
                .filter(id -> id.startsWith("claim-"))
                .distinct()
                .toList();
    }

    private static TestSite site(String text) {
        return TestSite.good()
                .with("data/r/n.csv", NUMBERS)
                .with("data/r/s.csv", SPENDING)
                .with("data/r/s.yml", SIDECAR)
                .with("data/r/p.csv", PAY)
                .with("data/r/w.csv", WITHHELD)
                .page(text);
    }
}
