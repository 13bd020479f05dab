package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Stacked bars: each part lies on the one before, from where that ends, on the scale of the axis beside them. */
final class StackLaw implements Law {

    private final String type;

    StackLaw(String type) {
        this.type = type;
    }

    /** A part, from where it begins to where it ends on the axis. */
    private record Part(int row, int series, double from, double to) {}

    @Override
    public void check(RandomGenerator random) {
        Sample sample = Sample.of(random, new Sample.Form(random.nextInt(3, 6), random.nextInt(2, 5), 20, 300, 0));
        for (String stacking : List.of("true", "share", "diverging")) {
            String keys = "type: " + type + "\nx: name\ny: [" + sample.columnNames() + "]\nstacked: " + stacking;
            List<Part> parts = parts(sample, stacking);
            Law.drawn(Authored.chart(sample.csv(), keys)).forEach(picture -> holds(picture, sample, parts));
        }
        Sample signed = Sample.of(random, new Sample.Form(4, 3, -200, 300, 15));
        String keys = "type: " + type + "\nx: name\ny: [" + signed.columnNames() + "]\nstacked: true";
        Law.drawn(Authored.chart(signed.csv(), keys)).forEach(picture -> holds(picture, signed, parts(signed, "true")));
    }

    private static List<Part> parts(Sample sample, String stacking) {
        int left = stacking.equals("diverging") ? sample.columns() / 2 : 0;
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < sample.rows(); row++) {
            double sum = 0;
            for (int series = 0; series < sample.columns(); series++) {
                sum += sample.value(row, series);
            }
            double below = 0;
            for (int series = left - 1; series >= 0; series--) {
                double value = sample.value(row, series);
                parts.add(new Part(row, series, below, below - value));
                below -= value;
            }
            double above = 0;
            for (int series = left; series < sample.columns(); series++) {
                if (!sample.has(row, series)) {
                    continue;
                }
                double value = sample.value(row, series) * (stacking.equals("share") ? 100 / sum : 1);
                double from = value < 0 ? below : above;
                parts.add(new Part(row, series, from, from + value));
                below += value < 0 ? value : 0;
                above += value < 0 ? 0 : value;
            }
        }
        parts.removeIf(part -> part.from() == part.to());
        return parts;
    }

    private static void holds(SvgPicture picture, Sample sample, List<Part> parts) {
        boolean across = picture.lines("axis").stream().anyMatch(Form::isVertical);
        Axis axis = across ? Axis.across(picture) : Axis.up(picture);
        for (int series = 0; series < sample.columns(); series++) {
            int at = series;
            List<Part> own = parts.stream().filter(p -> p.series() == at).toList();
            List<Form> bars = picture.filled("series-" + (series + 1));
            assertThat(bars).hasSize(own.size());
            for (int i = 0; i < bars.size(); i++) {
                Part part = own.get(i);
                double from = axis.at(part.from());
                double to = axis.at(part.to());
                Form bar = bars.get(i);
                assertThat(across ? bar.left() : bar.top()).isCloseTo(Math.min(from, to), offset(PRECISION));
                assertThat(across ? bar.right() : bar.bottom()).isCloseTo(Math.max(from, to), offset(PRECISION));
                carriesItsValue(picture, bar, sample.value(part.row(), series), across);
            }
        }
    }

    /** What stands in a part is its value, and in a wide one something stands. */
    private static void carriesItsValue(SvgPicture picture, Form bar, double value, boolean across) {
        List<String> in = picture.labels().stream()
                .filter(label -> bar.box().contains(label.middle(), label.y()))
                .map(SvgPicture.Label::words)
                .toList();
        if (!in.isEmpty() || (across ? bar.width() > 50 : bar.height() > 30 && bar.width() > 50)) {
            assertThat(in).containsExactly(Sample.printed(value));
        }
    }
}
