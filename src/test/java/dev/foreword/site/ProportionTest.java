package dev.foreword.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.foreword.site.output.InMemoryOutput;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.testing.Surface;
import dev.foreword.testing.TestSite;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever an author can repeat costs in proportion, wherever it stands: a site in which it was repeated tens of thousands
 * of times is built in seconds. Work with a square in it would take minutes, or more memory than there is.
 *
 * <p>What is measured is the time that the processor spends on one thread, so that a busy machine doesn’t count.
 */
class ProportionTest {

    private static final int TIMES = 32_000;
    private static final int NUMBERS = 3_000;

    /** Work in proportion takes less than half a second. */
    private static final Duration MOST_WORK = Duration.ofSeconds(6);

    private static final Duration HANGING = Duration.ofMinutes(3);

    /** What has been, or nearly been, a square somewhere; together with what looks like the beginning of something. */
    private static final List<String> UNITS = List.of(
            " ",
            "\t",
            "\u00a0",
            "a",
            "-",
            "–",
            ".",
            ",",
            ";",
            ":",
            "!",
            "?",
            "'",
            "\"",
            "“",
            "‘",
            "(",
            ")",
            "(A",
            "[",
            "]",
            "[^1]",
            "[@",
            "[@a] ",
            "](",
            "![",
            "{",
            "{#",
            "}",
            "${",
            "<",
            "<a ",
            "<!--",
            "-->",
            "&",
            "&amp;",
            "*",
            "**a",
            "_a_ ",
            "`",
            "~~",
            "|",
            "\\",
            "#",
            "$",
            "£",
            "%",
            "@",
            "/",
            "/*",
            "1",
            "1,",
            "1 ",
            "£1 ",
            "1,000,",
            "1.",
            "2015/16 ",
            "1 May ",
            "Ab Cd ",
            "Aa ",
            "ABC ",
            "aB1/",
            "http",
            "https://a.b/c ",
            "a@b.c ",
            "A. ",
            "No. ",
            "the the ",
            "one ",
            "twenty-",
            "half ",
            "per cent ",
            "rose by 1 per cent and ",
            "(see 1) ",
            "Table 1 ",
            "[a](#b) ",
            "[](#b) ",
            "*[A]: b ",
            ":::",
            "Department for Education (DfE) ",
            "Director of Care, ",
            "x and ",
            "1+",
            "a.",
            "é",
            "\u0301",
            "\u200b",
            "🙂");

    private static Duration work(TestSite site) {
        return assertTimeoutPreemptively(HANGING, () -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            new SiteBuild(
                            new InMemorySourceTree(site.sourced()),
                            new InMemoryOutput(),
                            new RunOptions(1, false),
                            Progress.SILENT)
                    .run();
            return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        });
    }

    /** {@return a text with a number in it, so many times, each time with another number} */
    private static String counted(String form, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> form.replace("{i}", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    static Stream<TestSite> sitesThatTookTooLong() {
        TestSite good = TestSite.good();
        return Stream.of(
                Surface.PARAGRAPH.with("a" + " ".repeat(TIMES * 2) + "b"),
                Surface.HEADING.with("a" + " ".repeat(TIMES * 2) + "b"),
                good.page(":::box{title=\"A\"}" + " ".repeat(TIMES * 2) + "b\nText.\n:::"),
                Surface.PARAGRAPH.with(counted("Somerset County Council Report{i}a ", NUMBERS)),
                Surface.PARAGRAPH.with(counted("[](#none-{i}) ", NUMBERS)),
                good.page(counted("## Heading number {i}\n\n[](#heading-nmber-{i})\n\n", NUMBERS)),
                good.page("## A {#" + "a".repeat(TIMES) + "}\n\n[](#" + "a".repeat(TIMES) + "b)"),
                TestSite.good()
                        .page(counted("term{i} ", NUMBERS) + "\n\n:::glossary\n"
                                + counted("term{i}\n: Words.\n\n", NUMBERS) + ":::"),
                Surface.PARAGRAPH.with("http".repeat(TIMES / 2)),
                Surface.SOURCE_TITLE.with("“A” ".repeat(NUMBERS * 2)),
                Surface.SOURCE_AUTHOR.with("A and ".repeat(TIMES)),
                TestSite.good()
                        .with("content/sources.bib", counted("@book{k{i}, title = {A}, year = {2020}}\n", NUMBERS)));
    }

    @ParameterizedTest
    @MethodSource("sitesThatTookTooLong")
    void whatTookTooLongIsBuiltInProportion(TestSite site) {
        assertThat(work(site)).isLessThan(MOST_WORK);
    }

    /** The index once held the whole paragraph for each of its numbers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "there were ${visits[\"Northgate\"].visits} visits and ",
                "there were [120 visits](<=visits[\"Northgate\"].visits>) and "
            })
    void theIndexOfEvidenceGrowsInProportion(String number) {
        assertThat(evidence(number.repeat(200))).isLessThan(3 * evidence(number.repeat(100)));
    }

    private static int evidence(String paragraph) {
        return TestSite.good().page(paragraph).build().text("r/evidence.json").length();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${visits[\"Northgate\"].visits} and ", "[120](<=visits[\"Northgate\"].visits>) and "})
    @EnabledIfSystemProperty(named = "proportion", matches = "all")
    void thousandsOfNumbersAreReadInProportion(String number) {
        assertThat(work(TestSite.good().page(number.repeat(TIMES / 2)))).isLessThan(MOST_WORK.multipliedBy(10));
    }

    /** A run of capitalised words was more than the stack could hold. */
    @Test
    void capitalisedWordsNeedNoStack() {
        for (Surface surface : List.of(Surface.PARAGRAPH, Surface.HEADING, Surface.TITLE, Surface.CELL)) {
            work(surface.with("Ab Cd ".repeat(800)));
        }
    }

    /** Words that would fill a picture of a hundred thousand lines aren’t drawn pixel by pixel. */
    @ParameterizedTest
    @EnumSource(
            value = Surface.class,
            names = {"CHART_TITLE", "CHART_NAME"})
    void wordsThatNoPictureHoldsAreRefused(Surface surface) {
        assertThat(surface.with("Department for Education ".repeat(NUMBERS))
                        .build()
                        .problems())
                .contains("content/r/01-one.md:" + (surface == Surface.CHART_TITLE ? "10:9" : "3:1")
                        + " figure-too-large");
    }

    /** Each text in each place takes a quarter of an hour, so it isn’t for every day: {@code -Dproportion=all}. */
    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = "proportion", matches = "all")
    void anythingAnywhereIsBuiltInProportion(Surface surface) {
        for (String unit : UNITS) {
            assertThat(work(surface.with(unit.repeat(TIMES)))).as(unit).isLessThan(MOST_WORK);
        }
    }
}
