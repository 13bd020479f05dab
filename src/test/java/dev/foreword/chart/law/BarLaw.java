package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Bars begin on one line, are as long as their values, and have them at their ends. */
final class BarLaw implements Law {

    private final String type;

    BarLaw(String type) {
        this.type = type;
    }

    @Override
    public void check(RandomGenerator random) {
        Sample sample = Sample.of(
                random,
                new Sample.Form(random.nextInt(3, 6), random.nextInt(1, 4), random.nextBoolean() ? -400 : 1, 900, 10));
        String keys = "type: " + type + "\nx: name\ny: [" + sample.columnNames() + "]";
        Law.drawn(Authored.chart(sample.csv(), keys)).forEach(picture -> holds(picture, sample));
        reference(sample, keys);
    }

    private static void holds(SvgPicture picture, Sample sample) {
        boolean across = isAcross(picture, sample);
        double length = 0;
        double sum = 0;
        for (int series = 0; series < sample.columns(); series++) {
            for (Form bar : bars(picture, series)) {
                length += across ? bar.width() : bar.height();
            }
            for (int row : sample.present(series)) {
                sum += Math.abs(sample.value(row, series));
            }
        }
        double perUnit = length / sum;
        double zero = zero(picture, across);
        for (int series = 0; series < sample.columns(); series++) {
            List<Integer> rows = drawnRows(sample, series);
            List<Form> bars = bars(picture, series);
            assertThat(bars).hasSize(rows.size());
            for (int i = 0; i < bars.size(); i++) {
                double value = sample.value(rows.get(i), series);
                // Up is towards zero in a picture.
                double end = zero + (across ? value : -value) * perUnit;
                Form bar = bars.get(i);
                double near = across ? bar.left() : bar.top();
                double far = across ? bar.right() : bar.bottom();
                assertThat(near).isCloseTo(Math.min(zero, end), offset(PRECISION));
                assertThat(far).isCloseTo(Math.max(zero, end), offset(PRECISION));
                assertThat(picture.labels())
                        .as("the value at the end of its bar")
                        .anyMatch(label -> label.words().equals(Sample.printed(value))
                                && Math.abs((across ? label.y() - bar.y() : label.middle() - bar.x())) < 4
                                && Math.abs((across ? label.middle() : label.y()) - end) < 40);
            }
        }
    }

    private static List<Integer> drawnRows(Sample sample, int series) {
        return sample.present(series).stream()
                .filter(row -> sample.value(row, series) != 0)
                .toList();
    }

    private static List<Form> bars(SvgPicture picture, int series) {
        return picture.filled("series-" + (series + 1));
    }

    /** Bars are as thick as each other: they lie when that is their height. */
    private static boolean isAcross(SvgPicture picture, Sample sample) {
        DoubleSummaryStatistics heights = IntStream.range(0, sample.columns())
                .mapToObj(series -> bars(picture, series))
                .flatMap(List::stream)
                .mapToDouble(Form::height)
                .summaryStatistics();
        return heights.getMax() - heights.getMin() < 0.2;
    }

    /** Where bars of both signs meet; with one sign, where all begin. */
    private static double zero(SvgPicture picture, boolean across) {
        Form line = picture.lines("axis").stream()
                .filter(l -> across ? l.isVertical() : l.isHorizontal())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line of zero"));
        return across ? line.x() : line.y();
    }

    private void reference(Sample sample, String keys) {
        int row = sample.present(0).stream().findFirst().orElse(-1);
        if (row < 0) {
            return;
        }
        String more = keys + "\nreferences:\n  - row: " + sample.names().get(row);
        for (SvgPicture picture : Law.drawn(Authored.chart(sample.csv(), more))) {
            boolean across = isAcross(picture, sample);
            double value = sample.value(row, 0);
            List<Form> bars = bars(picture, 0);
            if (value == 0) {
                continue;
            }
            Form bar = bars.get(drawnRows(sample, 0).indexOf(row));
            double end = across ? (value < 0 ? bar.left() : bar.right()) : (value < 0 ? bar.bottom() : bar.top());
            assertThat(picture.dashes())
                    .isNotEmpty()
                    .allSatisfy(dash -> assertThat(across ? dash.x() : dash.y()).isCloseTo(end, offset(PRECISION)));
        }
    }
}
