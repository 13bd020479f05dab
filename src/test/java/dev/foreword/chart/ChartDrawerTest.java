package dev.foreword.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.poster.ChartWords;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.chart.ChartDetails;
import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.chart.Stacking;
import dev.foreword.source.csv.CsvOptions;
import dev.foreword.source.csv.CsvTableReader;
import dev.foreword.testing.Randomly;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartDrawerTest {

    private static final String CSV = "name,a,b\nFirst,10,4\nSecond,25,8\nThird,15,[x]\n";
    private static final ChartWords WORDS =
            new ChartWords("A finding", "Measure, place", "The counts", "", "The publisher", null);

    private static final ChartKind[] KINDS = {
        ChartKind.BAR, ChartKind.COLUMN, ChartKind.LINE, ChartKind.DOT, ChartKind.AREA, ChartKind.SLOPE, ChartKind.RANGE
    };

    private final ChartDrawer drawer = new ChartDrawer();

    @Test
    void barsAreInProportionToTheirValuesAndCarryThem() {
        Document svg = wide(spec(ChartKind.BAR, CSV, false, 1));

        assertThat(bars(svg)).hasSize(3);
        double one = width(bars(svg).get(0)) / 10;
        assertThat(width(bars(svg).get(1)) / one).isCloseTo(25, within(0.2));
        assertThat(width(bars(svg).get(2)) / one).isCloseTo(15, within(0.2));
        assertThat(words(svg)).contains("First", "Second", "Third", "10", "25", "15");
    }

    @Test
    void aMissingBarLeavesItsMark() {
        assertThat(words(wide(spec(ChartKind.COLUMN, CSV, false, 2)))).contains("[x]");
    }

    @Test
    void aMissingPointIsAGapInTheLine() {
        String csv = "year,a\n2010,1\n2011,2\n2012,[x]\n2013,4\n2014,5\n";
        Document svg = wide(spec(ChartKind.LINE, csv, false, 1));
        String line = svg.select("path[stroke*=series-1]").attr("d");

        assertThat(line.chars().filter(c -> c == 'M')).hasSize(2);
        assertThat(svg.select("circle[fill*=series-1]")).hasSize(4);
    }

    @Test
    void yearsStandAsFarApartAsTheyAre() {
        String csv = "year,a\n2000,1\n2001,2\n2011,3\n";
        List<Element> dots = wide(spec(ChartKind.LINE, csv, false, 1)).select("circle[fill*=series-1]");
        double first = x(dots.get(1)) - x(dots.get(0));
        double second = x(dots.get(2)) - x(dots.get(1));

        assertThat(second / first).isCloseTo(10, within(0.1));
    }

    @Test
    void longNamesLayColumnsDownAndAreNeverCut() {
        String name = "Unaccompanied asylum-seeking children who started to be looked after";
        Document svg = wide(spec(ChartKind.COLUMN, "name,a\n" + (name + ",5\n").repeat(12), false, 1));
        String all = String.join(" ", words(svg));

        assertThat(all).contains("asylum-seeking").doesNotContain("…").doesNotContain("...");
        Element bar = bars(svg).get(1);
        assertThat(width(bar)).isGreaterThan(Double.parseDouble(bar.attr("height")));
    }

    @ParameterizedTest
    @EnumSource(names = {"BAR", "COLUMN", "LINE", "AREA", "DOT", "RANGE", "SLOPE", "PYRAMID", "RING", "PROPORTION"})
    void everyColourIsACustomPropertyOfThePage(ChartKind type) {
        String svg = draw(spec(type, CSV, false, 2), WORDS, "c").wide();

        assertThat(svg).doesNotContain("{{").doesNotContain("style=").doesNotContain("<style");
        assertThat(Jsoup.parse(svg, Parser.xmlParser()).select("[fill], [stroke]"))
                .allSatisfy(mark -> {
                    assertThat(mark.attr("fill")).matches("|none|var\\(--chart-[a-z0-9-]+\\)");
                    assertThat(mark.attr("stroke")).matches("|var\\(--chart-[a-z0-9-]+\\)");
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"BAR", "COLUMN", "LINE", "AREA", "DOT", "RANGE", "SLOPE", "PYRAMID", "RING", "PROPORTION"})
    void theFileStandsAlone(ChartKind type) {
        String svg = draw(spec(type, CSV, false, 2), WORDS, "c").file().svg();

        assertThat(svg).doesNotContain("var(").doesNotContain("{{");
        assertThat(words(Jsoup.parse(svg, Parser.xmlParser())))
                .contains("A finding", "Measure, place", "Source: The counts");
    }

    @Test
    void twoChartsOnAPageShareNoId() {
        ChartSpec spec = spec(ChartKind.BAR, CSV, false, 1);
        Document page = Jsoup.parse(draw(spec, WORDS, "a").wide()
                + draw(spec, WORDS, "b").wide()
                + draw(spec, WORDS, "a").narrow());

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void wordsThatLookLikeMarkupStayWords() {
        String csv = "name,a\n<b>&\"{{series-1}},1\nplain,2\n";
        String svg = draw(spec(ChartKind.BAR, csv.replace("\"", ""), false, 1), WORDS, "c")
                .wide();

        assertThat(words(Jsoup.parse(svg, Parser.xmlParser()))).contains("<b>&{{series-1}}");
    }

    @Test
    void theAuthorsOwnWordsNameThePicture() {
        ChartWords own = new ChartWords("T", "", "", "The first is smallest.", "P", null);

        assertThat(draw(spec(ChartKind.BAR, CSV, false, 1), own, "c").wide())
                .contains("<title id=\"c-w-t\">The first is smallest.</title>");
    }

    @Test
    void describesWhatItShows() {
        assertThat(draw(spec(ChartKind.BAR, CSV, false, 2), WORDS, "c").description())
                .isEqualTo(
                        "Grouped bar chart of a and b by name. A: the highest value is 25, for Second; the lowest is 10, for First. "
                                + "B: the higher value is 8, for Second; the lower is 4, for First. No value is available for Third (B).");
        assertThat(draw(spec(ChartKind.LINE, "year,a\n2010,3\n2011,9\n2012,4\n", false, 1), WORDS, "c")
                        .description())
                .isEqualTo(
                        "Line chart of a by Name, 2010 to 2012. Up from 3 in 2010 to 4 in 2012, with the highest value, 9, in 2011.");
    }

    @Test
    void noLabelFallsOutsideOrOverAnother() {
        Randomly.check(60, draw -> {
            List<Integer> values = draw.list(1, 12, () -> draw.integer(-5000, 90000));
            noLabelFallsOutsideOrOverAnother(values, draw.of(KINDS), draw.coin());
        });
    }

    private void noLabelFallsOutsideOrOverAnother(List<Integer> values, ChartKind type, boolean two) {
        StringBuilder csv = new StringBuilder("year,a,b\n");
        IntStream.range(0, values.size())
                .forEach(i -> csv.append(2000 + i)
                        .append(',')
                        .append(values.get(i))
                        .append(',')
                        .append(i)
                        .append('\n'));
        int series = Math.max(two ? 2 : 1, type.limits().fewestSeries());
        DrawnChart drawn = draw(spec(type, csv.toString(), false, series), WORDS, "c");

        assertThat(collisions(drawn.wide())).isEmpty();
        assertThat(collisions(drawn.narrow())).isEmpty();
    }

    /** {@return what overlaps another label or leaves the picture} */
    private static List<String> collisions(String svg) {
        Document document = Jsoup.parse(svg, Parser.xmlParser());
        double width = Double.parseDouble(document.select("svg").attr("width"));
        double height = Double.parseDouble(document.select("svg").attr("height"));
        ChartFonts fonts = new ChartFonts();
        record Box(String words, double left, double top, double right, double bottom) {
            boolean overlaps(Box o) {
                return Math.min(right, o.right) - Math.max(left, o.left) > 2
                        && Math.min(bottom, o.bottom) - Math.max(top, o.top) > (bottom - top) * 0.4;
            }
        }
        List<Box> boxes = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Element text : document.select("text")) {
            Element sized = text.hasAttr("font-size") ? text : document.selectFirst("g[font-size]");
            double size = Double.parseDouble(Objects.requireNonNull(sized).attr("font-size"));
            double w = ChartFonts.width(
                    text.text(), text.hasAttr("font-weight") ? fonts.semiBold(size) : fonts.regular(size));
            double x = x(text);
            double y = Double.parseDouble(text.attr("y"));
            Box box = new Box(text.text(), x, y - size * 0.75, x + w, y + size * 0.2);
            if (box.left() < -1 || box.right() > width + 1 || box.top() < -1 || box.bottom() > height + 1) {
                faults.add("outside: " + box);
            }
            boxes.stream().filter(box::overlaps).forEach(other -> faults.add(box + " over " + other));
            boxes.add(box);
        }
        return faults;
    }

    private static ChartSpec spec(ChartKind type, String csv, boolean stacked, int series) {
        Diagnostics diagnostics = new Diagnostics();
        Table table = new CsvTableReader(diagnostics)
                .read("t", "t.csv", csv.getBytes(StandardCharsets.UTF_8), CsvOptions.WHOLE_FILE)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
        List<PrintedColumn> columns = IntStream.rangeClosed(1, series)
                .mapToObj(i -> new PrintedColumn(i, table.columns().get(i).label()))
                .toList();
        return new ChartSpec(
                type,
                table,
                new PrintedColumn(0, "Name"),
                columns,
                table.rows(),
                stacked ? Stacking.PLAIN : Stacking.NONE,
                Unit.NONE,
                ChartDetails.NONE);
    }

    private DrawnChart draw(ChartSpec spec, ChartWords words, String id) {
        return drawer.draw(spec, words, id, Brand.DEFAULT);
    }

    private Document wide(ChartSpec spec) {
        return Jsoup.parse(draw(spec, WORDS, "c").wide(), Parser.xmlParser());
    }

    private static List<Element> bars(Document svg) {
        return svg.select("rect[fill*=series]").stream()
                .filter(r -> !r.attr("width").equals("12"))
                .toList();
    }

    private static List<String> words(Document svg) {
        return svg.select("text").eachText();
    }

    private static double width(Element bar) {
        return Double.parseDouble(bar.attr("width"));
    }

    private static double x(Element mark) {
        return Double.parseDouble(mark.hasAttr("cx") ? mark.attr("cx") : mark.attr("x"));
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }
}
