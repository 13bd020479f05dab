package dev.foreword.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What data and authors do to charts: the picture is right, or the error is clear; never broken, and never silent. */
class BadFigureTest {

    private static final String SQUARES = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"code":"Northgate","name":"North"},"geometry":{"type":"Polygon",
             "coordinates":[[[0,50],[0,51],[1,51],[1,50],[0,50]]]}},
            {"type":"Feature","properties":{"code":"Riverside","name":"River"},"geometry":{"type":"MultiPolygon",
             "coordinates":[[[[1,50],[2,50],[2,51],[1,51],[1,50]]]]}}]}
            """;

    private static Built chart(String csv, String keys) {
        return TestSite.good()
                .with("data/r/t.csv", csv)
                .page(":::chart{#fig-t}\ndata: t\nx: name\n" + keys
                        + "\ntitle: Northgate has more\nsubtitle: Visits, 2024\nsource: Counts\n:::")
                .build();
    }

    private static String svg(Built built) {
        return built.text("r/figures/t.svg");
    }

    private static List<String> words(Built built) {
        return Jsoup.parse(svg(built), Parser.xmlParser()).select("text").eachText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bar", "column", "line", "dot", "ring", "proportion", "waffle"})
    void allSuppressedSaysSo(String type) {
        Built built = chart("name,a\n2023/24,[c]\n2024/25,[c]\n", "type: " + type + "\ny: a");

        assertThat(built.problems()).isEmpty();
        assertThat(built.page().select("details p").text()).contains("None of its values is available.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bar", "column", "line", "area", "dot", "ring", "proportion", "waffle", "icons"})
    void allNoughtIsDrawnWithoutLength(String type) {
        Built built = chart("name,a\n2023/24,0\n2024/25,0\n", "type: " + type + "\ny: a");

        assertThat(built.problems()).isEmpty();
        assertThat(svg(built)).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bar", "column", "line", "area", "dot", "ring", "proportion", "waffle", "icons"})
    void onePointIsEnough(String type) {
        Built built = chart("name,a\n2024/25,5\n", "type: " + type + "\ny: a");

        assertThat(built.problems()).isEmpty();
        assertThat(svg(built)).contains("5").doesNotContain("NaN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring", "proportion", "waffle", "area", "icons"})
    void aNegativePartOfAWholeIsAnError(String type) {
        assertThat(chart("name,a\n2023/24,5\n2024/25,-2\n", "type: " + type + "\ny: a")
                        .problems())
                .containsExactly("content/r/01-one.md:3:1 chart-negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "Infinity", "-Infinity", "∞"})
    void whatIsNoNumberIsNamedWithItsCell(String word) {
        Built built = chart("name,a\nA,5\nB," + word + "\n", "type: bar\ny: a");

        assertThat(built.problem().rule().id()).isEqualTo("column-not-numbers");
        assertThat(built.problem().message()).contains("\"" + word + "\"").contains("data/r/t.csv:3:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring", "proportion", "waffle"})
    void morePartsThanColoursAreRefused(String type) {
        String rows = "A,1\nB,2\nC,3\nD,4\nE,5\nF,6\nG,7\nH,8\n";

        assertThat(chart("name,a\n" + rows, "type: " + type + "\ny: a").problems())
                .contains("content/r/01-one.md:3:1 figure-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999999999", "1000000000000000000000000000000000000000000", "0.0000000000001"})
    void aNumberBeyondWhatAPictureCanShowIsRefused(String number) {
        Built built = chart("name,a\nA,5\nB," + number + "\n", "type: bar\ny: a");

        assertThat(built.problem().rule().id()).isEqualTo("figure-too-large");
        assertThat(built.problem().message()).contains("data/r/t.csv:3:2");
    }

    @Test
    void areasCannotDiverge() {
        assertThat(chart("name,a,b\n2023,5,1\n2024,6,2\n", "type: area\ny: [a, b]\nstacked: diverging")
                        .problems())
                .contains("content/r/01-one.md:8:1 bad-value");
    }

    @Test
    void aKeyThatDoesNothingIsReported() {
        Built built = chart("name,a\nA,5\nB,7\n", "type: bar\ny: a\ntrend: true");

        assertThat(built.problem().message()).isEqualTo("a bar has no use for \"trend\"");
        assertThat(built.problem().help()).isEqualTo("remove it; it is for scatter");
    }

    @Test
    void fifteenSeriesAreRefused() {
        String names = IntStream.range(0, 15)
                .mapToObj(i -> "series_with_a_long_name_" + i)
                .collect(Collectors.joining(","));
        String row = "2024/25" + ",1".repeat(15) + "\n";

        assertThat(chart("name," + names + "\n" + row, "type: line\ny: [" + names.replace(",", ", ") + "]")
                        .problem()
                        .message())
                .isEqualTo("a line of 15 columns can't be read");
    }

    @Test
    void sixLongNamesAreAllThere() {
        List<String> names = IntStream.range(0, 6)
                .mapToObj(i -> "Unaccompanied children of the " + i + "th group who were seeking asylum")
                .toList();
        Built built = chart(
                "name," + String.join(",", names) + "\n2023/24,1,2,3,4,5,6\n2024/25,2,3,4,5,6,7\n",
                "type: line\nhighlight: [\"" + names.get(0) + "\"]\ny: "
                        + names.stream().map(n -> "\"" + n + "\"").toList());

        assertThat(built.problems()).isEmpty();
        String all = String.join(" ", words(built));
        assertThat(names).allSatisfy(name -> assertThat(all).contains(name.substring(0, 29)));
        assertThat(all).doesNotContain("…");
    }

    @Test
    void aCategoryOf300CharactersIsBrokenAndNeverCut() {
        String spaced = "Local services and their partners ".repeat(9).strip();
        String unbroken = "x".repeat(300);
        Built built = chart("name,a\n" + spaced + ",5\n" + unbroken + ",7\n", "type: bar\ny: a");

        assertThat(built.problems()).isEmpty();
        assertThat(String.join(" ", words(built))).contains(spaced);
        assertThat(String.join("", words(built))).contains(unbroken);
        assertThat(Jsoup.parse(svg(built), Parser.xmlParser()).select("rect[fill=#12436d]"))
                .extracting(bar -> Double.parseDouble(bar.attr("height")))
                .hasSize(2)
                .allSatisfy(height -> assertThat(height).isBetween(20.0, 24.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ŵythnos Ŷ", "الأطفال", "子どもたち", "<script>alert(1)</script>", "${7*7}", "{{series-1}}", "a & b"})
    void labelsOfAnyKindStayWhatTheyAre(String label) {
        Built built = chart("name,a\n" + label + ",5\nB,7\n", "type: bar\ny: a");

        assertThat(built.problems()).isEmpty();
        Document picture = Jsoup.parse(svg(built), Parser.xmlParser());
        assertThat(picture.select("script")).isEmpty();
        assertThat(picture.select("text").eachText()).contains(label);
    }

    @Test
    void aPictureThatTheFontsCantShowHasNoPng() {
        Built built = chart("name,a\n子どもたち,5\nB,7\n", "type: bar\ny: a");

        assertThat(built.files().keySet()).contains("r/figures/t.svg").doesNotContain("r/figures/t.png");
        assertThat(built.page().select(".downloads").text()).doesNotContain("PNG");
    }

    @Test
    void twoFiguresWithOneIdAreAnError() {
        String one = """
                :::chart{#fig-t}
                data: visits
                type: bar
                x: library
                y: visits
                title: Northgate has more
                subtitle: Visits, 2024
                source: Counts
                :::

                """;

        assertThat(TestSite.good().page(one + one).check().problems())
                .containsExactly("content/r/01-one.md:13:11 duplicate-id");
    }

    @Test
    void clockwiseRingsAndTheOthersAreFilledAlike() {
        Built built = TestSite.good()
                .with("data/r/two.geojson", SQUARES)
                .page(":::map{#fig-t}\ndata: visits\ntype: map\nboundaries: two.geojson\nx: library\ny: visits\n"
                        + "title: Northgate has more\nsubtitle: Visits, 2024\nsource: Counts\n:::")
                .build();

        assertThat(built.problems()).isEmpty();
        Document picture = Jsoup.parse(svg(built), Parser.xmlParser());
        assertThat(picture.select("path[fill^=#]"))
                .hasSize(2)
                .allSatisfy(area -> assertThat(area.attr("d")).matches("M.*Z"));
        assertThat(picture.select("text").eachText()).contains("120", "80");
    }

    @Test
    void brokenBoundariesAreAnError() {
        Built built = TestSite.good()
                .with(
                        "data/r/two.geojson",
                        "{\"features\":[{\"properties\":{\"code\":\"A\"},\"geometry\":{\"coordinates\":[[\"x\"]]}}]}")
                .page(":::map{#fig-t}\ndata: visits\ntype: map\nboundaries: two.geojson\nx: library\ny: visits\n"
                        + "title: Northgate has more\nsubtitle: Visits, 2024\nsource: Counts\n:::")
                .build();

        assertThat(built.problem().rule().id()).isEqualTo("map-boundaries");
    }

    @Test
    void hundredsOfNamesAreDrawnAndMoreAreRefused() {
        String csv = "name,a\n"
                + IntStream.range(0, 152)
                        .mapToObj(i -> "Authority " + i + "," + i)
                        .collect(Collectors.joining("\n"));
        Built built = chart(csv + "\n", "type: bar\ny: a");

        assertThat(built.problems()).isEmpty();
        assertThat(words(built)).contains("Authority 0", "Authority 151", "151");
        String million = "name,a\n"
                + IntStream.range(0, 20_000).mapToObj(i -> "A" + i + ",1\n").collect(Collectors.joining());
        assertThat(chart(million, "type: bar\ny: a").problem().message())
                .isEqualTo("a bar of 20000 rows can't be read");
    }

    @Test
    void aTitleOf206CharactersIsDrawnWhole() {
        String title = "Councils that spent more on early help had fewer children in care "
                .repeat(4)
                .strip()
                .substring(0, 206);
        Built built = TestSite.good()
                .page(":::chart{#fig-t}\ndata: visits\ntype: bar\nx: library\ny: visits\ntitle: " + title
                        + "\nsubtitle: Visits, 2024\nsource: Counts\n:::")
                .build();

        assertThat(built.problem().rule().id()).isEqualTo("headline-length");
        assertThat(String.join(" ", words(built))).contains(title.strip());
    }
}
