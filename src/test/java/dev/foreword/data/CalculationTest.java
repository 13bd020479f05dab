package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.data.Aggregates.Numbers;
import dev.foreword.data.Measure.Kind;
import dev.foreword.data.Measure.Prices;
import dev.foreword.data.Measure.Timing;
import dev.foreword.testing.Csv;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What comes of each calculation: the value, where the true one may lie, its unit, and what shouldn’t have been brought
 * together. Numbers are written as in a table, after what they are said to measure: {@code stock 1.5}; {@code literal 2}
 * stands in the expression itself.
 */
class CalculationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5         | add        | 2.25        | 3.75     | 3.695..3.805     | -
            5           | add        | 7           | 12       | 12..12           | -
            £1m         | add        | £0.001bn    | 2000000  | 1000000..3000000 | £
            literal 1   | add        | 5%          | 6        | 5.5..6.5         | %
            5%          | add        | literal 1   | 6        | 5.5..6.5         | %
            5%          | add        | 2           | 7        | 6.5..7.5         | %
            2           | add        | 5%          | 7        | 6.5..7.5         | %
            7           | subtract   | 5           | 2        | 2..2             | -
            62%         | subtract   | 58.0%       | 4        | 3.45..4.55       | points
            62%         | subtract   | literal 2   | 60       | 59.5..60.5       | %
            literal 100 | subtract   | 62%         | 38       | 37.5..38.5       | %
            2.0         | multiply   | 3.0         | 6        | 5.7525..6.2525   | -
            2           | multiply   | 5%          | 10       | 9..11            | %
            5%          | multiply   | 2           | 10       | 9..11            | %
            5%          | multiply   | £2          | 10       | 6.75..13.75      | -
            6           | divide     | 4           | 1.5      | 1.5..1.5         | -
            £6bn        | divide     | £3m         | 2000     | 1571..2600     | -
            £6          | divide     | literal 4   | 1.5      | 1.375..1.625     | £
            £6          | divide     | 4           | 1.5      | 1.375..1.625     | £
            7           | remainder  | 4           | 3        | 3..3             | -
            7.0         | remainder  | 4           | 3        | ..               | -
            7           | remainder  | 4.0         | 3        | ..               | -
            5           | min        | 7.0         | 5        | 5..5             | -
            7.0         | min        | 5           | 5        | 5..5             | -
            5           | max        | 7.0         | 7        | 6.95..7.05       | -
            7.0         | max        | 5           | 7        | 6.95..7.05       | -
            200         | change     | 250         | 25       | 25..25           | %
            2.0         | change     | 1.5         | -25      | -29.27..-20.51   | %
            200         | fall       | 150         | 25       | 25..25           | %
            58.0        | points     | 62          | 4        | 3.95..4.05       | points
            6           | ratio      | 4           | 1.5      | 1.5..1.5         | -
            6           | share      | 8           | 75       | 75..75           | %
            6           | index      | 4           | 150      | 150..150         | -
            100         | annual     | 144         | 20       | 20..20           | %
            £600        | perHead    | 4           | 150      | 149.875..150.125 | £
            600         | perHead    | 4           | 150      | 150..150         | per head
            """)
    void ofTwoNumbers(String a, String operation, String b, String value, String interval, String unit) {
        Quantity result = calculate(operation, number(a), number(b));

        assertThat(result.value()).isEqualByComparingTo(value);
        assertThat(ends(result.interval())).isEqualTo(interval);
        assertThat(unit(result)).isEqualTo(unit);
        assertThat(result.conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add      | stock 5     | flow 7       | TIMING
            add      | flow 5      | stock 7      | TIMING
            add      | stock 5     | stock 7      | -
            add      | stock 5     | 7            | -
            add      | 5           | flow 7       | -
            subtract | count 5     | rate 7       | RATE
            subtract | rate 5      | count 7      | RATE
            subtract | share 5     | count 7      | RATE
            subtract | share 5     | rate 7       | -
            subtract | count 5     | count 7      | -
            subtract | count 5     | 7            | -
            subtract | 5           | count 7      | -
            change   | cash £5     | real £7      | PRICES
            change   | real £5     | cash £7      | PRICES
            change   | 2015 £5     | 2016 £7      | PRICES
            change   | cash £5     | cash £7      | -
            change   | cash £5     | £7           | -
            change   | £5          | real £7      | -
            divide   | cash £5     | real £7      | PRICES
            divide   | cash £5     | cash £7      | -
            ratio    | stock 5     | flow 7       | -
            share    | 8           | 7            | PART
            share    | 7           | 7            | -
            share    | 7.1         | 7.0          | -
            min      | stock 5     | flow 7       | TIMING
            """)
    void whatCantStandTogetherIsMarked(String operation, String a, String b, String conflict) {
        Quantity result = calculate(operation, number(a), number(b));

        assertThat(result.conflicts().stream().map(c -> c.kind().name()).collect(Collectors.joining(" ")))
                .isEqualTo(conflict.equals("-") ? "" : conflict);
        assertThat(result.conflicts()).allSatisfy(c -> assertThat(c.words()).contains(" "));
    }

    @Test
    void aSeriesThatIsBrokenBetweenTwoRowsIsMarked() {
        Table whole = Csv.table("t", "year,n\n2014,10\n2015,20\n2016,30\n");
        TableNotes n = whole.notes();
        Table table = new Table(
                "t",
                whole.file(),
                whole.columns(),
                whole.rows(),
                new TableNotes(
                        n.title(),
                        n.source(),
                        n.licence(),
                        n.notes(),
                        n.keys(),
                        n.bounds(),
                        List.of(new TableNotes.Break("2015", "a new question")),
                        n.totals()));

        assertThat(conflicts(table, 0, 1)).containsExactly("a new question");
        assertThat(conflicts(table, 0, 2)).containsExactly("a new question");
        assertThat(conflicts(table, 2, 0)).containsExactly("a new question");
        assertThat(conflicts(table, 1, 2)).isEmpty();
        assertThat(conflicts(table, 1, 1)).isEmpty();
    }

    private static List<String> conflicts(Table table, int from, int to) {
        return Comparisons.change(
                        table.quantity(from, 1).orElseThrow(),
                        table.quantity(to, 1).orElseThrow())
                .conflicts()
                .stream()
                .map(Conflict::words)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5   | divide    | 0    | this divides by zero
            5   | remainder | 0    | this divides by zero
            0   | change    | 5    | this divides by zero
            5   | share     | 0    | this divides by zero
            5   | divide    | [x]  | this divides by a value that isn’t known
            £5  | add       | 5%   | £5 and 5% are in different units
            """)
    void whatCantBeWorkedOutIsSaid(String a, String operation, String b, String message) {
        assertThatThrownBy(() -> calculate(operation, number(a), number(b)))
                .isInstanceOf(CalculationException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -5.0 | 5  | 4.95..5.05   | true
            5    | 5  | 5..5         | false
            0    | 0  | 0..0         | false
            """)
    void aSizeKnowsWhetherItsSignWasTurned(String a, String abs, String ends, boolean turned) {
        Quantity size = Arithmetic.abs(number(a));

        assertThat(size.value()).isEqualByComparingTo(abs);
        assertThat(ends(size.interval())).isEqualTo(ends);
        assertThat(size.isTurned()).isEqualTo(turned);
        assertThat(Arithmetic.negate(size).isTurned()).isEqualTo(!turned);
    }

    @Test
    void zeroMinusAChangeIsTheChangeTurned() {
        Quantity change = Comparisons.change(number("200"), number("150"));
        Quantity zero = Quantity.literal(BigDecimal.ZERO);

        assertThat(Arithmetic.subtract(zero, change).isTurned()).isTrue();
        assertThat(Arithmetic.subtract(zero, change).operation()).isEqualTo(Operation.CHANGE);
        assertThat(Arithmetic.subtract(zero, number("5")).isTurned()).isFalse();
        assertThat(Arithmetic.subtract(Quantity.literal(BigDecimal.ONE), change).isTurned())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2 3 4             | sum       | 10   | 10..10
            1.0 2 3.0           | sum       | 6    | 5.9..6.1
            1 2.0 3             | sum       | 6    | 5.95..6.05
            count:5 count:[c]   | sum       | 5    | 5..
            1.0 2.0 6.0         | mean      | 3    | 2.95..3.05
            3 1 2               | median    | 2    | 2..2
            4 1 2 3             | median    | 2.5  | 2.5..2.5
            1.0 5.0 3           | median    | 3    | 3..3
            1.0 5.0 3.0         | median    | 3    | 2.95..3.05
            3.0 1 2             | min       | 1    | 1..1
            1 2 3.0             | max       | 3    | 2.95..3.05
            2 2.0 1             | max       | 2    | 2..2.05
            1 2.0 2             | min       | 1    | 1..1
            10 20 30 40 50      | p25       | 20   | 20..20
            10 20 30 40         | p50       | 25   | 25..25
            10 20 30 40         | p0        | 10   | 10..10
            10 20 30 40         | p100      | 40   | 40..40
            1 [c] 5             | known     | 6    | 6..6
            1 [c] 5             | median    | 3    | 3..3
            """)
    void ofManyNumbers(String all, String operation, String value, String interval) {
        Quantity result = aggregate(operation, numbers(all));

        assertThat(result.value()).isEqualByComparingTo(value);
        assertThat(ends(result.interval())).isEqualTo(interval);
    }

    @Test
    void whatIsMissingIsListed() {
        assertThat(Aggregates.sum(numbers("1 [c] 2 [x]")).missing()).hasSize(2);
        assertThat(Aggregates.median(numbers("1 [c] 2 [x]")).missing()).hasSize(2);
        assertThat(Aggregates.mean(numbers("1 2")).missing()).isEmpty();
        assertThat(Aggregates.known(numbers("1 [c] 2 [x]")).missing()).isEmpty();
    }

    @Test
    void theWorkingShowsEightNumbersAndCountsMore() {
        assertThat(Aggregates.sum(numbers("1 2 3 4 5 6 7 8")).working().text())
                .isEqualTo("1 + 2 + 3 + 4 + 5 + 6 + 7 + 8");
        assertThat(Aggregates.sum(numbers("1 2 3 4 5 6 7 8 9")).working().text())
                .isEqualTo("sum of 9 numbers");
        assertThat(Extremes.max(numbers("1 2 3")).working().text()).isEqualTo("max(1, 2, 3)");
        assertThat(Aggregates.mean(numbers("1 2")).working().text()).isEqualTo("(1 + 2) ÷ 2");
    }

    @ParameterizedTest
    @CsvSource({"-1", "100.1"})
    void thereIsNoPercentileBelowNoneOrAboveAll(BigDecimal percent) {
        assertThatThrownBy(() -> Aggregates.percentile(numbers("1 2"), percent))
                .isInstanceOf(CalculationException.class);
    }

    @Test
    void eachNumberOfAWeightedMeanCountsAsMuchAsItsWeight() {
        Quantity mean = Aggregates.weightedMean(numbers("10 20 60"), numbers("1 2 1"));

        assertThat(mean.value()).isEqualByComparingTo("27.5");
        assertThat(ends(mean.interval())).isEqualTo("27.5..27.5");
    }

    @ParameterizedTest
    @CsvSource({"20, 2, 3", "30, 1, 3", "10, 3, 3"})
    void aPlaceIsThatFromTheTopOfAll(String one, int place, int of) {
        Numbers all = numbers("10 20 30");
        Quantity self = all.each().stream()
                .filter(q -> q.value().compareTo(new BigDecimal(one)) == 0)
                .findFirst()
                .orElseThrow();

        Quantity rank = Extremes.rank(self, all);

        assertThat(rank.value()).isEqualByComparingTo(BigDecimal.valueOf(place));
        assertThat(rank.working().text()).isEqualTo("place " + place + " of " + of);
    }

    private static Quantity calculate(String operation, Quantity a, Quantity b) {
        return switch (operation) {
            case "add" -> Arithmetic.add(a, b);
            case "subtract" -> Arithmetic.subtract(a, b);
            case "multiply" -> Arithmetic.multiply(a, b);
            case "divide" -> Arithmetic.divide(a, b);
            case "remainder" -> Arithmetic.remainder(a, b);
            case "min" -> Arithmetic.min(a, b);
            case "max" -> Arithmetic.max(a, b);
            case "change" -> Comparisons.change(a, b);
            case "fall" -> Comparisons.fall(a, b);
            case "points" -> Comparisons.points(a, b);
            case "ratio" -> Comparisons.ratio(a, b);
            case "share" -> Comparisons.share(a, b);
            case "index" -> Comparisons.index(a, b);
            case "annual" -> Comparisons.annualChange(a, b, 2);
            default -> Comparisons.perHead(a, b);
        };
    }

    private static Quantity aggregate(String operation, Numbers numbers) {
        return switch (operation) {
            case "sum" -> Aggregates.sum(numbers);
            case "known" -> Aggregates.known(numbers);
            case "mean" -> Aggregates.mean(numbers);
            case "median" -> Aggregates.median(numbers);
            case "min" -> Extremes.min(numbers);
            case "max" -> Extremes.max(numbers);
            default -> Aggregates.percentile(numbers, new BigDecimal(operation.substring(1)));
        };
    }

    private static Numbers numbers(String all) {
        List<Quantity> each = Arrays.stream(all.split(" ", -1))
                .map(n -> number(n.replace(':', ' ')))
                .toList();
        return new Numbers(each, each.stream().flatMap(q -> q.cells().stream()).toList());
    }

    /** A number in a cell of a table of its own. */
    private static Quantity number(String text) {
        String[] words = text.split(" ", -1);
        String printed = words[words.length - 1];
        if (words[0].equals("literal")) {
            return Quantity.literal(new BigDecimal(printed));
        }
        // The second row makes a column of numbers of one that holds a symbol.
        Table table = Csv.table("t", "n\n\"" + printed + "\"\n1\n");
        Column plain = table.columns().get(0);
        Measure measure = words.length == 1 ? plain.measure() : said(words[0], plain.measure());
        Column column =
                new Column(plain.name(), plain.type(), plain.label(), measure, plain.rounding(), null, List.of());
        return new Table("t", table.file(), List.of(column), table.rows(), table.notes())
                .quantity(0, 0)
                .orElseThrow();
    }

    private static Measure said(String word, Measure m) {
        return switch (word) {
            case "count", "rate", "share" ->
                new Measure(m.unit(), Kind.valueOf(word.toUpperCase(Locale.ROOT)), m.timing(), m.prices());
            case "stock", "flow" ->
                new Measure(m.unit(), m.kind(), Timing.valueOf(word.toUpperCase(Locale.ROOT)), m.prices());
            case "cash" -> new Measure(m.unit(), m.kind(), m.timing(), Prices.CASH);
            case "real" -> new Measure(m.unit(), m.kind(), m.timing(), new Prices(Prices.Basis.REAL, ""));
            default -> new Measure(m.unit(), m.kind(), m.timing(), new Prices(Prices.Basis.REAL, word));
        };
    }

    private static String unit(Quantity q) {
        Unit unit = q.measure().unit();
        String words = (unit.prefix() + unit.suffix()).strip().replace(Unit.POINTS.strip(), "points");
        return words.isEmpty() ? "-" : words;
    }

    private static String ends(Interval interval) {
        return end(interval.low()) + ".." + end(interval.high());
    }

    /** Rounded to four digits where a quotient has 34. */
    private static String end(Optional<BigDecimal> end) {
        return end.map(e -> e.signum() == 0
                        ? "0"
                        : e.round(new MathContext(e.precision() > 20 ? 4 : 20, RoundingMode.HALF_UP))
                                .stripTrailingZeros()
                                .toPlainString())
                .orElse("");
    }
}
