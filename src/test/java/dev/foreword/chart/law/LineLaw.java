package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Lines and their dots go through their values, at their times; so do bands, references, events and spans. */
final class LineLaw implements Law {

    @Override
    public void check(RandomGenerator random) {
        int least = List.of(-300, 0, 700).get(random.nextInt(3));
        Sample sample =
                Sample.ofYears(random, new Sample.Form(random.nextInt(4, 12), random.nextInt(1, 4), least, 900, 12));
        String keys = "type: line\nx: year\ny: [" + sample.columnNames() + "]";
        Law.drawn(Authored.chart(sample.csv(), keys)).forEach(picture -> holds(picture, sample));
        marked(random);
    }

    private static void holds(SvgPicture picture, Sample sample) {
        Axis axis = Axis.up(picture);
        Years years = Years.of(picture, sample);
        for (int series = 0; series < sample.columns(); series++) {
            String ink = "series-" + (series + 1);
            List<Integer> rows = sample.present(series);
            List<Form> dots = picture.filled(ink);
            assertThat(dots).hasSize(rows.size());
            List<Point2D> corners = new ArrayList<>();
            picture.lines(ink).forEach(line -> corners.addAll(line.corners()));
            for (int i = 0; i < rows.size(); i++) {
                int row = rows.get(i);
                double x = years.at(row);
                double y = axis.at(sample.value(row, series));
                assertThat(dots.get(i).x()).isCloseTo(x, offset(Years.PRECISION));
                assertThat(dots.get(i).y()).isCloseTo(y, offset(PRECISION));
                if ((rows.contains(row - 1) && !years.isBehindGap(row))
                        || (rows.contains(row + 1) && !years.isBehindGap(row + 1))) {
                    Form dot = dots.get(i);
                    assertThat(corners).anyMatch(corner -> corner.distance(dot.x(), y) < 0.3);
                }
            }
            double length = length(sample, series, years, axis);
            double drawn =
                    picture.lines(ink).stream().mapToDouble(LineLaw::length).sum();
            assertThat(drawn).as("a line leads nowhere else").isCloseTo(length, offset(1.5 + sample.rows()));
        }
    }

    /** The length of the line through neighbouring values, and of none across a gap. */
    private static double length(Sample sample, int series, Years years, Axis axis) {
        double length = 0;
        for (int row = 1; row < sample.rows(); row++) {
            if (sample.has(row - 1, series) && sample.has(row, series) && !years.isBehindGap(row)) {
                length += Point2D.distance(
                        years.at(row - 1),
                        axis.at(sample.value(row - 1, series)),
                        years.at(row),
                        axis.at(sample.value(row, series)));
            }
        }
        return length;
    }

    /** The length of the line as it is drawn: pieces, each from where the one before ended. */
    private static double length(Form line) {
        double length = 0;
        double[] c = new double[6];
        double[] last = new double[2];
        for (var i = line.outline().getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(c) == PathIterator.SEG_LINETO) {
                length += Point2D.distance(last[0], last[1], c[0], c[1]);
            }
            last = new double[] {c[0], c[1]};
        }
        return length;
    }

    private static void marked(RandomGenerator random) {
        Sample sample = Sample.ofYears(random, new Sample.Form(random.nextInt(5, 9), 3, 100, 900, 0));
        int last = sample.rows() - 1;
        String keys = "type: line\nx: year\ny: a\nband: {low: b, high: c, label: Range}\nreferences:\n  - row: \""
                + sample.names().get(1) + "\"\n    label: Then\nevents:\n  - {at: \""
                + sample.names().get(2)
                + "\", label: Opened}\nspans:\n  - {from: \"" + sample.names().get(last - 1) + "\", to: \""
                + sample.names().get(last) + "\", label: Shut}";
        for (SvgPicture picture : Law.drawn(Authored.chart(sample.csv(), keys))) {
            Axis axis = Axis.up(picture);
            Years years = Years.of(picture, sample);
            band(picture, sample, axis, years);
            assertThat(picture.dashes()).hasSize(2);
            Form across = picture.dashes().stream()
                    .filter(Form::isHorizontal)
                    .findFirst()
                    .orElseThrow();
            Form upright = picture.dashes().stream()
                    .filter(Form::isVertical)
                    .findFirst()
                    .orElseThrow();
            assertThat(across.y()).isCloseTo(axis.at(sample.value(1, 0)), offset(PRECISION));
            assertThat(upright.x()).isCloseTo(years.at(2), offset(Years.PRECISION));
            Form span = picture.filled("span").get(0);
            assertThat(span.left()).isCloseTo(years.at(last - 1), offset(Years.PRECISION));
            assertThat(span.right()).isCloseTo(years.at(last), offset(Years.PRECISION));
        }
    }

    private static void band(SvgPicture picture, Sample sample, Axis axis, Years years) {
        List<Point2D> corners = picture.filled("context").stream()
                .flatMap(form -> form.corners().stream())
                .toList();
        for (int row = 0; row < sample.rows(); row++) {
            double x = years.at(row);
            for (int column = 1; column < 3; column++) {
                double y = axis.at(sample.value(row, column));
                assertThat(corners)
                        .anyMatch(corner ->
                                Math.abs(corner.getX() - x) < Years.PRECISION && Math.abs(corner.getY() - y) < 0.2);
            }
            assertThat(corners)
                    .filteredOn(corner -> Math.abs(corner.getX() - x) < Years.PRECISION)
                    .hasSizeLessThan(3);
        }
    }
}
