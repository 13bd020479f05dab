package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Areas lie on each other, each as high at each time as its value then. */
final class AreaLaw implements Law {

    @Override
    public void check(RandomGenerator random) {
        Sample sample = Sample.ofYears(random, new Sample.Form(random.nextInt(3, 9), random.nextInt(1, 5), 5, 500, 0));
        for (String stacking : List.of("true", "share")) {
            String keys = "type: area\nx: year\ny: [" + sample.columnNames() + "]\nstacked: " + stacking;
            Law.drawn(Authored.chart(sample.csv(), keys))
                    .forEach(picture -> holds(picture, sample, stacking.equals("share")));
        }
    }

    private static void holds(SvgPicture picture, Sample sample, boolean share) {
        Axis axis = Axis.up(picture);
        Years years = Years.of(picture, sample);
        double[] below = new double[sample.rows()];
        for (int series = 0; series < sample.columns(); series++) {
            List<Point2D> corners = new ArrayList<>();
            picture.filled("series-" + (series + 1)).forEach(form -> corners.addAll(form.corners()));
            for (int row = 0; row < sample.rows(); row++) {
                double above = below[row] + sample.value(row, series) * (share ? 100 / sum(sample, row) : 1);
                double x = years.at(row);
                double[] heights = corners.stream()
                        .filter(corner -> Math.abs(corner.getX() - x) < Years.PRECISION)
                        .mapToDouble(Point2D::getY)
                        .sorted()
                        .toArray();
                assertThat(heights).hasSizeGreaterThan(1);
                assertThat(heights[0]).isCloseTo(axis.at(above), offset(PRECISION));
                assertThat(heights[heights.length - 1]).isCloseTo(axis.at(below[row]), offset(PRECISION));
                below[row] = above;
            }
        }
    }

    private static double sum(Sample sample, int row) {
        return sample.values().get(row).stream().mapToDouble(d -> d).sum();
    }
}
