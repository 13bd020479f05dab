package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import java.util.List;
import java.util.random.RandomGenerator;

/** A dumb-bell's ends, and the mark between them, stand on the axis at their values, with the values beside them. */
final class RangeLaw implements Law {

    @Override
    public void check(RandomGenerator random) {
        int least = random.nextBoolean() ? -300 : 500;
        Sample sample = Sample.of(random, new Sample.Form(random.nextInt(2, 8), random.nextInt(2, 4), least, 900, 0));
        String keys = "type: range\nx: name\ny: [" + sample.columnNames() + "]";
        for (SvgPicture picture : Law.drawn(Authored.chart(sample.csv(), keys))) {
            Axis axis = Axis.across(picture);
            for (int series = 0; series < sample.columns(); series++) {
                List<Form> marks = picture.filled("series-" + (series + 1));
                assertThat(marks).hasSize(sample.rows());
                for (int row = 0; row < sample.rows(); row++) {
                    double at = axis.at(sample.value(row, series));
                    assertThat(marks.get(row).x()).isCloseTo(at, offset(PRECISION));
                }
            }
            bars(picture, sample, axis);
        }
    }

    /** A line joins the ends, and their values stand outside them. */
    private static void bars(SvgPicture picture, Sample sample, Axis axis) {
        int last = sample.columns() - 1;
        List<Form> ends = picture.filled("series-1");
        for (int row = 0; row < sample.rows(); row++) {
            double from = Math.min(axis.at(sample.value(row, 0)), axis.at(sample.value(row, last)));
            double to = Math.max(axis.at(sample.value(row, 0)), axis.at(sample.value(row, last)));
            double y = ends.get(row).y();
            assertThat(picture.lines("context"))
                    .filteredOn(line -> Math.abs(line.y() - y) < 1)
                    .hasSize(1)
                    .allSatisfy(line -> assertThat(line.left()).isCloseTo(from, offset(PRECISION)))
                    .allSatisfy(line -> assertThat(line.right()).isCloseTo(to, offset(PRECISION)));
            double low = Math.min(sample.value(row, 0), sample.value(row, last));
            double high = Math.max(sample.value(row, 0), sample.value(row, last));
            assertThat(picture.labels())
                    .anyMatch(l -> l.words().equals(Sample.printed(low))
                            && Math.abs(l.y() - y) < 3
                            && l.middle() < from
                            && from - l.middle() < 40);
            assertThat(picture.labels())
                    .anyMatch(l -> l.words().equals(Sample.printed(high))
                            && Math.abs(l.y() - y) < 3
                            && l.middle() > to
                            && l.middle() - to < 40);
        }
    }
}
