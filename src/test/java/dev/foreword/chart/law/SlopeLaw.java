package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.Authored;
import java.util.List;
import java.util.random.RandomGenerator;

/** Slopes lead from the value before to the value after; both sides have one scale, and higher is more. */
final class SlopeLaw implements Law {

    @Override
    public void check(RandomGenerator random) {
        Sample sample =
                Sample.of(random, new Sample.Form(random.nextInt(2, 9), 2, random.nextBoolean() ? -90 : 0, 900, 0));
        String keys = "type: slope\nx: name\ny: [a, b]\nhighlight: [" + String.join(", ", sample.names()) + "]";
        for (SvgPicture picture : Law.drawn(Authored.chart(sample.csv(), keys))) {
            List<Form> dots = picture.filled("series-1");
            List<Form> lines = picture.lines("series-1");
            assertThat(dots).hasSize(2 * sample.rows());
            assertThat(lines).hasSize(sample.rows());
            double left = dots.stream().mapToDouble(Form::x).min().orElseThrow();
            double right = dots.stream().mapToDouble(Form::x).max().orElseThrow();
            Scale scale = Scale.of(dots, sample);
            for (int row = 0; row < sample.rows(); row++) {
                double before = scale.at(sample.value(row, 0));
                double after = scale.at(sample.value(row, 1));
                assertThat(dots).anyMatch(d -> is(d, left, before)).anyMatch(d -> is(d, right, after));
                assertThat(lines).anyMatch(line -> {
                    var ends = line.corners();
                    return ends.get(0).distance(left, before) < 0.3
                            && ends.get(ends.size() - 1).distance(right, after) < 0.3;
                });
            }
        }
    }

    private static boolean is(Form dot, double x, double y) {
        return Math.abs(dot.x() - x) < 0.2 && Math.abs(dot.y() - y) < 0.2;
    }

    /** From the highest value, which is at the top, to the lowest, at the bottom. */
    private record Scale(double top, double most, double perUnit) {

        static Scale of(List<Form> dots, Sample sample) {
            double top = dots.stream().mapToDouble(Form::y).min().orElseThrow();
            double bottom = dots.stream().mapToDouble(Form::y).max().orElseThrow();
            double least = sample.values().stream()
                    .flatMap(List::stream)
                    .mapToDouble(d -> d)
                    .min()
                    .orElseThrow();
            double most = sample.values().stream()
                    .flatMap(List::stream)
                    .mapToDouble(d -> d)
                    .max()
                    .orElseThrow();
            assertThat(bottom - top).isGreaterThan(50);
            return new Scale(top, most, (bottom - top) / (most - least));
        }

        double at(double value) {
            return top + (most - value) * perUnit;
        }
    }
}
