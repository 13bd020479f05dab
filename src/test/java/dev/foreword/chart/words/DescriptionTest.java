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
import org.junit.jupiter.api.Test;
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
                        "Bar chart of a by name. The highest value is 25, for Second; the lowest is 10, for First."),
                new Case(
                        "name,a|First,10",
                        "type: bar|x: name|y: a",
                        "Bar chart of a by name. The only value is 10, for First."),
                new Case(
                        "name,a|First,7|Second,7",
                        "type: column|x: name|y: a",
                        "Column chart of a by name. Both values are 7."),
                new Case(
                        "name,a,b|First,10,1|Second,25,[x]",
                        "type: bar|x: name|y: [a, b]|stacked: true",
                        "Stacked bar chart of a and b by name. A: the higher value is 25, for Second; the lower is 10, for First. B: the only value is 1, for First. No value is available for Second (B)."),
                new Case(
                        "name,a,b|First,10,1|Second,25,2",
                        "type: column|x: name|y: [a, b]|stacked: share",
                        "100 per cent stacked column chart of a and b by name. A: the higher value is 25, for Second; the lower is 10, for First. B: the higher value is 2, for Second; the lower is 1, for First."),
                new Case(
                        "name,a,b|First,10,1|Second,25,2",
                        "type: bar|x: name|y: [a, b]|stacked: diverging",
                        "Diverging stacked bar chart of a and b by name. A: the higher value is 25, for Second; the lower is 10, for First. B: the higher value is 2, for Second; the lower is 1, for First."),
                new Case(
                        "name,a,b|First,[x],1|Second,[x],2",
                        "type: dot|x: name|y: [a, b]",
                        "Dot chart of a and b by name. A: no values are available. B: the higher value is 2, for Second; the lower is 1, for First. No value is available for First (A) and Second (A)."),
                new Case(
                        "name,a|First,10|Second,25|Third,15",
                        "type: bar|x: name|y: a|references: [{row: Third, label: Mean}]",
                        "Bar chart of a by name. The highest value is 25, for Second; the lowest is 10, for First. For comparison: Mean, 15."),
                new Case(
                        "year,a|2010,3|2011,9|2012,4",
                        "type: line|x: year|y: a",
                        "Line chart of a by year, 2010 to 2012. Up from 3 in 2010 to 4 in 2012, with the highest value, 9, in 2011."),
                new Case(
                        "year,a|2010,3|2011,3",
                        "type: line|x: year|y: a",
                        "Line chart of a by year, 2010 to 2011. The same throughout, 3 from 2010 to 2011."),
                new Case(
                        "year,a|2010,9|2011,2|2012,5|2013,4",
                        "type: line|x: year|y: a",
                        "Line chart of a by year, 2010 to 2013. Down from 9 in 2010 to 4 in 2013, with the lowest value, 2, in 2011. The greatest change, down by 7, is from 2010 to 2011."),
                new Case(
                        "year,a|2010,9",
                        "type: line|x: year|y: a",
                        "Line chart of a by year, 2010. The only value is 9, in 2010."),
                new Case(
                        "year,a,b|2010,9,1|2011,[x],2|2012,5,4",
                        "type: line|x: year|y: [a, b]|events: [{at: \"2011\", label: Moved}]|spans: [{from: \"2010\", to: \"2011\", label: Shut}]",
                        "Line chart of a and b by year, 2010 to 2012. A: down from 9 in 2010 to 5 in 2012. B: up from 1 in 2010 to 4 in 2012. No value is available for 2011 (A). Marked: Moved. Shaded: Shut."),
                new Case(
                        "year,a,b|2010,9,1|2012,5,4",
                        "type: area|x: year|y: [a, b]",
                        "Area chart of a and b by year, 2010 to 2012. A: down from 9 in 2010 to 5 in 2012. B: up from 1 in 2010 to 4 in 2012."),
                new Case(
                        "year,a,p|2010,9,N|2012,5,N|2010,1,S|2012,6,S",
                        "type: line|x: year|y: a|panels: p",
                        "Small charts on one scale, each a line chart of a by year, 2010 to 2012, for N and S. N: down from 9 in 2010 to 5 in 2012. S: up from 1 in 2010 to 6 in 2012."),
                new Case(
                        "name,a,b|A,1,2|B,2,4|C,3,6.1|D,4,8",
                        "type: scatter|x: a|y: b|name: name",
                        "Scatter chart of b against a. Values of A lie between 1 and 4, those of B lie between 2 and 8. The two go together very closely: higher values of A mostly come with higher values of B."),
                new Case(
                        "name,a,b|A,1,8|B,2,6|C,3,4|D,4,1",
                        "type: scatter|x: a|y: b|name: name",
                        "Scatter chart of b against a. Values of A lie between 1 and 4, those of B lie between 1 and 8. The two go together very closely: higher values of A mostly come with lower values of B."),
                new Case(
                        "name,a,b|A,1,8|B,1,6|C,1,4",
                        "type: scatter|x: a|y: b",
                        "Scatter chart of b against a. Values of A are all 1, those of B lie between 4 and 8. The two measures hardly go together."),
                new Case(
                        "name,lo,mid,hi|A,1,4,9|B,2,[x],7|C,[x],1,2",
                        "type: range|x: name|y: [lo, mid, hi]",
                        "Range chart from lo to hi by name. A: from 1 (Lo) to 9 (Hi), with Mid at 4. B: from 2 (Lo) to 7 (Hi). C: not both ends are available. No value is available for B (Mid) and C (Lo)."),
                new Case(
                        "name,a,b|A,1,4|B,5,2|C,3,3|D,[x],3",
                        "type: slope|x: name|y: [a, b]",
                        "Slope chart from a to b by name. A: up from 1 to 4. B: down from 5 to 2. C: the same, 3 to 3. D: not both values are available. No value is available for D (A)."),
                new Case(
                        "name,a,b|Old,5,4|Young,9,8",
                        "type: pyramid|x: name|y: [a, b]",
                        "Population pyramid of a and b by name. A: the higher value is 9, for Young; the lower is 5, for Old. B: the higher value is 8, for Young; the lower is 4, for Old."),
                new Case(
                        "name,a|One,60|Two,40",
                        "type: ring|x: name|y: a|unit: \"%\"",
                        "Ring chart of a by name. One, 60%; Two, 40%."),
                new Case(
                        "name,a,b|One,60,30|Two,20,50",
                        "type: proportion|x: name|y: [a, b]|unit: \"%\"|rest: Unknown",
                        "2 proportion bars of a and b by name. A: One, 60%; Two, 20%; Unknown, 20%. B: One, 30%; Two, 50%; Unknown, 20%."),
                new Case(
                        "name,a|One,3|Two,1",
                        "type: waffle|x: name|y: a",
                        "Waffle chart of a by name. One, 3; Two, 1."),
                new Case("name,a|One,3|Two,1", "type: icons|x: name|y: a", "Icon chart of a by name. One, 3; Two, 1."),
                new Case(
                        "before,after,n|Good,Good,5|Good,Poor,2",
                        "type: flow|x: before|to: after|y: n",
                        "Flow chart of n. 5 from Good to Good. 2 from Good to Poor."),
                new Case(
                        "region,n|London,5|South West,2|North East,9",
                        "map|x: region|y: n",
                        "Tile map of n by area. The highest value is 9, for North East; the lowest is 2, for South West. No value is available for North West, Yorkshire and The Humber, West Midlands, East Midlands, East of England and South East."),
                new Case(
                        "name,layer|oak,Outer|elm,Outer|ash,Inner",
                        "type: concentric|x: name|layer: layer",
                        "Diagram of layers around each other. Outer: oak and elm. Inner: ash."),
                new Case(
                        "name,says,group|join,Get a card,First|read,Read it,Second",
                        "type: stages|x: name|columns: says|bracket: group",
                        "Diagram of steps. Join (First): Get a card. Read (Second): Read it."),
                new Case(
                        "name,a,b|Books,yes,|Music,,yes",
                        "type: matrix|x: name|columns: [a, b]",
                        "Matrix. A: Books (yes). B: Music (yes)."),
                new Case(
                        "name,a,b|Rent,County,Branch|Staff,County,Branch.",
                        "type: framework|x: name|columns: [a, b]",
                        "Diagram of boxes. Rent: County; Branch. Staff: County; Branch."),
                new Case(
                        "name,a|N,7|S,9|W,3|E,9",
                        "type: bar|x: name|y: a",
                        "Bar chart of a by name. The highest value is 9, for S and E; the lowest is 3, for W."),
                new Case(
                        "name,a|N,9|S,9|W,9|E,9|M,-1",
                        "type: dot|x: name|y: a",
                        "Dot chart of a by name. The highest value is 9, for N and 3 others; the lowest is −1, for M."),
                new Case(
                        "area,change_percent|North,-3.5|South,-1",
                        "type: bar|x: area|y: change_percent|unit: \"%\"|labels: {area: Region}",
                        "Bar chart of change percent by Region. The higher value is −1%, for South; the lower is −3.5%, for North."),
                new Case(
                        "year,a|2019,3|2020,2|2021,1",
                        "type: column|x: year|y: a",
                        "Column chart of a by year, 2019 to 2021. Down from 3 in 2019 to 1 in 2021."),
                new Case(
                        "month,a|2020-01,3|2020-02,2|2020-03,1|2020-06,4",
                        "type: column|x: month|y: a",
                        "Column chart of a by month, January 2020 to June 2020. Up from 3 in January 2020 to 4 in June 2020, with the lowest value, 1, in March 2020. The greatest change, up by 3, is from March 2020 to June 2020. Times are left out between March 2020 and June 2020."),
                new Case(
                        "day,a|31/03/2019,3|31/03/2020,2",
                        "type: line|x: day|y: a",
                        "Line chart of a by day, 31 March 2019 to 31 March 2020. Down from 3 on 31 March 2019 to 2 on 31 March 2020."),
                new Case(
                        "period,a|Year ending March 2019,3|Year ending March 2020,2",
                        "type: line|x: period|y: a",
                        "Line chart of a by period, year ending March 2019 to year ending March 2020. Down from 3 in the year ending March 2019 to 2 in the year ending March 2020."),
                new Case("name,a|Give,Take", "type: pairs|x: name|columns: a", "Pairs of words. Give: Take."));
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
                        "Bar chart of a by name. The higher value is 25, for Second; the lower is 10, for First."),
                new Case(
                        "name,a,b|First,10,1|Second,25,2",
                        "type: bar|x: name|y: [a, b]",
                        "Grouped bar chart of a and b by name. A: the higher value is 25, for Second; the lower is 10, for First. B: the higher value is 2, for Second; the lower is 1, for First."),
                new Case(
                        "name,a|First,[x]|Second,[x]",
                        "type: dot|x: name|y: a",
                        "Dot chart of a by name. None of its values is available."),
                new Case(
                        "year,a|2010,3|2011,9|2012,4",
                        "type: line|x: year|y: a",
                        "Line chart of a by year, 2010 to 2012. Up from 3 in 2010 to 4 in 2012, with the highest value, 9, in 2011."),
                new Case(
                        "name,a,b|A,1,2|B,2,4|C,3,6.1|D,4,8",
                        "type: scatter|x: a|y: b",
                        "Scatter chart of b against a. The two go together very closely: higher values of A mostly come with higher values of B."),
                new Case(
                        "name,lo,hi|A,1,9|B,2,7",
                        "type: range|x: name|y: [lo, hi]",
                        "Range chart from lo to hi by name. A: from 1 (Lo) to 9 (Hi). The other values are in the table."),
                new Case(
                        "name,a,b|A,1,4|B,5,2",
                        "type: slope|x: name|y: [a, b]",
                        "Slope chart from a to b by name. Up for A; down for B."),
                new Case(
                        "before,after,n|Good,Good,5|Good,Poor,2",
                        "type: flow|x: before|to: after|y: n",
                        "Flow chart of n. The widest band, 5, runs from Good to Good."),
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

    @Test
    void aSidecarSaysWhatPlainNumbersCountAndWhen() {
        TestSite site = TestSite.good()
                .with("data/r/t.csv", "area,n\nNorth,3\nSouth,2\nWest,1\n")
                .with("data/r/t.yml", "source: Counts\nperiod: March 2024\nunit: children in care\n");
        assertThat(DRAWER.name(Authored.figure("chart", site, "type: bar\nx: area\ny: n")))
                .isEqualTo("Bar chart of n (children in care) by area, March 2024."
                        + " The highest value is 3, for North; the lowest is 1, for West.");
    }

    @Test
    void aPartOfAFileIsOfItsOwnTimeAndNotOfAllThatTheFileHas() {
        TestSite site = TestSite.good()
                .with("data/r/t.csv", "area,year,n\nNorth,2024,3\nSouth,2024,2\nNorth,2023,9\nSouth,2023,8\n")
                .with("data/r/t.yml", "source: Counts\nperiod: 2023 to 2024\nunit: visits\n");
        assertThat(DRAWER.name(Authored.figure("chart", site, "type: bar\nx: area\ny: n\nwhere: {year: 2024}")))
                .isEqualTo("Bar chart of n (visits) by area, 2024."
                        + " The higher value is 3, for North; the lower is 2, for South.");
    }

    @Test
    void seriesThatWereMadeOfAColumnHaveItsMeasure() {
        TestSite site = TestSite.good()
                .with(
                        "data/r/t.csv",
                        "year,place,Rate per 10,n\n2024,North,3,30\n2024,South,2,20\n2023,North,9,90\n2023,South,8,80\n");
        assertThat(DRAWER.name(Authored.figure("chart", site, "type: line\nx: year\ny: Rate per 10\nseries: place")))
                .isEqualTo("Line chart of rate per 10 for North and South by year, 2023 to 2024."
                        + " North: down from 9 in 2023 to 3 in 2024. South: down from 8 in 2023 to 2 in 2024.");
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
