package dev.foreword.chart.data;

import dev.foreword.model.chart.Stacking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long the parts of each bar or area are, and in which order they are laid on each other from the line on which they
 * begin.
 */
public final class Stack {

    /**
     * A part, from where it begins to where it ends; on the other side of zero both are negative.
     *
     * @param series which series it is
     * @param from where it begins
     * @param to where it ends
     */
    public record Part(int series, double from, double to) {}

    private final ChartData data;
    private final Stacking stacking;

    public Stack(ChartData data) {
        this.data = data;
        this.stacking = data.spec().stacking();
    }

    /** {@return the length of a part as it is drawn: the value, or its share of the row in per cent} */
    public double length(int row, int series) {
        double value = data.length(row, series);
        if (stacking == Stacking.SHARE) {
            double sum = data.sumOfRow(row);
            return sum == 0 ? 0 : value / sum * 100;
        }
        return isLeft(series) ? -value : value;
    }

    /** {@return the series in the order in which they are laid} */
    public List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        for (int series = leftSeries() - 1; series >= 0; series--) {
            order.add(series);
        }
        IntStream.range(leftSeries(), data.series()).forEach(order::add);
        return order;
    }

    /** {@return the parts of a row, in the order in which they are laid} */
    public List<Part> parts(int row) {
        List<Part> parts = new ArrayList<>();
        double above = 0;
        double below = 0;
        for (int series : order()) {
            double length = length(row, series);
            if (length < 0) {
                parts.add(new Part(series, below, below + length));
                below += length;
            } else {
                parts.add(new Part(series, above, above + length));
                above += length;
            }
        }
        return parts;
    }

    /** {@return how far the rows reach below zero; zero when none does} */
    public double least() {
        return Math.min(0, ends().mapToDouble(Part::to).min().orElse(0));
    }

    /** {@return how far the rows reach above zero; zero when none does} */
    public double greatest() {
        return Math.max(0, ends().mapToDouble(Part::to).max().orElse(0));
    }

    private Stream<Part> ends() {
        return IntStream.range(0, data.rows()).boxed().flatMap(row -> parts(row).stream());
    }

    private boolean isLeft(int series) {
        return series < leftSeries();
    }

    private int leftSeries() {
        return stacking == Stacking.DIVERGING ? data.series() / 2 : 0;
    }
}
