package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Bands are as wide at both ends as their values, and states as high as all that leave or reach them. */
final class FlowLaw implements Law {

    private static final List<String> STATES = List.of("Good", "Fair", "Poor");

    @Override
    public void check(RandomGenerator random) {
        StringBuilder csv = new StringBuilder("before,after,n\n");
        Map<String, Double> before = new LinkedHashMap<>();
        Map<String, Double> after = new LinkedHashMap<>();
        List<Double> values = new ArrayList<>();
        for (String from : STATES) {
            for (String to : STATES) {
                double value = random.nextInt(5, 90);
                csv.append(from)
                        .append(',')
                        .append(to)
                        .append(',')
                        .append((int) value)
                        .append('\n');
                before.merge(from, value, Double::sum);
                after.merge(to, value, Double::sum);
                values.add(value);
            }
        }
        for (SvgPicture picture : Law.drawn(Authored.chart(csv.toString(), "type: flow\nx: before\nto: after\ny: n"))) {
            double perUnit = bands(picture, values);
            List<Form> states =
                    picture.forms(f -> f.element().equals("rect") && f.fill().startsWith("series-"));
            assertThat(states).hasSize(6);
            List<Double> sums = new ArrayList<>(before.values());
            sums.addAll(after.values());
            for (int i = 0; i < sums.size(); i++) {
                assertThat(states.get(i).height()).isCloseTo(sums.get(i) * perUnit, offset(PRECISION));
            }
            before.forEach((name, sum) -> assertThat(picture.words()).anyMatch((name + " " + sum.intValue())::equals));
        }
    }

    private static double bands(SvgPicture picture, List<Double> values) {
        List<Form> bands = picture.filled("context");
        assertThat(bands).hasSize(values.size());
        double perUnit = 0;
        for (int i = 0; i < values.size(); i++) {
            Form band = bands.get(i);
            double left = height(band, band.left());
            double right = height(band, band.right());
            perUnit = i == 0 ? left / values.get(0) : perUnit;
            assertThat(left).isCloseTo(right, offset(PRECISION));
        }
        double drawn = bands.stream().mapToDouble(b -> height(b, b.left())).sum();
        perUnit = drawn / values.stream().mapToDouble(d -> d).sum();
        for (int i = 0; i < values.size(); i++) {
            assertThat(height(bands.get(i), bands.get(i).left())).isCloseTo(values.get(i) * perUnit, offset(PRECISION));
        }
        return perUnit;
    }

    private static double height(Form band, double x) {
        double[] ys = band.corners().stream()
                .filter(corner -> Math.abs(corner.getX() - x) < 0.2)
                .mapToDouble(Point2D::getY)
                .sorted()
                .toArray();
        return ys[ys.length - 1] - ys[0];
    }
}
