package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Points stand where both their values are, and the trend is the line of least squares through them. */
final class ScatterLaw implements Law {

    @Override
    public void check(RandomGenerator random) {
        Sample sample =
                Sample.of(random, new Sample.Form(random.nextInt(4, 20), 2, random.nextBoolean() ? -90 : 0, 90, 0));
        String keys = "type: scatter\nx: a\ny: b\ntrend: true";
        Law.drawn(Authored.chart(sample.csv(), keys)).forEach(picture -> holds(picture, sample));
    }

    private static void holds(SvgPicture picture, Sample sample) {
        List<Form> points = picture.filled("series-1");
        assertThat(points).hasSize(sample.rows());
        Axis up = Axis.up(picture);
        Across across = Across.of(picture, points, sample);
        for (int row = 0; row < sample.rows(); row++) {
            assertThat(points.get(row).x()).isCloseTo(across.at(sample.value(row, 0)), offset(PRECISION));
            assertThat(points.get(row).y()).isCloseTo(up.at(sample.value(row, 1)), offset(PRECISION));
        }
        trend(picture, sample, across, up);
    }

    private static void trend(SvgPicture picture, Sample sample, Across across, Axis up) {
        double meanX = mean(sample, 0);
        double meanY = mean(sample, 1);
        double xy = 0;
        double xx = 0;
        for (int row = 0; row < sample.rows(); row++) {
            xy += (sample.value(row, 0) - meanX) * (sample.value(row, 1) - meanY);
            xx += Math.pow(sample.value(row, 0) - meanX, 2);
        }
        double slope = xy / xx;
        List<Form> lines = picture.lines("series-2");
        assertThat(lines).hasSize(1);
        for (var end : lines.get(0).corners()) {
            double x = Math.abs(end.getX() - across.least()) < 1
                    ? sample.value(across.first(), 0)
                    : sample.value(across.last(), 0);
            assertThat(end.getX()).isCloseTo(across.at(x), offset(PRECISION));
            double y = up.at(meanY + slope * (x - meanX));
            // The line ends where the axes do.
            double top = gridlines(picture).getMin();
            double bottom = gridlines(picture).getMax();
            assertThat(end.getY()).isCloseTo(Math.max(top, Math.min(bottom, y)), offset(2 * PRECISION));
        }
    }

    private static DoubleSummaryStatistics gridlines(SvgPicture picture) {
        return picture.forms(f -> f.isHorizontal() && f.stroke().matches("grid|axis")).stream()
                .mapToDouble(Form::y)
                .summaryStatistics();
    }

    private static double mean(Sample sample, int column) {
        return sample.sumOfColumn(column) / sample.rows();
    }

    /** The axis along the bottom has no gridlines: the points tell its scale, and the numbers under it bear them out. */
    private record Across(int first, int last, double least, double perUnit, double leastValue) {

        static Across of(SvgPicture picture, List<Form> points, Sample sample) {
            List<Integer> order = IntStream.range(0, sample.rows())
                    .boxed()
                    .sorted(Comparator.comparingDouble(row -> sample.value(row, 0)))
                    .toList();
            int first = order.get(0);
            int last = order.get(order.size() - 1);
            double perUnit =
                    (points.get(last).x() - points.get(first).x()) / (sample.value(last, 0) - sample.value(first, 0));
            Across across = new Across(first, last, points.get(first).x(), perUnit, sample.value(first, 0));
            double bottom = gridlines(picture).getMax();
            List<SvgPicture.Label> ticks = picture.labels().stream()
                    .filter(label -> label.y() > bottom + 8 && Numbers.isOne(label.words()))
                    .toList();
            assertThat(ticks)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(tick ->
                            assertThat(across.at(Numbers.of(tick.words()))).isCloseTo(tick.middle(), offset(1.0)));
            return across;
        }

        double at(double value) {
            return least + (value - leastValue) * perUnit;
        }
    }
}
