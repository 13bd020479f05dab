package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import java.util.List;
import java.util.random.RandomGenerator;

/** Bars to both sides begin at a line each and are as long as their values, on one scale. */
final class PyramidLaw implements Law {

    @Override
    public void check(RandomGenerator random) {
        Sample sample = Sample.of(random, new Sample.Form(random.nextInt(2, 9), 2, 1, 900, 0));
        for (SvgPicture picture : Law.drawn(Authored.chart(sample.csv(), "type: pyramid\nx: name\ny: [a, b]"))) {
            List<Form> left = picture.filled("series-1");
            List<Form> right = picture.filled("series-2");
            double drawn = left.stream().mapToDouble(Form::width).sum()
                    + right.stream().mapToDouble(Form::width).sum();
            double perUnit = drawn / (sample.sumOfColumn(0) + sample.sumOfColumn(1));
            double leftBase = left.get(0).right();
            double rightBase = right.get(0).left();
            assertThat(leftBase).isLessThan(rightBase);
            for (int row = 0; row < sample.rows(); row++) {
                Form a = left.get(row);
                Form b = right.get(row);
                double name = picture.label(sample.names().get(row)).y();
                assertThat(a.right()).isCloseTo(leftBase, offset(PRECISION));
                assertThat(b.left()).isCloseTo(rightBase, offset(PRECISION));
                assertThat(a.width()).isCloseTo(sample.value(row, 0) * perUnit, offset(PRECISION));
                assertThat(b.width()).isCloseTo(sample.value(row, 1) * perUnit, offset(PRECISION));
                assertThat(a.y()).isCloseTo(name, offset(3.0));
                assertThat(b.y()).isCloseTo(name, offset(3.0));
                endsWith(picture, sample.value(row, 0), a.left(), a.y(), -1);
                endsWith(picture, sample.value(row, 1), b.right(), b.y(), 1);
            }
        }
    }

    private static void endsWith(SvgPicture picture, double value, double end, double y, int side) {
        assertThat(picture.labels())
                .anyMatch(label -> label.words().equals(Sample.printed(value))
                        && Math.abs(label.y() - y) < 3
                        && (label.middle() - end) * side > 0
                        && (label.middle() - end) * side < 30);
    }
}
