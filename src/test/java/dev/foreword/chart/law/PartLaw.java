package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The parts of a whole: angles, lengths and counts are their shares of it, what no row gives included. */
final class PartLaw implements Law {

    /** How a kind draws parts. */
    private enum Kind {
        RING,
        PROPORTION,
        WAFFLE
    }

    private final Kind kind;

    PartLaw(String type) {
        this.kind = Kind.valueOf(type.toUpperCase(Locale.ROOT));
    }

    @Override
    public void check(RandomGenerator random) {
        boolean rest = random.nextBoolean();
        int rows = random.nextInt(2, 6);
        Sample sample =
                Sample.of(random, new Sample.Form(rows, random.nextInt(1, 4), 1, rest ? 100 / rows - 2 : 700, 0));
        String keys = "type: " + kind.name().toLowerCase(Locale.ROOT) + "\nx: name\ny: [" + sample.columnNames() + "]"
                + (rest ? "\nrest: Others" : "");
        for (SvgPicture picture : Law.drawn(Authored.chart(sample.csv(), keys))) {
            for (int series = 0; series < sample.columns(); series++) {
                double whole = rest ? 100 : sample.sumOfColumn(series);
                List<Double> shares = new ArrayList<>();
                for (int row = 0; row < rows; row++) {
                    shares.add(sample.value(row, series) / whole);
                }
                if (rest && whole - sample.sumOfColumn(series) > 0.6) {
                    shares.add(1 - sample.sumOfColumn(series) / whole);
                }
                holds(picture, sample, series, shares);
            }
        }
    }

    private void holds(SvgPicture picture, Sample sample, int series, List<Double> shares) {
        switch (kind) {
            case RING -> ring(picture, sample, series, shares);
            case PROPORTION -> proportion(picture, sample, series, shares);
            case WAFFLE -> waffle(picture, sample, series, shares);
        }
    }

    private static String ink(Sample sample, int part) {
        return part < sample.rows() ? "series-" + (part + 1) : "context";
    }

    private static void ring(SvgPicture picture, Sample sample, int series, List<Double> shares) {
        List<Form> parts = IntStream.range(0, shares.size())
                .mapToObj(part -> picture.filled(ink(sample, part)).get(series))
                .toList();
        double whole = parts.stream().mapToDouble(Form::area).sum();
        for (int part = 0; part < shares.size(); part++) {
            Form form = parts.get(part);
            assertThat(form.area() / whole).isCloseTo(shares.get(part), offset(0.002));
            if (part < sample.rows()) {
                String own = Sample.printed(sample.value(part, series));
                assertThat(within(picture, form)).allMatch(own::equals);
                if (shares.get(part) > 0.25) {
                    assertThat(within(picture, form)).containsExactly(own);
                }
            }
        }
        if (shares.get(0) < 0.5) {
            assertThat(parts.get(0).left()).as("it begins at the top").isCloseTo(middle(parts), offset(0.3));
        }
        closesTheRing(parts, whole);
    }

    /** Together the parts are a whole ring: its area is that between two circles as wide as it is. */
    private static void closesTheRing(List<Form> parts, double whole) {
        double outer = (parts.stream().mapToDouble(Form::right).max().orElse(0)
                        - parts.stream().mapToDouble(Form::left).min().orElse(0))
                / 2;
        double inner = Math.sqrt(outer * outer - whole / Math.PI);
        assertThat(inner / outer).isBetween(0.4, 0.8);
    }

    private static double middle(List<Form> parts) {
        return (parts.stream().mapToDouble(Form::right).max().orElse(0)
                        + parts.stream().mapToDouble(Form::left).min().orElse(0))
                / 2;
    }

    private static List<String> within(SvgPicture picture, Form form) {
        return picture.labels().stream()
                .filter(label -> form.outline().contains(label.middle(), label.y()))
                .map(SvgPicture.Label::words)
                .toList();
    }

    private static void proportion(SvgPicture picture, Sample sample, int series, List<Double> shares) {
        double left = 0;
        double seam = 1.5;
        for (int part = 0; part < shares.size(); part++) {
            Form form = picture.filled(ink(sample, part)).get(series);
            double width = shares.get(part) * picture.width();
            assertThat(form.left()).isCloseTo(left, offset(PRECISION));
            assertThat(form.width()).isCloseTo(Math.max(0.5, width - seam), offset(PRECISION));
            if (part < sample.rows() && width > 45) {
                assertThat(within(picture, form)).containsExactly(Sample.printed(sample.value(part, series)));
            }
            left += width;
        }
        assertThat(left).isCloseTo(picture.width(), offset(PRECISION));
    }

    private static void waffle(SvgPicture picture, Sample sample, int series, List<Double> shares) {
        // The waffles stand in order; so many squares each.
        List<List<Form>> waffles = new ArrayList<>();
        List<Form> squares =
                picture.forms(f -> f.element().equals("rect") && f.fill().matches("series-.|context")).stream()
                        .filter(f -> !picture.swatches().contains(f))
                        .toList();
        for (int i = 0; i < squares.size(); i += 100) {
            waffles.add(squares.subList(i, Math.min(squares.size(), i + 100)));
        }
        assertThat(waffles).hasSize(sample.columns());
        int all = 0;
        for (int part = 0; part < shares.size(); part++) {
            String ink = ink(sample, part);
            long count = waffles.get(series).stream()
                    .filter(f -> f.fill().equals(ink))
                    .count();
            assertThat((double) count).isCloseTo(shares.get(part) * 100, offset(1.0));
            all += (int) count;
        }
        assertThat(all).isEqualTo(100);
    }
}
