package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.testing.TestSite;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author writes in a claim, and what the build says of it. */
class ClaimTest {

    private static final String CHILDREN = """
            year,children,plans,percent,cash
            2010/11,"382,400","49,000",58,£9.0bn
            2013/14,"390,000","55,000",60,£9.2bn
            2015/16,"394,400","63,310",62,£35.8bn
            """;

    private static final String VARIATION = """
            measure,lowest,average,highest
            Looked-after children,22,60,164
            Referrals,187.7,532.2,1753
            """;

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern KEYED = Pattern.compile("k\\[\"([^\"]+)\"]");

    private static final String SURVEY = """
            answer,n,percent
            reduced,38,[c]
            kept,31,39.7
            asked,79,100
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rose by 3.1 per cent               | change(c["2010/11"].children, c["2015/16"].children)       |
            rose by two per cent               | change(c["2010/11"].children, c["2015/16"].children)       | claim-mismatch
            fell by 3.1 per cent               | change(c["2010/11"].children, c["2015/16"].children)       | claim-direction
            fell by 3.0 per cent               | change(c["2015/16"].children, c["2010/11"].children)       | claim-direction
            grew by 29.2%                      | change(c["2010/11"].plans, c["2015/16"].plans)             |
            rose by almost 30 per cent         | change(c["2010/11"].plans, c["2015/16"].plans)             |
            rose by more than 30 per cent      | change(c["2010/11"].plans, c["2015/16"].plans)             | claim-hedge
            rose by about 28 per cent          | change(c["2010/11"].plans, c["2015/16"].plans)             |
            rose by about 25 per cent          | change(c["2010/11"].plans, c["2015/16"].plans)             | claim-mismatch
            rose by more than 20 per cent      | change(c["2010/11"].plans, c["2015/16"].plans)             | claim-far
            at least 29 per cent more          | change(c["2010/11"].plans, c["2015/16"].plans)             |
            up to 30 per cent more             | change(c["2010/11"].plans, c["2015/16"].plans)             |
            14,310 more                        | c["2015/16"].plans - c["2010/11"].plans                    |
            14,000 more                        | c["2015/16"].plans - c["2010/11"].plans                    | claim-mismatch
            some 14,000 more                   | c["2015/16"].plans - c["2010/11"].plans                    |
            4 percentage points                | points(c["2010/11"].percent, c["2015/16"].percent)         |
            4 per cent                         | points(c["2010/11"].percent, c["2015/16"].percent)         | claim-points
            6.9 percentage points              | change(c["2010/11"].percent, c["2015/16"].percent)         | claim-points
            rose                               | change(c["2010/11"].children, c["2015/16"].children)       |
            fell                               | change(c["2010/11"].children, c["2015/16"].children)       | claim-direction
            rose by 29 per cent over five years | change(c["2010/11"].plans, c["2015/16"].plans)            |
            rose by 29 per cent over four years | change(c["2010/11"].plans, c["2015/16"].plans)            | claim-span
            rose by 29 per cent from 2010/11 to 2015/16 | change(c["2010/11"].plans, c["2015/16"].plans)    |
            rose by 29 per cent from 2009 to 2013 | change(c["2010/11"].plans, c["2015/16"].plans)          | claim-span
            £35.8 billion                      | c["2015/16"].cash                                          |
            £36bn                              | c["2015/16"].cash                                          |
            £35.9bn                            | c["2015/16"].cash                                          | claim-mismatch
            almost four times                  | ratio(c["2015/16"].cash, c["2010/11"].cash)                |
            four times                         | ratio(c["2015/16"].cash, c["2010/11"].cash)                |
            more than four times               | ratio(c["2015/16"].cash, c["2010/11"].cash)                | claim-rounding
            more than sevenfold                | v["Looked-after children"].highest / v["Looked-after children"].lowest |
            more than eightfold                | v["Looked-after children"].highest / v["Looked-after children"].lowest | claim-hedge
            more than nine times               | v["Referrals"].highest / v["Referrals"].lowest             |
            highest                            | c["2015/16"].children                                      |
            lowest                             | c["2015/16"].children                                      | claim-mismatch
            second highest                     | c["2013/14"].children                                      |
            the highest since 2013             | c["2015/16"].children                                      |
            third highest                      | rank(c["2010/11"].children, c.children)                    |
            half                               | share(38, 79)                                              |
            two in five                        | share(31, 79)                                              |
            one in five                        | share(31, 79)                                              | claim-mismatch
            nearly half                        | share(38, 79)                                              |
            more than a third                  | share(31, 79)                                              |
            more than half                     | share(38, 79)                                              | claim-hedge
            most                               | share(38, 79)                                              | claim-hedge
            the majority                       | share(41, 79)                                              |
            most                               | share(602, 605)                                            | claim-far
            nearly all                         | share(602, 605)                                            |
            38 of the 79                       | share(38, 79)                                              |
            39 of the 79                       | share(38, 79)                                              | claim-mismatch
            48 per cent                        | 38 / 79                                                    |
            101 per cent                       | share(80, 79)                                              | claim-part
            doubled                            | ratio(20, 10)                                              |
            more than doubled                  | change(10, 25)                                             |
            halved                             | change(20, 10)                                             |
            five years                         | years(c["2010/11"].year, c["2015/16"].year)                |
            four years                         | years(c["2010/11"].year, c["2015/16"].year)                | claim-span
            four                               | count(c) + 1                                                 |
            38,000                             | c["2010/11"].percent / 100 * 65520                         | claim-rounding
            58 per cent                        | share(38000, 65520)                                        |
            quite a few                        | count(c)                                                   | claim-words
            plummeted by 30 per cent           | change(c["2010/11"].plans, c["2015/16"].plans)             | claim-direction,claim-mismatch
            not 3 per cent                     | change(c["2010/11"].children, c["2015/16"].children)       | claim-words
            from 22 to 164                     | v["Looked-after children"].highest                         | claim-words
            between 60 and 170                 | v["Looked-after children"].highest                         |
            52 per cent                        | s["reduced"].percent                                       | claim-unchecked
            1.2 million                        | 1150000                                                    |
            1.2 million                        | 1149999                                                    | claim-mismatch
            60 per 10,000                      | v["Looked-after children"].average                         |
            22 in every 10,000 children        | v["Looked-after children"].lowest                          | claim-mismatch
            60 in every 10,000 children        | v["Looked-after children"].average                         |
            62 per cent of children aged 10 or over | c["2015/16"].percent                                  |
            29.2 per cent more by 31 March 2016 | change(c["2010/11"].plans, c["2015/16"].plans)            |
            one child in four                  | share(25, 100)                                             |
            nine in ten                        | share(91, 100)                                             |
            two-thirds                         | share(2, 3)                                                |
            a third fewer                      | change(300, 200)                                           |
            cut by a quarter                   | change(400, 300)                                           |
            a 25 per cent cut                  | change(400, 300)                                           |
            a 25 per cent rise                 | change(400, 300)                                           | claim-direction
            down 25%                           | change(400, 300)                                           |
            nearly doubled                     | ratio(195, 100)                                            |
            nearly doubled                     | ratio(205, 100)                                            | claim-hedge
            half as many                       | ratio(50, 100)                                             |
            six times as likely                | ratio(6, 1)                                                |
            £35,800m                           | c["2015/16"].cash                                          |
            the lowest since 2010              | c["2015/16"].plans                                         | claim-mismatch
            third lowest of all                | c["2015/16"].plans                                         |
            unchanged                          | change(1000, 1001)                                         |
            unchanged                          | change(1000, 1010)                                         | claim-direction
            no more than 30 per cent           | change(c["2010/11"].plans, c["2015/16"].plans)             |
            no fewer than 63,000               | c["2015/16"].plans                                         |
            15 or more                         | 16                                                         |
            all of them                        | share(5, 5)                                                |
            sixty-five                         | 65                                                         |
            one hundred and fifty-two          | 152                                                        |
            two and a half times               | ratio(25, 10)                                              |
            −3 per cent                        | change(100, 97)                                            |
            −3 per cent                        | change(100, 103)                                           | claim-mismatch
            a gap of 4 percentage points       | points(c["2015/16"].percent, c["2010/11"].percent)         |
            """)
    void saysWhatIsWrong(String words, String expression, String rules) {
        String problems = String.join(
                ",",
                found("Here are [" + words + "](<=" + inCells(expression) + ">) of them.").stream()
                        .map(d -> d.rule().id())
                        .sorted()
                        .toList());

        assertThat(problems).isEqualTo(rules == null ? "" : rules);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Plans fell by [29.2 per cent](<=change(c["2010/11"].plans, c["2015/16"].plans)>).        | claim-direction
            Plans rose by [29.2 per cent](<=change(c["2010/11"].plans, c["2015/16"].plans)>).        |
            Plans rose by [29.2 per cent](<=change(c["2010/11"].plans, c["2015/16"].plans)>) over four years. | claim-span
            A [29.2 per cent](<=change(c["2010/11"].plans, c["2015/16"].plans)>) fall came next.     | claim-direction
            The number of plans is [62](=c["2015/16"].percent).                                      | claim-rate
            """)
    void readsTheWordsAroundAClaim(String text, String rule) {
        assertThat(found(text).stream().map(d -> d.rule().id()).toList())
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void showsTheArithmeticTheCellsAndWhatToWrite() {
        Diagnostic found = found(
                        "It [rose by two per cent](<=change(c[\"2010/11\"].children, c[\"2015/16\"].children)>) then.")
                .get(0);

        assertThat(found.message())
                .isEqualTo("the data give a rise of 3.1 per cent: (394,400 − 382,400) ÷ 382,400 × 100;"
                        + " from data/r/c.csv:2:2, data/r/c.csv:4:2");
        assertThat(found.help()).isEqualTo("write \"rose by 3 per cent\", or point the claim at other cells");
        assertThat(found.place().toString()).isEqualTo("content/r/01-one.md:3:4");
    }

    /** Numbers that stand alone in an expression, read from cells that hold them: a typed one is no evidence. */
    private static String inCells(String expression) {
        return expression.contains("[")
                ? expression
                : NUMBER.matcher(expression).replaceAll("k[\"$0\"].n");
    }

    private static List<Diagnostic> found(String text) {
        String numbers = KEYED.matcher(text)
                .results()
                .map(m -> m.group(1) + "," + m.group(1) + "\n")
                .distinct()
                .collect(Collectors.joining());
        return TestSite.good()
                .with("data/r/k.csv", "key,n\n0,0\n" + numbers)
                .with("data/r/c.csv", CHILDREN)
                .with("data/r/v.csv", VARIATION)
                .with("data/r/s.csv", SURVEY)
                .page(text)
                .check()
                .result()
                .diagnostics();
    }
}
