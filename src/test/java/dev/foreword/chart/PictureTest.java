package dev.foreword.chart;

import dev.foreword.chart.poster.ChartWords;
import dev.foreword.model.brand.Brand;
import dev.foreword.testing.Authored;
import dev.foreword.testing.Golden;
import dev.foreword.testing.Shapes;
import dev.foreword.testing.TestSite;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where everything is in a picture of each kind, wide and narrow, drawn without building a site. The law says that marks
 * are to each other as their values are; this says that nothing else has moved. Look at the picture before agreeing.
 */
class PictureTest {

    private static final Path GOLDEN = Path.of("src/test/resources/pictures");
    private static final ChartWords WORDS = new ChartWords("T", "Visits", "Counts", "", "P", null);
    private static final ChartDrawer DRAWER = new ChartDrawer();

    /**
     * A picture.
     *
     * @param name of its list
     * @param block the word after the colons
     * @param csv its table, with a bar for each line's end
     * @param keys of its block, with a bar for each line's end
     */
    record Case(String name, String block, String csv, String keys) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "bar",
                        "chart",
                        "name,a,b|Northgate,10,4|Riverside with a long name,25,8|Hillside,-15,[x]",
                        "type: bar|x: name|y: [a, b]|references: [{row: Northgate, label: Mean}]"),
                new Case(
                        "bar-stacked",
                        "chart",
                        "name,a,b,c|Northgate,10,4,6|Riverside,25,8,2",
                        "type: bar|x: name|y: [a, b, c]|stacked: diverging"),
                new Case(
                        "column",
                        "chart",
                        "name,a,b|North,10,4|River,25,8|Hill,15,[x]",
                        "type: column|x: name|y: [a, b]|highlight: [River]"),
                new Case(
                        "column-share",
                        "chart",
                        "name,a,b|North,10,4|River,25,8",
                        "type: column|x: name|y: [a, b]|stacked: share"),
                new Case(
                        "column-gaps",
                        "chart",
                        "year,a,b|2001,10,4|2011,25,8|2012,15,[x]|2021,9,2",
                        "type: column|x: year|y: [a, b]"),
                new Case(
                        "column-months",
                        "chart",
                        "month,a|January 2020,10|February 2020,25|March 2020,-5|June 2020,12",
                        "type: column|x: month|y: a"),
                new Case(
                        "line-months",
                        "chart",
                        "month,a|Year ending January 2020,10|Year ending February 2020,25|Year ending March 2020,15|Year ending June 2020,12",
                        "type: line|x: month|y: a"),
                new Case(
                        "bar-panels",
                        "chart",
                        "name,a,p|North,10,One|River,25,One|North,4,Two|Hill,9,Two|Hill,9,Three",
                        "type: bar|x: name|y: a|panels: p"),
                new Case(
                        "line",
                        "chart",
                        "year,a,b|2010,9,1|2011,[x],2|2013,5,4",
                        "type: line|x: year|y: [a, b]|events: [{at: \"2011\", label: Moved}]|spans: [{from: \"2010\", to: \"2011\", label: Shut}]|references: [{row: \"2013\", label: Now}]"),
                new Case(
                        "line-band",
                        "chart",
                        "year,a,lo,hi|2010,9,8,11|2011,7,6,9|2013,5,4,7",
                        "type: line|x: year|y: a|band: {low: lo, high: hi, label: Sample}"),
                new Case(
                        "line-events",
                        "chart",
                        "year,a|2010,9|2011,7|2013,5",
                        "type: line|x: year|y: a|events: [{at: \"2010\", label: The first library moved to the square}, {at: \"2011\", label: The second library moved to the river}, {at: \"2013\", label: The third library moved to the hill}, {at: \"2012\", label: The fourth moved}]"),
                new Case("area", "chart", "year,a,b|2010,9,1|2012,5,4|2013,6,6", "type: area|x: year|y: [a, b]"),
                new Case(
                        "scatter",
                        "chart",
                        "name,a,b|A,1,2|B,2,4|C,3,6.1|D,4,20|E,9,3",
                        "type: scatter|x: a|y: b|name: name|trend: true|labelled: [B, E]"),
                new Case(
                        "dot",
                        "chart",
                        "name,a,b|Northgate,10,4|Riverside,25,8|Hillside,[x],[x]",
                        "type: dot|x: name|y: [a, b]|references: [{row: Northgate, label: Mean}]"),
                new Case(
                        "range",
                        "chart",
                        "name,lo,mid,hi|Northgate,1,4,9|Riverside,2,[x],7|Hillside,[x],1,2",
                        "type: range|x: name|y: [lo, mid, hi]"),
                new Case("slope", "chart", "name,a,b|North,1,4|River,5,2|Hill,3,3", "type: slope|x: name|y: [a, b]"),
                new Case("pyramid", "chart", "name,a,b|Old,5,4|Young,9,8", "type: pyramid|x: name|y: [a, b]"),
                new Case(
                        "ring",
                        "chart",
                        "name,a,b|One,60,30|Two,20,50",
                        "type: ring|x: name|y: [a, b]|unit: \"%\"|rest: Unknown"),
                new Case(
                        "proportion",
                        "chart",
                        "name,a,b|One,60,30|Two,20,50",
                        "type: proportion|x: name|y: [a, b]|unit: \"%\"|rest: Unknown"),
                new Case(
                        "waffle",
                        "chart",
                        "name,a,b|One,60,30|Two,20,50",
                        "type: waffle|x: name|y: [a, b]|unit: \"%\"|rest: Unknown"),
                new Case("waffle-one", "chart", "name,a|One,3|Two,1", "type: waffle|x: name|y: a"),
                new Case("icons", "chart", "name,a|One,23|Two,12.5", "type: icons|x: name|y: a|icon: coin|each: 2"),
                new Case(
                        "flow",
                        "chart",
                        "before,after,n|Good,Good,5|Good,Poor,2|Poor,Good,4",
                        "type: flow|x: before|to: after|y: n|highlight: [Poor]"),
                new Case("tile-map", "map", "region,n|London,5|South West,2|North East,9", "x: region|y: n"),
                new Case(
                        "map",
                        "map",
                        "name,n|North,5|South,2|East,9",
                        "type: map|boundaries: areas.geojson|code: code|x: name|y: n"),
                new Case(
                        "concentric",
                        "diagram",
                        "name,layer|oak,Outer|elm,Outer|ash,Inner",
                        "type: concentric|x: name|layer: layer"),
                new Case(
                        "stages",
                        "diagram",
                        "name,says,group|join,Get a card,First|read,Read it,Second|tell,,Second",
                        "type: stages|x: name|columns: says|bracket: group"),
                new Case(
                        "matrix",
                        "diagram",
                        "name,a,b|Books,yes,|Music,some,yes",
                        "type: matrix|x: name|columns: [a, b]|highlight: [yes]"),
                new Case(
                        "framework",
                        "diagram",
                        "name,a,b|Rent,County,Branch|Staff,County,Branch",
                        "type: framework|x: name|columns: [a, b]"),
                new Case("pairs", "diagram", "name,a|Give,Take|Ask,Hear", "type: pairs|x: name|columns: a"),
                new Case(
                        "timeline",
                        "timeline",
                        "year,what|2010,It opened|2012,It moved to a place by the river",
                        "x: year|columns: what"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everythingIsWhereItWas(Case picture) {
        TestSite site = TestSite.good()
                .with("data/r/t.csv", picture.csv().replace("|", "\n") + "\n")
                .with("data/r/areas.geojson", AREAS);
        DrawnChart drawn = DRAWER.draw(
                Authored.figure(picture.block(), site, picture.keys().replace("|", "\n")), WORDS, "c", Brand.DEFAULT);
        Golden.assertMatches(
                GOLDEN.resolve(picture.name() + ".txt"),
                "wide\n" + Shapes.of(drawn.wide()) + "narrow\n" + Shapes.of(drawn.narrow()));
    }

    private static final String AREAS = "{\"type\":\"FeatureCollection\",\"features\":[" + area("North", 0, 1) + ","
            + area("South", 0, 0) + "," + area("East", 1, 0) + "]}";

    private static String area(String code, int east, int north) {
        int x = 400_000 + east * 10_000;
        int y = 300_000 + north * 10_000;
        return ("{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"%s\"},\"geometry\":{\"type\":"
                        + "\"Polygon\",\"coordinates\":[[[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d]]]}}")
                .formatted(code, code, x, y, x + 10_000, y, x + 10_000, y + 10_000, x, y + 10_000, x, y);
    }
}
