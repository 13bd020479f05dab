package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import java.util.List;
import java.util.random.RandomGenerator;

/** Dots stand on the axis at their values, wherever it begins. */
final class DotLaw implements Law {

    @Override
    public void check(RandomGenerator random) {
        int least = List.of(-300, 0, 700).get(random.nextInt(3));
        Sample sample = Sample.of(random, new Sample.Form(random.nextInt(2, 8), random.nextInt(1, 4), least, 900, 10));
        String keys = "type: dot\nx: name\ny: [" + sample.columnNames() + "]";
        int row = sample.present(0).stream().findFirst().orElse(-1);
        String reference =
                row < 0 ? "" : "\nreferences:\n  - row: " + sample.names().get(row);
        if (sample.values().stream().flatMap(List::stream).allMatch(d -> d.isNaN())) {
            return;
        }
        for (SvgPicture picture : Law.drawn(Authored.chart(sample.csv(), keys + reference))) {
            Axis axis = Axis.across(picture);
            for (int series = 0; series < sample.columns(); series++) {
                List<Form> dots = picture.filled("series-" + (series + 1));
                List<Integer> rows = sample.present(series);
                assertThat(dots).hasSize(rows.size());
                for (int i = 0; i < dots.size(); i++) {
                    double value = sample.value(rows.get(i), series);
                    Form dot = dots.get(i);
                    assertThat(dot.x()).isCloseTo(axis.at(value), offset(PRECISION));
                    assertThat(dot.y())
                            .isCloseTo(
                                    picture.label(sample.names().get(rows.get(i)))
                                            .y(),
                                    offset(3.0));
                    if (sample.columns() == 1) {
                        assertThat(picture.labels())
                                .anyMatch(label -> label.words().equals(Sample.printed(value))
                                        && Math.abs(label.y() - dot.y()) < 3
                                        && Math.abs(label.left() - dot.right()) < 10);
                    }
                }
            }
            if (row >= 0) {
                double at = axis.at(sample.value(row, 0));
                assertThat(picture.dashes())
                        .isNotEmpty()
                        .allSatisfy(dash -> assertThat(dash.x()).isCloseTo(at, offset(PRECISION)));
            }
        }
    }
}
