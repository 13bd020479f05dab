package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** An axis of years as readers read it: by the names under it, of which not all need be there. */
final class Years {

    /** Names are set on whole pixels, so that this is as well as they can be read. */
    static final double PRECISION = 1;

    private final List<Double> places = new ArrayList<>();

    private Years() {}

    /** {@return where each row stands; between the named years by their distance} */
    static Years of(SvgPicture picture, Sample sample) {
        double bottom = picture.forms(f -> f.isHorizontal() && f.stroke().matches("grid|axis")).stream()
                .mapToDouble(Form::y)
                .max()
                .orElse(0);
        List<double[]> ticks = picture.labels().stream()
                .filter(label -> label.y() > bottom && sample.names().contains(label.words()))
                .map(label -> new double[] {label.middle(), Double.parseDouble(label.words())})
                .toList();
        assertThat(ticks).hasSizeGreaterThan(1);
        double[] first = ticks.get(0);
        double[] last = ticks.get(ticks.size() - 1);
        double perYear = (last[0] - first[0]) / (last[1] - first[1]);
        Years years = new Years();
        for (double[] tick : ticks) {
            assertThat(first[0] + (tick[1] - first[1]) * perYear).isCloseTo(tick[0], offset(PRECISION));
        }
        sample.names().forEach(name -> years.places.add(first[0] + (Double.parseDouble(name) - first[1]) * perYear));
        return years;
    }

    /** {@return whether years are left out before a row: most are as far apart as the nearest, and these two further} */
    boolean isBehindGap(int row) {
        double[] steps = IntStream.range(1, places.size())
                .mapToDouble(i -> places.get(i) - places.get(i - 1))
                .toArray();
        double shortest = DoubleStream.of(steps).min().orElse(0) + PRECISION;
        long usual = DoubleStream.of(steps).filter(step -> step < shortest).count();
        return usual * 2 > steps.length && steps[row - 1] > shortest;
    }

    double at(int row) {
        return places.get(row);
    }
}
