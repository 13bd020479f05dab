package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.chart.ChartDrawer;
import dev.foreword.chart.DrawnChart;
import dev.foreword.chart.poster.ChartWords;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.Channel;
import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.testing.Authored;
import dev.foreword.testing.TestSite;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a period is called, and whatever is drawn of it: no word leaves the picture, on a desk, a phone or alone. */
class LongPeriodsTest {

    private static final ChartWords WORDS = new ChartWords("T", "Visits", "Counts", "", "P", null);
    private static final ChartDrawer DRAWER = new ChartDrawer();

    /** How a time is written for a number of years. */
    private enum Written {
        YEAR_ENDING("Year ending March %d"),
        DAY("31 March %d"),
        TWELVE_MONTHS("12 months to 31 March %d (provisional)"),
        QUARTER("Q1 %d"),
        SHORT("%d");

        private final String pattern;

        Written(String pattern) {
            this.pattern = pattern;
        }
    }

    private record Case(ChartKind kind, Written written, int rows) {}

    static Stream<Case> cases() {
        return Stream.of(ChartKind.values())
                .filter(kind -> kind != ChartKind.MAP && kind != ChartKind.TILE_MAP && kind != ChartKind.SCATTER)
                .flatMap(kind -> Stream.of(Written.values())
                        .flatMap(written -> IntStream.of(1, 2, 6, 30)
                                .map(rows -> Math.min(rows, kind.limits().mostRows()))
                                .distinct()
                                .mapToObj(rows -> new Case(kind, written, rows))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noWordLeavesThePicture(Case tried) {
        ChartSpec spec = spec(tried);
        DrawnChart drawn = DRAWER.draw(spec, WORDS, "c", Brand.DEFAULT);
        staysWithin(drawn.wide());
        staysWithin(drawn.narrow());
        staysWithin(drawn.file().svg());
        DRAWER.picture(spec, WORDS, Channel.SQUARE, Brand.DEFAULT).ifPresent(art -> staysWithin(art.svg()));
    }

    private static void staysWithin(String svg) {
        SvgPicture picture = new SvgPicture(svg);
        assertThat(picture.labels()).allSatisfy(label -> {
            assertThat(label.left()).as(label.words()).isGreaterThan(-1);
            assertThat(2 * label.middle() - label.left()).as(label.words()).isLessThan(picture.width() + 1);
        });
    }

    private static ChartSpec spec(Case tried) {
        int series = Math.max(1, tried.kind().limits().fewestSeries());
        List<String> columns = IntStream.range(0, series).mapToObj(c -> "c" + c).toList();
        String rows = IntStream.range(0, tried.rows())
                .mapToObj(row ->
                        tried.written().pattern.formatted(1999 + row) + ("," + (row + 1)).repeat(series) + ",First\n")
                .collect(Collectors.joining());
        boolean timeline = tried.kind() == ChartKind.TIMELINE;
        String block = timeline ? "timeline" : tried.kind().isDiagram() ? "diagram" : "chart";
        String keys = (timeline ? "" : "type: " + tried.kind().word() + "\n") + "x: period\n"
                + (tried.kind().limits().mostSeries() == 0
                        ? ""
                        : (tried.kind().isDiagram() ? "columns: [" : "y: [") + String.join(", ", columns) + "]")
                + tried.kind()
                        .traits()
                        .groups()
                        .map(g -> "\n" + g.key().word() + ": group")
                        .orElse("");
        String head = "period," + String.join(",", columns) + ",group\n";
        return Authored.figure(block, TestSite.good().with("data/r/t.csv", head + rows), keys);
    }
}
