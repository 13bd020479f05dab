package dev.foreword.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.Table;
import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.ValueEvaluator.Evaluation;
import dev.foreword.model.ValueEvaluator.Failed;
import dev.foreword.model.ValueEvaluator.Printed;
import dev.foreword.source.csv.CsvOptions;
import dev.foreword.source.csv.CsvTableReader;
import dev.foreword.testing.Randomly;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorTest {

    private static final String CSV = """
            year,plans,share,spend,note
            2010/11,"49,000",58.0,£9.0bn,first
            2015/16,"63,310",62,£9.4bn,last
            2016/17,[c],,£9.5bn,none
            """;

    private final Tables tables = tables();
    private final Evaluator evaluator = new Evaluator();

    private static Tables tables() {
        Diagnostics diagnostics = new Diagnostics();
        Table table = new CsvTableReader(diagnostics)
                .read("t", "data/r/t.csv", CSV.getBytes(StandardCharsets.UTF_8), CsvOptions.WHOLE_FILE)
                .orElseThrow();
        return new Tables(Map.of("t", table));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    t["2010/11"].plans                                            | 49,000
                    t["2010/11"].share                                            | 58.0
                    t["2010/11"].spend                                            | £9.0bn
                    t["2010/11"].note                                             | first
                    t[1].plans                                                    | 63,310
                    t?size                                                        | 3
                    t["2015/16"].plans - t["2010/11"].plans                       | 14,310
                    round(change(t["2010/11"].plans, t["2015/16"].plans), 1)      | 29.2
                    points(t["2010/11"].share, t["2015/16"].share)                | 4.0
                    round(share(t["2010/11"].plans, t["2015/16"].plans))          | 77
                    round(ratio(t["2015/16"].plans, t["2010/11"].plans), 2)       | 1.29
                    sum(t[0].plans, t[1].plans)                                   | 112,310
                    max(t.spend)                                                  | £9.5bn
                    t[0].spend + t[1].spend                                       | £18.4bn
                    "about " + t[0].plans                                         | about 49,000
                    percent(change(t[0].plans, t[1].plans), 1)                    | 29.2 per cent
                    pp(points(t[0].share, t[1].share))                            | 4 percentage points
                    billions(t[0].spend)                                          | £9.0 billion
                    thousands(t[0].plans, 0)                                      | 49 thousand
                    money(1188.6, 2)                                              | £1,188.60
                    ordinal(rank(t[0].spend, t.spend))                            | third
                    ordinal(21)                                                   | 21st
                    words(4)                                                      | four
                    words(share(2, 5))                                            | two in five
                    words(t[0].share)                                             | three in five
                    years(t[0].year, t[1].year)                                   | 5
                    round(per(t[0].plans, 11800000, 10000), 1)                    | 41.5
                    known(t.plans)                                                | 112,310
                    median(t.spend)                                               | £9.4bn
                    round(mean(t[0].plans, t[1].plans))                           | 56,155
                    abs(t[0].plans - t[1].plans)                                  | 14,310
                    round(index(t[1].plans, t[0].plans), 1)                       | 129.2
                    round(0.125, 2)                                               | 0.13
                    round(394400, -3)                                             | 394,000
                    100 - 94.6                                                    | 5.4
                    (t[0].plans > 1000)?then("many", "few")                       | many
                    "a" + "b"                                                     | ab
                    """)
    void printsInTheHouseStyle(String expression, String printed) {
        assertThat(evaluate(expression))
                .isInstanceOfSatisfying(
                        Printed.class, value -> assertThat(value.text()).isEqualTo(printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    t["2010/12"].plans            | UNKNOWN_ROW          | did you mean "2010/11"?
                    t["2010/11"].plan             | UNKNOWN_COLUMN       | did you mean "plans"?
                    u["2010/11"].plans            | UNKNOWN_TABLE        | did you mean "t"?
                    t["2016/17"].plans            | EXPRESSION_FAILED    | say so in words, or use another cell
                    t["2016/17"].share            | EXPRESSION_FAILED    | fill it, mark it as [x] (not available), or use another cell
                    t[0].plans / 9                | EXPRESSION_PRECISION | say how it is rounded: round(t[0].plans / 9, 1)
                    change(0, 5)                  | EXPRESSION_FAILED    | look at the cell that is the base
                    change(1)                     | EXPRESSION_FAILED    | write change(from, to)
                    -t[0].plans                   | EXPRESSION_FAILED    | write 0 - x, or negative(x)
                    sum(t.note)                   | EXPRESSION_FAILED    | use a column of numbers
                    sum(t.plans)                  | EXPRESSION_FAILED    | say so in words, or leave out what is missing with known(…)
                    t[0].spend + round(change(1, 2), 1) | EXPRESSION_FAILED | look at the two cells, and at the units of their columns
                    10000000000*10000000000*10000000000*10 | EXPRESSION_FAILED | look at the units of the cells that it is made of
                    rank(t[2].plans, t.plans)     | EXPRESSION_FAILED    | rank one that is published
                    years("soon", "later")        | EXPRESSION_FAILED    | write years(from, to) with labels such as "2010/11"
                    t                             | EXPRESSION_FAILED    | name a cell, table["row"].column, or work out a number
                    """)
    void saysWhatIsWrongAndWhatToDo(String expression, Rule rule, String help) {
        assertThat(evaluate(expression)).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.rule()).isEqualTo(rule);
            assertThat(failed.help()).isEqualTo(help);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"freemarker.template.utility.Execute\"?new()",
                "t?api",
                "\"x\"?eval",
                "\"<#list 1..9 as x>${x}</#list>\"?interpret",
                "(1..)?join(\"\")",
                "1..999999999",
                "0..<9",
                "t?map(r -> r.plans)",
                ".data_model",
                ".main_template_name",
                "\"${t}\"",
                "\"#{1}\"",
                "t ? new",
                "1 ?\tapi",
                "\"a\"?left_pad(1000000000)",
                "1)><#assign x = (2",
                "t??new"
            })
    void refusesWhatReachesBeyondTheTablesOrNeverEnds(String expression) {
        assertThat(evaluate(expression)).isInstanceOf(Failed.class);
    }

    @Test
    void refusesAnExpressionThatIsTooLong() {
        assertThat(evaluate("1+".repeat(2000) + "1"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.rule()).isEqualTo(Rule.EXPRESSION_FORBIDDEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{", "-", "!", "1+", "t[", "(1)+", "not "})
    void noRunOfOneThingMakesItFallOver(String piece) {
        assertThat(evaluate(piece.repeat(900 / piece.length()) + "1")).isNotNull();
    }

    @Test
    void noTextMakesItThrow() {
        Randomly.check(draw -> assertThat(evaluate(draw.text(40))).isNotNull());
    }

    private Evaluation evaluate(String expression) {
        return evaluator.evaluate(expression, tables);
    }
}
