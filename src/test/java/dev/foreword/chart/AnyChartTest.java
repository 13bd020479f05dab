package dev.foreword.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.chart.poster.ChartWords;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.Channel;
import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.testing.Authored;
import dev.foreword.testing.Draw;
import dev.foreword.testing.Randomly;
import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import dev.foreword.testing.WellFormed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in a table: a chart that is read can be drawn, in every size; one that can't is refused in words. */
class AnyChartTest {

    private static final int TRIES = 40;
    private static final int BUILDS = Integer.getInteger("charts", 2);
    private static final ChartWords WORDS = new ChartWords("T", "Visits", "Counts", "", "P", null);
    private static final String LONG = "Unaccompanied asylum-seeking children who started to be looked after";

    private final ChartDrawer drawer = new ChartDrawer();

    @ParameterizedTest
    @EnumSource
    void whatIsReadCanBeDrawn(ChartKind type) {
        Randomly.check(TRIES, draw -> {
            int columns = columns(type, draw);
            TestSite site = site(draw, rows(type, draw), columns);
            Authored.tried(block(type), site, keys(type, columns, draw)).ifPresent(this::draws);
        });
    }

    /** The same as a whole site, with the rules for figures between reading and drawing. */
    @ParameterizedTest
    @EnumSource
    void whatIsNotDrawnIsRefusedInItsPlace(ChartKind type) {
        Randomly.check(BUILDS, draw -> {
            int columns = columns(type, draw);
            Built built = site(draw, rows(type, draw), columns)
                    .page(":::" + block(type) + "{#fig-t}\ndata: t\n" + keys(type, columns, draw) + unit(draw)
                            + "\ntitle: North has more\nsubtitle: Visits, 2024\nsource: Counts\n:::")
                    .build();
            assertThat(built.result().diagnostics())
                    .allSatisfy(problem -> assertThat(problem.help()).isNotBlank())
                    .allSatisfy(problem -> assertThat(problem.place().file()).containsAnyOf("01-one.md", "data/r/"));
            assertThat(WellFormed.faults(built.files())).isEmpty();
            assertThat(built.files().isEmpty()).isNotEqualTo(built.result().published());
        });
    }

    private static int rows(ChartKind type, Draw draw) {
        return draw.of(
                1,
                2,
                3,
                8,
                Math.min(type.limits().mostRows(), draw.integer(4, 12)),
                Math.min(60, type.limits().mostRows()));
    }

    private static int columns(ChartKind type, Draw draw) {
        return draw.integer(type.limits().fewestSeries(), type.limits().mostSeries());
    }

    private static String block(ChartKind type) {
        return type == ChartKind.MAP || type == ChartKind.TILE_MAP
                ? "map"
                : type == ChartKind.TIMELINE ? "timeline" : type.isDiagram() ? "diagram" : "chart";
    }

    private static String unit(Draw draw) {
        return draw.of("", "", "", "\nunit: \"%\"", "\nunit: £", "\nunit: km²", "\nunit: " + LONG);
    }

    private void draws(ChartSpec spec) {
        DrawnChart drawn = drawer.draw(spec, WORDS, "c", Brand.DEFAULT);
        assertThat(drawn.wide().length()).isLessThan(400_000);
        assertThat(drawn.wide() + drawn.narrow() + drawn.file().svg()).doesNotContain("NaN", "Infinity");
        assertThat(WellFormed.faults(Map.of("a.svg", drawn.file().svg().getBytes(UTF_8))))
                .isEmpty();
        assertThat(drawn.description()).isNotBlank();
        assertThat(drawn.name()).isNotBlank();
        drawer.picture(spec, WORDS, Channel.SQUARE, Brand.DEFAULT);
    }

    private static TestSite site(Draw draw, int rows, int columns) {
        String head = IntStream.range(0, columns).mapToObj(c -> ",c" + c).collect(Collectors.joining());
        StringBuilder csv = new StringBuilder(draw.of("name", "year") + head + ",to,group\n");
        String kind = draw.of(
                "small", "negative", "zero", "huge", "tiny", "gaps", "missing", "mixed", "words", "written", "close");
        boolean years = draw.coin();
        for (int row = 0; row < rows; row++) {
            csv.append(years ? String.valueOf(1990 + row) : name(draw, row));
            for (int column = 0; column < columns; column++) {
                csv.append(',').append(cell(draw, kind));
            }
            csv.append(',').append(draw.of("Good", "Poor", "", LONG));
            csv.append(',').append(draw.of("One", "Two", "")).append('\n');
        }
        return TestSite.good()
                .with("data/r/t.csv", csv.toString())
                .with("data/r/grid.csv", "code,name,row,column\nA0,A,0,0\nA1,B,0,7\nA2,C,60,60\n")
                .with("data/r/areas.geojson", MAP);
    }

    private static String name(Draw draw, int row) {
        return draw.of("A", LONG, "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "", "世界") + row;
    }

    private static String cell(Draw draw, String kind) {
        return switch (kind) {
            case "small" -> String.valueOf(draw.integer(0, 99));
            case "negative" -> String.valueOf(draw.integer(-99, 99));
            case "zero" -> "0";
            case "huge" -> draw.of("1", "9".repeat(draw.integer(14, 400)), "-" + "9".repeat(20));
            case "tiny" -> "0." + "0".repeat(draw.integer(1, 400)) + "1";
            case "gaps" -> draw.of("7", "[x]", "[c]");
            case "missing" -> "[x]";
            case "written" ->
                draw.of("45%", "£1.2bn", "£950m", "1e5", "2E-3", "1e400", "1e999999999", "(5)", "5-", "½");
            case "close" -> "1000000." + "0".repeat(draw.integer(0, 30)) + draw.integer(1, 9);
            case "mixed" -> draw.of("1", "1,000,000", "0.001", "-3", "[c]");
            default -> draw.of("yes", "", "12", LONG);
        };
    }

    private static String keys(ChartKind type, int columns, Draw draw) {
        String names = IntStream.range(0, columns).mapToObj(c -> "c" + c).collect(Collectors.joining(", "));
        String x = type == ChartKind.SCATTER ? "c0" : draw.coin() ? "name" : "year";
        String y = columns == 0 ? "" : (type.isDiagram() ? "\ncolumns: [" : "\ny: [") + names + "]";
        String kind = type == ChartKind.TIMELINE ? "" : "type: " + type.word() + "\n";
        return kind + "x: " + x + y + extra(type, draw);
    }

    private static String extra(ChartKind type, Draw draw) {
        return switch (type) {
            case BAR, COLUMN, AREA -> draw.of("", "\nstacked: true", "\nstacked: share", "\nstacked: diverging");
            case LINE, DOT -> draw.of("", "\npanels: group", "\nhighlight: [c0]", "\naxis_from: 0");
            case SCATTER -> "\nname: name\ntrend: true";
            case RING, PROPORTION, WAFFLE -> draw.of("", "\nrest: Others", "\nunit: \"%\"");
            case ICONS -> "\nicon: " + draw.of("person", "coin", "square") + "\neach: " + draw.of("1", "0.001", "500");
            case FLOW -> "\nto: to";
            case CONCENTRIC -> "\nlayer: group";
            case STAGES -> draw.of("", "\nbracket: group");
            case TILE_MAP -> draw.of("", "\ntiles: grid");
            case MAP -> "\nboundaries: areas.geojson\ncode: code";
            default -> "";
        };
    }

    private static final String MAP = "{\"type\":\"FeatureCollection\",\"features\":["
            + List.of("A0", "1990").stream()
                    .map(code -> "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code
                            + "\",\"name\":\"" + code + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                            + "[[[0,50],[0,51],[1,51],[1,50],[0,50]]]}}")
                    .collect(Collectors.joining(","))
            + "]}";
}
