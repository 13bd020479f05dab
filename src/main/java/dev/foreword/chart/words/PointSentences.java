package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.data.Correlation;
import dev.foreword.data.HouseStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is said of points: how far they reach, and whether the two measures go together. The words for the strength of a
 * correlation follow Evans, <i>Straightforward Statistics for the Behavioral Sciences</i> (1996).
 */
public final class PointSentences implements Sentences {

    private final ChartData data;
    private final Correlation points;

    public PointSentences(ChartData data) {
        this.data = data;
        this.points = Correlation.of(data);
    }

    @Override
    public String first() {
        return points.size() < 3 ? reach() : together();
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>();
        all.add(reach());
        if (points.size() >= 3) {
            all.add(together());
        }
        int missing = data.rows() - points.size();
        if (missing > 0) {
            all.add("For " + missing + " of " + data.rows() + " rows, one of the two values isn’t available.");
        }
        return all;
    }

    private String reach() {
        if (points.size() == 0) {
            return "No point has both values.";
        }
        String y = data.seriesLabels().get(0);
        return "Values of " + data.spec().x().label() + " "
                + between(end(points.xs(), true), end(points.xs(), false)) + ", those of " + y + " "
                + between(data.print(number(points.ys(), true)), data.print(number(points.ys(), false))) + ".";
    }

    private static String between(String least, String greatest) {
        return least.equals(greatest) ? "are all " + least : "lie between " + least + " and " + greatest;
    }

    private static BigDecimal number(double[] values, boolean least) {
        double end = least
                ? Arrays.stream(values).min().orElse(0)
                : Arrays.stream(values).max().orElse(0);
        return BigDecimal.valueOf(end).stripTrailingZeros();
    }

    private static String end(double[] values, boolean least) {
        return HouseStyle.number(number(values, least));
    }

    private String together() {
        double r = points.coefficient();
        double strength = Math.abs(r);
        if (strength < 0.2) {
            return "The two measures hardly go together.";
        }
        String how = strength >= 0.8
                ? "very closely"
                : strength >= 0.6 ? "closely" : strength >= 0.4 ? "moderately" : "loosely";
        return "The two go together " + how + ": higher values of "
                + data.spec().x().label() + " mostly come with "
                + (r > 0 ? "higher" : "lower") + " values of "
                + data.seriesLabels().get(0) + ".";
    }
}
