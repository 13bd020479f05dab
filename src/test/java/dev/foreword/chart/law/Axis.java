package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * An axis of values as readers read it: gridlines, and the numbers at their ends. To read one checks it too, for its
 * numbers have to be as far apart as its lines.
 */
final class Axis {

    private static final double PRECISION = 0.15;

    private final double first;
    private final double perUnit;
    private final double firstValue;

    private Axis(double first, double firstValue, double perUnit) {
        this.first = first;
        this.firstValue = firstValue;
        this.perUnit = perUnit;
    }

    /** {@return an axis along the bottom} */
    static Axis across(SvgPicture picture) {
        List<Form> grid = grid(picture, true);
        double bottom = grid.stream().mapToDouble(Form::bottom).max().orElse(0);
        List<SvgPicture.Label> words =
                picture.labels().stream().filter(l -> l.y() > bottom).toList();
        return read(grid, Form::x, words, SvgPicture.Label::middle, false);
    }

    /** {@return an axis up the left side} */
    static Axis up(SvgPicture picture) {
        List<Form> grid = grid(picture, false);
        double left = grid.stream().mapToDouble(Form::left).min().orElse(0);
        double top = grid.stream().mapToDouble(Form::y).min().orElse(0) - 12;
        List<SvgPicture.Label> words = picture.labels().stream()
                .filter(l -> l.middle() < left && l.y() > top)
                .toList();
        return read(grid, Form::y, words, SvgPicture.Label::y, true);
    }

    /** {@return where a value is} */
    double at(double value) {
        return first + (value - firstValue) * perUnit;
    }

    private static List<Form> grid(SvgPicture picture, boolean vertical) {
        List<Form> lines = new ArrayList<>(picture.lines("grid"));
        lines.addAll(picture.lines("axis"));
        lines.removeIf(line -> vertical ? !line.isVertical() : !line.isHorizontal());
        return lines;
    }

    private static Axis read(
            List<Form> grid,
            ToDoubleFunction<Form> place,
            List<SvgPicture.Label> words,
            ToDoubleFunction<SvgPicture.Label> middle,
            boolean upwards) {
        double[] places = distinct(grid.stream().mapToDouble(place).sorted().toArray());
        List<double[]> ticks = new ArrayList<>();
        for (double at : places) {
            words.stream()
                    .filter(w -> Math.abs(middle.applyAsDouble(w) - at) < 3 && Numbers.isOne(w.words()))
                    .min(Comparator.comparingDouble(w -> Math.abs(middle.applyAsDouble(w) - at)))
                    .ifPresent(w -> ticks.add(new double[] {at, Numbers.of(w.words())}));
        }
        assertThat(ticks).as("ticks with a number among lines at %s", places).hasSizeGreaterThan(1);
        measuredToBothSides(ticks, upwards);
        double[] low = ticks.get(0);
        double[] high = ticks.get(ticks.size() - 1);
        Axis axis = new Axis(low[0], low[1], (high[0] - low[0]) / (high[1] - low[1]));
        ticks.forEach(tick -> assertThat(axis.at(tick[1])).isCloseTo(tick[0], offset(PRECISION)));
        return axis;
    }

    /** An axis that measures to both sides has no number below zero; what lies before its zero counts as such. */
    private static void measuredToBothSides(List<double[]> ticks, boolean upwards) {
        if (!hasTwoSides(ticks)) {
            return;
        }
        boolean below = !upwards;
        for (double[] tick : ticks) {
            below = tick[1] == 0 ? upwards : below;
            tick[1] = below ? -tick[1] : tick[1];
        }
    }

    private static boolean hasTwoSides(List<double[]> ticks) {
        boolean falls = false;
        boolean rises = false;
        for (int i = 1; i < ticks.size(); i++) {
            falls |= ticks.get(i)[1] < ticks.get(i - 1)[1];
            rises |= ticks.get(i)[1] > ticks.get(i - 1)[1];
        }
        return falls && rises;
    }

    private static double[] distinct(double[] sorted) {
        List<Double> places = new ArrayList<>();
        for (double place : sorted) {
            if (places.isEmpty() || place - places.get(places.size() - 1) > 0.6) {
                places.add(place);
            }
        }
        return places.stream().mapToDouble(d -> d).toArray();
    }
}
