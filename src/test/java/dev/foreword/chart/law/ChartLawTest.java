package dev.foreword.chart.law;

import dev.foreword.model.chart.ChartKind;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No chart lies: of each kind random charts are drawn, and the lengths, places and areas of their marks, read from the
 * SVG that is published, are held against the numbers of the table. What is read knows nothing of what drew it.
 */
class ChartLawTest {

    private static final int CHARTS = 6;

    @TestFactory
    Stream<DynamicTest> marksAreToEachOtherAsTheirValuesAre() {
        return Arrays.stream(ChartKind.values())
                .flatMap(type -> laws(type).stream()
                        .flatMap(law -> LongStream.range(0, CHARTS)
                                .mapToObj(seed -> DynamicTest.dynamicTest(
                                        type.word() + " " + law.getClass().getSimpleName() + " " + seed,
                                        () -> law.check(new Random(seed))))));
    }

    /** A kind without a law doesn't compile. */
    private static List<Law> laws(ChartKind type) {
        return switch (type) {
            case BAR, COLUMN -> List.of(new BarLaw(type.word()), new StackLaw(type.word()), new PanelLaw(type));
            case LINE -> List.of(new LineLaw(), new PanelLaw(type));
            case AREA -> List.of(new AreaLaw());
            case SCATTER -> List.of(new ScatterLaw());
            case DOT -> List.of(new DotLaw(), new PanelLaw(type));
            case RANGE -> List.of(new RangeLaw());
            case SLOPE -> List.of(new SlopeLaw());
            case PYRAMID -> List.of(new PyramidLaw());
            case RING, PROPORTION, WAFFLE -> List.of(new PartLaw(type.word()));
            case ICONS -> List.of(new IconLaw());
            case FLOW -> List.of(new FlowLaw());
            case TILE_MAP -> List.of(new MapLaw(true));
            case MAP -> List.of(new MapLaw(false));
            case CONCENTRIC -> List.of(new WordsLaw(type.word(), "layer: group"));
            case STAGES -> List.of(new WordsLaw(type.word(), "bracket: group\ncolumns: says"));
            case FRAMEWORK, PAIRS -> List.of(new WordsLaw(type.word(), "columns: says"));
            case MATRIX -> List.of(new MatrixLaw());
            case TIMELINE -> List.of(new TimelineLaw());
        };
    }
}
