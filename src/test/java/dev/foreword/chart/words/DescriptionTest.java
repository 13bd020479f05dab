package dev.foreword.chart.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.chart.ChartDrawer;
import dev.foreword.chart.DrawnChart;
import dev.foreword.chart.poster.ChartWords;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.testing.Authored;
import dev.foreword.testing.TestSite;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a chart shows, in words: what is said is in the data, and nothing is said of what isn't there. */
class DescriptionTest {

    private static final ChartWords WORDS = new ChartWords("T", "Visits", "Counts", "", "P", null);
    private static final ChartDrawer DRAWER = new ChartDrawer();

    /**
     * A chart, and what is said of it.
     *
     * @param csv its table, with a bar for each line's end
     * @param keys of its block, with a bar for each line's end
     * @param words the whole description
     */
    record Case(String csv, String keys, String words) {
        @Override
        public String toString() {
            return keys + " of " + csv;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "name,a|First,10|Second,25|Third,15",
                        "type: bar|x: name|y: a",
                        "Bar chart of 3 rows. Second is highest at 25 and First is lowest at 10."),
                new Case("name,a|First,10", "type: bar|x: name|y: a", "Bar chart of 1 row. First is at 10."),
                new Case(
                        "name,a|First,7|Second,7",
                        "type: column|x: name|y: a",
                        "Column chart of 2 rows. All values are 7."),
                new Case(
                        "name,a,b|First,10,1|Second,25,[x]",
                        "type: bar|x: name|y: [a, b]|stacked: true",
                        "Stacked bar chart of 2 rows. A: Second is highest at 25 and First is lowest at 10. B: First is at 1. No value is available for Second (B)."),
                new Case(
                        "name,a,b|First,10,1|Second,25,2",
                        "type: column|x: name|y: [a, b]|stacked: share",
                        "100 per cent stacked column chart of 2 rows. A: Second is highest at 25 and First is lowest at 10. B: Second is highest at 2 and First is lowest at 1."),
                new Case(
                        "name,a,b|First,10,1|Second,25,2",
                        "type: bar|x: name|y: [a, b]|stacked: diverging",
                        "Diverging stacked bar chart of 2 rows. A: Second is highest at 25 and First is lowest at 10. B: Second is highest at 2 and First is lowest at 1."),
                new Case(
                        "name,a,b|First,[x],1|Second,[x],2",
                        "type: dot|x: name|y: [a, b]",
                        "Dot chart of 2 rows. A: no values are available. B: Second is highest at 2 and First is lowest at 1. No value is available for First (A), Second (A)."),
                new Case(
                        "name,a|First,10|Second,25|Third,15",
                        "type: bar|x: name|y: a|references: [{row: Third, label: Mean}]",
                        "Bar chart of 3 rows. Second is highest at 25 and First is lowest at 10. For comparison: Mean, 15."),
                new Case(
                        "year,a|2010,3|2011,9|2012,4",
                        "type: line|x: year|y: a",
                        "Line chart of 3 points in time. Up from 3 in 2010 to 4 in 2012, with the highest value, 9, in 2011."),
                new Case(
                        "year,a|2010,3|2011,3",
                        "type: line|x: year|y: a",
                        "Line chart of 2 points in time. The same throughout, 3 from 2010 to 2011."),
                new Case(
                        "year,a|2010,9|2011,2|2012,5|2013,4",
                        "type: line|x: year|y: a",
                        "Line chart of 4 points in time. Down from 9 in 2010 to 4 in 2013, with the lowest, 2, in 2011. The greatest change, down by 7, is from 2010 to 2011."),
                new Case("year,a|2010,9", "type: line|x: year|y: a", "Line chart of 1 point in time. 9 in 2010."),
                new Case(
                        "year,a,b|2010,9,1|2011,[x],2|2012,5,4",
                        "type: line|x: year|y: [a, b]|events: [{at: \"2011\", label: Moved}]|spans: [{from: \"2010\", to: \"2011\", label: Shut}]",
                        "Line chart of 3 points in time. A: down from 9 in 2010 to 5 in 2012. B: up from 1 in 2010 to 4 in 2012. No value is available for 2011 (A). Marked: Moved. Shaded: Shut."),
                new Case(
                        "year,a,b|2010,9,1|2012,5,4",
                        "type: area|x: year|y: [a, b]",
                        "Area chart of 2 points in time. A: down from 9 in 2010 to 5 in 2012. B: up from 1 in 2010 to 4 in 2012."),
                new Case(
                        "year,a,p|2010,9,N|2012,5,N|2010,1,S|2012,6,S",
                        "type: line|x: year|y: a|panels: p",
                        "Small charts on one scale, each a line chart; 4 points in time in all. N: Down from 9 in 2010 to 5 in 2012. S: Up from 1 in 2010 to 6 in 2012."),
                new Case(
                        "name,a,b|A,1,2|B,2,4|C,3,6.1|D,4,8",
                        "type: scatter|x: a|y: b|name: name",
                        "Scatter chart of 4 points. A reaches from 1 to 4, B from 2 to 8. The two go together very closely: where A is higher, B tends to be higher."),
                new Case(
                        "name,a,b|A,1,8|B,2,6|C,3,4|D,4,1",
                        "type: scatter|x: a|y: b|name: name",
                        "Scatter chart of 4 points. A reaches from 1 to 4, B from 1 to 8. The two go together very closely: where A is higher, B tends to be lower."),
                new Case(
                        "name,a,b|A,1,8|B,1,6|C,1,4",
                        "type: scatter|x: a|y: b",
                        "Scatter chart of 3 points. A reaches from 1 to 1, B from 4 to 8. The two measures hardly go together."),
                new Case(
                        "name,lo,mid,hi|A,1,4,9|B,2,[x],7|C,[x],1,2",
                        "type: range|x: name|y: [lo, mid, hi]",
                        "Range chart of 3 rows. A: from 1 (Lo) to 9 (Hi), with Mid at 4. B: from 2 (Lo) to 7 (Hi). C: not both ends are available. No value is available for B (Mid), C (Lo)."),
                new Case(
                        "name,a,b|A,1,4|B,5,2|C,3,3|D,[x],3",
                        "type: slope|x: name|y: [a, b]",
                        "Slope chart of 4 rows. A: up from 1 to 4. B: down from 5 to 2. C: the same, 3 to 3. D: not both values are available. No value is available for D (A)."),
                new Case(
                        "name,a,b|Old,5,4|Young,9,8",
                        "type: pyramid|x: name|y: [a, b]",
                        "Population pyramid of 2 rows. A: Young is highest at 9 and Old is lowest at 5. B: Young is highest at 8 and Old is lowest at 4."),
                new Case(
                        "name,a|One,60|Two,40",
                        "type: ring|x: name|y: a|unit: \"%\"",
                        "Ring chart of 2 parts. One 60% and Two 40%."),
                new Case(
                        "name,a,b|One,60,30|Two,20,50",
                        "type: proportion|x: name|y: [a, b]|unit: \"%\"|rest: Unknown",
                        "2 proportion bars of 2 parts. A: One 60%, Two 20% and Unknown 20%. B: One 30%, Two 50% and Unknown 20%."),
                new Case(
                        "name,a|One,3|Two,1", "type: waffle|x: name|y: a", "Waffle chart of 2 parts. One 3 and Two 1."),
                new Case("name,a|One,3|Two,1", "type: icons|x: name|y: a", "Icon chart of 2 rows. One, 3 and Two, 1."),
                new Case(
                        "before,after,n|Good,Good,5|Good,Poor,2",
                        "type: flow|x: before|to: after|y: n",
                        "Flow chart of 2 rows. 5 from Good to Good. 2 from Good to Poor."),
                new Case(
                        "region,n|London,5|South West,2|North East,9",
                        "map|x: region|y: n",
                        "Tile map of 3 areas. North East is highest at 9 and South West is lowest at 2. No value is available for North West, Yorkshire and The Humber, West Midlands, East Midlands, East of England and South East."),
                new Case(
                        "name,layer|oak,Outer|elm,Outer|ash,Inner",
                        "type: concentric|x: name|layer: layer",
                        "Diagram of layers around each other of 3 rows. Outer: oak and elm. Inner: ash."),
                new Case(
                        "name,says,group|join,Get a card,First|read,Read it,Second",
                        "type: stages|x: name|columns: says|bracket: group",
                        "Diagram of steps of 2 rows. Join (First): Get a card. Read (Second): Read it."),
                new Case(
                        "name,a,b|Books,yes,|Music,,yes",
                        "type: matrix|x: name|columns: [a, b]",
                        "Matrix of 2 rows. A: Books (yes). B: Music (yes)."),
                new Case(
                        "name,a,b|Rent,County,Branch|Staff,County,Branch.",
                        "type: framework|x: name|columns: [a, b]",
                        "Diagram of boxes of 2 rows. Rent: County; Branch. Staff: County; Branch."),
                new Case("name,a|Give,Take", "type: pairs|x: name|columns: a", "Pairs of words of 1 row. Give: Take."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatAReaderWouldLookFor(Case chart) {
        assertThat(drawn(chart).description()).isEqualTo(chart.words());
    }

    static Stream<Case> names() {
        return Stream.of(
                new Case(
                        "name,a|First,10|Second,25",
                        "type: bar|x: name|y: a",
                        "Bar chart. Second is highest at 25 and First is lowest at 10."),
                new Case(
                        "name,a,b|First,10,1|Second,25,2",
                        "type: bar|x: name|y: [a, b]",
                        "Grouped bar chart. A: Second is highest at 25 and First is lowest at 10."
                                + " The other values are in the table."),
                new Case(
                        "name,a|First,[x]|Second,[x]",
                        "type: dot|x: name|y: a",
                        "Dot chart without any available values."),
                new Case(
                        "year,a|2010,3|2011,9|2012,4",
                        "type: line|x: year|y: a",
                        "Line chart. Up from 3 in 2010 to 4 in 2012, with the highest value, 9, in 2011."),
                new Case(
                        "name,a,b|A,1,2|B,2,4|C,3,6.1|D,4,8",
                        "type: scatter|x: a|y: b",
                        "Scatter chart. The two go together very closely: where A is higher, B tends to be higher."),
                new Case(
                        "name,lo,hi|A,1,9|B,2,7",
                        "type: range|x: name|y: [lo, hi]",
                        "Range chart. A: from 1 (Lo) to 9 (Hi). The other values are in the table."),
                new Case(
                        "name,a,b|A,1,4|B,5,2",
                        "type: slope|x: name|y: [a, b]",
                        "Slope chart. A: up from 1 to 4. The other values are in the table."),
                new Case(
                        "before,after,n|Good,Good,5|Good,Poor,2",
                        "type: flow|x: before|to: after|y: n",
                        "Flow chart. The widest band, 5, runs from Good to Good."),
                new Case(
                        "name,layer|oak,Outer|elm,Outer|ash,Inner",
                        "type: concentric|x: name|layer: layer",
                        "Diagram of layers around each other. Oak, elm and ash."),
                new Case(
                        "name,a,b|Books,yes,|Music,,yes",
                        "type: matrix|x: name|columns: [a, b]",
                        "Matrix. Books and Music."));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesAPictureByWhatMattersMost(Case chart) {
        assertThat(drawn(chart).name()).isEqualTo(chart.words());
    }

    private static DrawnChart drawn(Case chart) {
        return DRAWER.draw(spec(chart), WORDS, "c", Brand.DEFAULT);
    }

    private static ChartSpec spec(Case chart) {
        TestSite site = TestSite.good().with("data/r/t.csv", chart.csv().replace("|", "\n") + "\n");
        return Authored.figure(
                block(chart.keys()),
                site,
                chart.keys().replaceFirst("map\\|", "").replace("|", "\n"));
    }

    private static String block(String keys) {
        if (keys.startsWith("map")) {
            return "map";
        }
        return keys.contains("columns:") || keys.contains("layer:") ? "diagram" : "chart";
    }
}
