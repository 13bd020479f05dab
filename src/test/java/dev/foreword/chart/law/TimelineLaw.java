package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import dev.foreword.testing.TestSite;
import java.util.List;
import java.util.random.RandomGenerator;

/** A timeline has a dot for each date, in the order of the data, beside the date. */
final class TimelineLaw implements Law {

    @Override
    public void check(RandomGenerator random) {
        Sample sample = Sample.ofYears(random, new Sample.Form(random.nextInt(2, 9), 1, 1, 9, 0));
        for (SvgPicture picture : Law.drawn(Authored.figure(
                "timeline", TestSite.good().with("data/r/t.csv", sample.csv()), "x: year\ncolumns: a"))) {
            List<Form> dots = picture.filled("series-1");
            assertThat(dots).hasSize(sample.rows());
            for (int row = 0; row < sample.rows(); row++) {
                double y = picture.label(sample.names().get(row)).y();
                assertThat(dots.get(row).y()).isCloseTo(y, offset(3.0));
            }
        }
    }
}
