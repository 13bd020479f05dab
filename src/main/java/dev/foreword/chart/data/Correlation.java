package dev.foreword.chart.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How two measures go together: the line of least squares through the points, and Pearson's coefficient.
 *
 * @param rows the row of each point; rows without both numbers have none
 * @param xs the first measure
 * @param ys the second
 * @param slope of the line
 * @param intercept where it meets the vertical axis
 * @param coefficient from -1 to 1; 0 when either measure never changes
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves this package, and is never compared
public record Correlation(
        List<Integer> rows, double[] xs, double[] ys, double slope, double intercept, double coefficient) {

    /** Points farther from the line than so many standard deviations stand out. */
    private static final double FAR = 2;

    public static Correlation of(ChartData data) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            if (data.value(row, 0).isPresent()
                    && data.number(row, data.spec().x()).isPresent()) {
                rows.add(row);
            }
        }
        double[] xs = rows.stream()
                .mapToDouble(r -> data.number(r, data.spec().x()).orElseThrow().doubleValue())
                .toArray();
        double[] ys = rows.stream().mapToDouble(r -> data.length(r, 0)).toArray();
        double meanX = mean(xs);
        double meanY = mean(ys);
        double xy = IntStream.range(0, xs.length)
                .mapToDouble(i -> (xs[i] - meanX) * (ys[i] - meanY))
                .sum();
        double xx = IntStream.range(0, xs.length)
                .mapToDouble(i -> (xs[i] - meanX) * (xs[i] - meanX))
                .sum();
        double yy = IntStream.range(0, ys.length)
                .mapToDouble(i -> (ys[i] - meanY) * (ys[i] - meanY))
                .sum();
        double slope = xx == 0 ? 0 : xy / xx;
        double r = xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
        return new Correlation(rows, xs, ys, slope, meanY - slope * meanX, r);
    }

    private static double mean(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElse(0);
    }

    public int size() {
        return rows.size();
    }

    /** {@return the height of the line} */
    public double at(double x) {
        return intercept + slope * x;
    }

    /** {@return how far a point lies above the line} */
    public double residual(int point) {
        return ys[point] - at(xs[point]);
    }

    /** {@return whether a point lies far from the line} */
    public boolean standsOut(int point) {
        double sum = IntStream.range(0, size())
                .mapToDouble(i -> residual(i) * residual(i))
                .sum();
        double deviation = Math.sqrt(sum / Math.max(1, size()));
        return Math.abs(residual(point)) > FAR * deviation;
    }
}
