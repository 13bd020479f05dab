package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.model.chart.ChartSpec;
import dev.foreword.testing.Authored;
import dev.foreword.testing.TestSite;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Areas are where they are, the north above, and each is in the colour of the class that holds its value. */
final class MapLaw implements Law {

    private static final int SIDE = 3;
    private static final String TO = " to under ";

    private final boolean tiles;

    MapLaw(boolean tiles) {
        this.tiles = tiles;
    }

    @Override
    public void check(RandomGenerator random) {
        Sample sample = Sample.of(random, new Sample.Form(SIDE * SIDE, 1, 0, 90, 0));
        for (SvgPicture picture : Law.drawn(spec(sample))) {
            List<Form> areas = picture.forms(f -> f.fill().startsWith("step-")).stream()
                    .filter(f -> !picture.swatches().contains(f))
                    .toList();
            assertThat(areas).hasSize(sample.rows());
            double east = areas.get(1).x() - areas.get(0).x();
            double south = areas.get(SIDE).y() - areas.get(0).y();
            assertThat(east).isPositive().isCloseTo(south, offset(0.3));
            for (int row = 0; row < sample.rows(); row++) {
                Form area = areas.get(row);
                assertThat(area.x()).isCloseTo(areas.get(0).x() + (row % SIDE) * east, offset(0.3));
                assertThat(area.y()).isCloseTo(areas.get(0).y() + Math.floorDiv(row, SIDE) * south, offset(0.3));
                assertThat(inClass(picture, area.fill(), sample.value(row, 0))).isTrue();
                assertThat(picture.labels())
                        .filteredOn(l -> area.outline().contains(l.middle(), l.y()))
                        .extracting(SvgPicture.Label::words)
                        .contains(Sample.printed(sample.value(row, 0)));
            }
        }
    }

    private ChartSpec spec(Sample sample) {
        TestSite site = TestSite.good().with("data/r/t.csv", sample.csv());
        return tiles
                ? Authored.figure("map", site.with("data/r/grid.csv", grid(sample)), "tiles: grid\nx: name\ny: a")
                : Authored.figure(
                        "map",
                        site.with("data/r/areas.geojson", boundaries(sample)),
                        "type: map\nboundaries: areas.geojson\ncode: code\nx: name\ny: a");
    }

    private static String grid(Sample sample) {
        StringBuilder csv = new StringBuilder("code,name,row,column\n");
        for (int row = 0; row < sample.rows(); row++) {
            csv.append(sample.names().get(row))
                    .append(',')
                    .append((char) ('A' + row))
                    .append(',')
                    .append(row / SIDE)
                    .append(',')
                    .append(row % SIDE)
                    .append('\n');
        }
        return csv.toString();
    }

    /** Squares of ten kilometres in metres of the national grid, the first in the north-west. */
    private static String boundaries(Sample sample) {
        List<String> features = new ArrayList<>();
        for (int row = 0; row < sample.rows(); row++) {
            int x = 400_000 + (row % SIDE) * 10_000;
            int y = 300_000 - (row / SIDE) * 10_000;
            features.add(("{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"%s\"},\"geometry\":"
                            + "{\"type\":\"Polygon\",\"coordinates\":[[[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d]]]}}")
                    .formatted(
                            sample.names().get(row),
                            sample.names().get(row),
                            x,
                            y,
                            x + 10_000,
                            y,
                            x + 10_000,
                            y + 10_000,
                            x,
                            y + 10_000,
                            x,
                            y));
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    /** {@return whether the legend says that a colour is for such values} */
    private static boolean inClass(SvgPicture picture, String ink, double value) {
        Form swatch = picture.swatches().stream()
                .filter(s -> s.fill().equals(ink))
                .findFirst()
                .orElseThrow();
        String words = picture.labels().stream()
                .filter(l ->
                        Math.abs(l.y() - swatch.y()) < 6 && l.left() > swatch.right() && l.left() < swatch.right() + 12)
                .findFirst()
                .orElseThrow()
                .words();
        if (words.startsWith("under ")) {
            return value < Numbers.of(words.substring(6));
        }
        if (words.endsWith(" or more")) {
            return value >= Numbers.of(words.substring(0, words.length() - 8));
        }
        int between = words.indexOf(TO);
        return value >= Numbers.of(words.substring(0, between))
                && value < Numbers.of(words.substring(between + TO.length()));
    }
}
