package dev.foreword.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.Conflict;
import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.data.Tables;
import dev.foreword.model.ValueEvaluator.Evaluation;
import dev.foreword.model.ValueEvaluator.Failed;
import dev.foreword.model.ValueEvaluator.Printed;
import dev.foreword.testing.Csv;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns in expressions: counted, ranked, averaged, matched by key, and looked through for a row’s name. */
class RowByRowTest {

    private static final Table COUNCILS = Csv.table("councils", """
            council,before,after,agency,rating
            Essex,100,120,12,Good
            Kent,200,180,45,Poor
            Devon,400,480,[c],Good
            Barnet,50,30,60,Fair
            """);

    private static final Table PEOPLE = Csv.table("people", """
            council,people,weight
            Kent,"1,000",3
            Barnet,100,1
            Devon,"2,000",1
            Essex,500,1
            """);

    /** Newest first, as departments publish them. */
    private static final Table SERIES = Csv.table("series", """
            year,n,cash,index
            2016,110,£200,100
            2015,105,£190,95
            2014,90,£180,90
            2013,100,£150,80
            2012,80,£140,75
            """);

    private static final Table REGIONS = Csv.totals(Csv.table("regions", """
            region,n
            England,60
            North East,10
            North West,20
            South West,30
            """), "England");

    private static final Table UNDECLARED = Csv.table("undeclared", """
            place,n,rate
            Camden,10,1.0
            Bexley,20,2.0
            Barnet,30,3.0
            All places,60,2.2
            """);

    private static final Table PANEL = Csv.keyed(Csv.table("panel", """
            year,area,n
            2024,Essex,10
            2024,Kent,20
            2025,Kent,30
            2025,Essex,12
            """), 0, 1);

    private final Tables tables = new Tables(Stream.of(COUNCILS, PEOPLE, SERIES, REGIONS, UNDECLARED, PANEL)
            .collect(Collectors.toMap(Table::name, table -> table)));
    private final Evaluator evaluator = new Evaluator();

    private Evaluation evaluate(String expression) {
        return evaluator.evaluate(expression, tables);
    }

    private Quantity quantity(String expression) {
        Evaluation evaluation = evaluator.quantity(expression, tables);
        assertThat(evaluation).isInstanceOf(Printed.class);
        return Objects.requireNonNull(((Printed) evaluation).quantity());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    count(councils.after, "over 120")                                           | 2
                    count(councils.after, "at least 120")                                       | 3
                    count(councils.after, "under 120")                                          | 1
                    count(councils.after, "at most 120")                                        | 2
                    count(councils.after, "between 30 and 120")                                 | 2
                    count(councils.after, 30)                                                   | 1
                    count(councils.after, "not 30")                                             | 3
                    count(councils.rating, "Good")                                              | 2
                    count(councils.rating, "not Good")                                          | 2
                    count(councils.rating, "Good", councils.after, "over 200")                  | 1
                    count(councils.after, "over", mean(councils.after))                         | 1
                    count(councils.agency, "known")                                             | 3
                    count(councils.agency, "missing")                                           | 1
                    count(where(councils.agency, "known").agency, "over 40")                    | 2
                    count(change(councils.before, councils.after), "under 0")                   | 2
                    count(councils.after - councils.before, "over 0")                           | 2
                    proportion(councils.rating, "Good")                                         | 50
                    highest(change(councils.before, councils.after))                            | Essex and Devon
                    lowest(change(councils.before, councils.after))                             | Barnet
                    highest(councils.after)                                                     | Devon
                    highest(councils.after).before                                              | 400
                    names(councils.after, "at least 120")                                       | Essex, Kent and Devon
                    sum(where(councils.rating, "Good").after)                                   | 600
                    where(councils.rating, "Good")["Essex"].after                               | 120
                    where(councils.rating, "Good")?size                                         | 2
                    count(where(councils.rating, "Good"))                                       | 2
                    count(regions)                                                              | 3
                    count(panel["2024"])                                                        | 2
                    count(councils.rating)                                                      | 4
                    change(councils.before, councils.after)["Kent"]                             | -10
                    difference(councils.before, councils.after)[0]                              | 20
                    max(change(councils.before, councils.after))                                | 20
                    rank(change(councils["Kent"].before, councils["Kent"].after), change(councils.before, councils.after)) | 3
                    fall(councils["Kent"].before, councils["Kent"].after)                       | 10
                    weighted_mean(councils.after, people.weight)                                | 195
                    percentile(councils.before, 50)                                             | 150
                    percentile(councils.before, 0)                                              | 50
                    percentile(councils.before, 90)                                             | 340
                    sum(per_head(councils.after, people.people))                                | 0.96
                    per(councils.after, people.people, 1000)["Barnet"]                          | 300
                    changes(series.n)["2013"]                                                   | 25
                    changes(series.n)?size                                                      | 4
                    consecutive(changes(series.n), "over 0")                                    | 2
                    previous(changes(series.n), "over 0")                                       | 2015
                    first(series.n, "over 95")                                                  | 2013
                    latest(series.n, "under 100")                                               | 2014
                    rolling_mean(series.n, 3)["2014"]                                           | 90
                    rolling_mean(series.n, 3)?size                                              | 3
                    round(annual_change(series["2012"].n, series["2016"].n), 1)                 | 8.3
                    round(annual_change(series["2012"].n, series["2016"].n, 2), 2)              | 17.26
                    round(real(series["2012"].cash, series.index, "2015"), 2)                   | £177.33
                    highest(real(series.cash, series.index, "2015"))                            | 2014
                    sum(regions.n)                                                              | 60
                    mean(regions.n)                                                             | 20
                    median(regions.n)                                                           | 20
                    max(regions.n)                                                              | 30
                    highest(regions.n)                                                          | South West
                    count(regions.n, "over 5")                                                  | 3
                    rank(regions["South West"].n, regions.n)                                    | 1
                    sum(change(panel["2024"].n, panel["2025"].n))                               | 70
                    highest(change(panel["2024"].n, panel["2025"].n))                           | Kent
                    where(panel.n, "over 11")["2025"]["Kent"].n                                 | 30
                    """)
    void works(String expression, String printed) {
        assertThat(evaluate(expression))
                .isInstanceOfSatisfying(
                        Printed.class,
                        value -> assertThat(value.text().replace("−", "-")).isEqualTo(printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    count(councils.agency, "over 40")                 | the value at data/r/councils.csv:4:4 is confidential
                    names(councils.agency, "over 40")                 | whether a row meets this condition isn’t known: data/r/councils.csv:4:4
                    highest(councils.agency)                          | the value of "Devon" is missing, and could be the highest
                    count(councils.after, "over Essex")               | "Essex" is no number to compare with
                    names(councils.after, "over 9000")                | no row of "councils" meets this condition
                    sum(councils.rating)                              | the column "rating" holds words: "Good" at data/r/councils.csv:2:5
                    councils.after                                    | this is a number for each of 4 rows, and one is wanted
                    1 + councils.after                                | this is a number for each of 4 rows, and one is wanted
                    councils.after == 3                               | this is a number for each of 4 rows, and one is wanted
                    round(sum(per_head(councils.after, series.n)))    | "Essex" of "councils" has no partner in "series"
                    changes(series.n)["2012"]                         | there is no one row "2012" here
                    change(regions.n, regions.n * 0)["England"] / 0   | this divides by zero
                    annual_change(councils["Kent"].before, councils["Kent"].after) | nothing says of which year 180 is
                    annual_change(series["2016"].n, series["2012"].n) | there is no average change in a year between 110 and 80
                    rolling_mean(series.n, 0)                         | 0 is no whole number from 1 to 1000
                    percentile(series.n, 101)                         | there is no percentile 101
                    highest(change(councils.before, councils.after)).n | Essex and Devon are 2 rows
                    sum(change(councils.before - councils.before, councils.after)) | in the row "Essex" this divides by zero
                    """)
    void saysWhatIsWrong(String expression, String message) {
        assertThat(evaluate(expression))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.message()).isEqualTo(message));
    }

    @Test
    void aNameKnowsItsNumberAndAllTheCellsThatWereLookedThrough() {
        Quantity highest = quantity("highest(councils.after)");

        assertThat(highest.name()).contains("Devon");
        assertThat(highest.operation()).isEqualTo(Operation.NAME);
        assertThat(highest.intValue()).isEqualTo(480);
        assertThat(highest.cells().get(0).key()).isEqualTo("Devon");
        assertThat(highest.cells().get(1).words()).isEqualTo("data/r/councils.csv:2:3 to line 5");
    }

    @Test
    void anUndeclaredTotalIsTold() {
        assertThat(quantity("sum(undeclared.n)").conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.TOTAL);
        assertThat(quantity("sum(undeclared.rate)").conflicts()).isEmpty();
        assertThat(quantity("sum(regions.n)").conflicts()).isEmpty();
    }

    @Test
    void aFallIsTurned() {
        assertThat(quantity("fall(councils[1].before, councils[1].after)").isTurned())
                .isTrue();
        assertThat(quantity("negative(change(councils[1].before, councils[1].after))")
                        .isTurned())
                .isTrue();
        assertThat(quantity("change(councils[1].before, councils[1].after)").isTurned())
                .isFalse();
    }

    @Test
    void aCountLeavesOpenWhatIsWithheld() {
        Quantity count = quantity("count(councils.agency, \"over 40\")");

        assertThat(count.intValue()).isEqualTo(2);
        assertThat(count.interval().high())
                .hasValueSatisfying(high -> assertThat(high).isEqualByComparingTo("3"));
        assertThat(count.missing()).hasSize(1);
    }

    @Test
    void aLiteralHasNoCellAndANumberAmongWordsHasLostIts() {
        GroundedEvaluator grounded = new GroundedEvaluator(evaluator);

        assertThat(grounded.evaluate("50", tables))
                .isInstanceOfSatisfying(
                        Printed.class, value -> assertThat(value.cells()).isEmpty());
        assertThat(grounded.evaluate("\"about 45\"", tables)).isInstanceOf(Failed.class);
        assertThat(grounded.evaluate("\"about \" + series[0].n", tables)).isInstanceOf(Failed.class);
        assertThat(grounded.evaluate("series[0].n", tables)).isInstanceOf(Printed.class);
        assertThat(grounded.evaluate("series[0].year", tables)).isInstanceOf(Printed.class);
        assertThat(grounded.evaluate("(series[0].n > 3)?then(\"many\", \"few\")", tables))
                .isInstanceOf(Printed.class);
    }
}
