package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What is said of values over time, and of small charts, each by itself. */
public final class CourseSentences implements Sentences {

    private final ChartData data;

    public CourseSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        return panels().isEmpty() ? String.join(" ", series(data, false)) : panel(panels().get(0));
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>();
        if (panels().isEmpty()) {
            all.addAll(series(data, true));
        } else {
            panels().forEach(p -> all.add(panel(p)));
        }
        all.addAll(Gaps.sentences(data));
        return all;
    }

    private List<String> panels() {
        Set<String> names = new LinkedHashSet<>();
        if (data.details().panels().isPresent()) {
            IntStream.range(0, data.rows()).forEach(r -> names.add(data.panel(r)));
        }
        return List.copyOf(names);
    }

    private String panel(String name) {
        List<Integer> rows = IntStream.range(0, data.rows())
                .filter(r -> data.panel(r).equals(name))
                .boxed()
                .toList();
        ChartData panel = data.panel(rows);
        return name + ": "
                + (panel.periods().isTime()
                        ? String.join(" ", courses(panel, true))
                        : String.join(" ", new ValueSentences(panel).series()));
    }

    private static List<String> series(ChartData data, boolean withStep) {
        return courses(data, withStep).stream().map(Gaps::capital).toList();
    }

    private static List<String> courses(ChartData data, boolean withStep) {
        return IntStream.range(0, data.series())
                .mapToObj(s -> course(data, s, withStep))
                .toList();
    }

    private static String course(ChartData data, int series, boolean withStep) {
        String name = data.series() > 1 ? data.seriesLabels().get(series) + ": " : "";
        List<Integer> rows = Gaps.present(data, series);
        if (rows.isEmpty()) {
            return name + "no values are available.";
        }
        return name + course(data, rows, series) + (withStep ? step(data, rows, series) : "");
    }

    private static String course(ChartData data, List<Integer> rows, int series) {
        int first = rows.get(0);
        int last = rows.get(rows.size() - 1);
        if (first == last) {
            return "the only value is " + data.print(first, series) + ", " + Times.place(data, first) + ".";
        }
        int high = Gaps.extreme(data, rows, series, true);
        int low = Gaps.extreme(data, rows, series, false);
        if (value(data, high, series).compareTo(value(data, low, series)) == 0) {
            return "the same throughout, " + data.print(first, series) + " from " + Times.name(data, first) + " to "
                    + Times.name(data, last) + ".";
        }
        int change = value(data, last, series).compareTo(value(data, first, series));
        String ends = "from " + data.print(first, series) + " " + Times.place(data, first) + " to "
                + data.print(last, series) + " " + Times.place(data, last);
        String course = change == 0 ? "the same at both ends, " + ends : (change > 0 ? "up " : "down ") + ends;
        String peak = isWithin(data, high, first, last, series)
                ? ", with the highest value, " + data.print(high, series) + ", " + Times.place(data, high)
                : "";
        String trough = isWithin(data, low, first, last, series)
                ? (peak.isEmpty() ? ", with the lowest value, " : " and the lowest, ") + data.print(low, series) + ", "
                        + Times.place(data, low)
                : "";
        return course + peak + trough + ".";
    }

    private static boolean isWithin(ChartData data, int row, int first, int last, int series) {
        BigDecimal value = value(data, row, series);
        return value.compareTo(value(data, first, series)) != 0 && value.compareTo(value(data, last, series)) != 0;
    }

    /** The greatest change from one point to the next, where there are enough to choose from. */
    private static String step(ChartData data, List<Integer> rows, int series) {
        if (rows.size() < 4) {
            return "";
        }
        int best = 1;
        for (int i = 1; i < rows.size(); i++) {
            if (change(data, rows, i, series)
                            .abs()
                            .compareTo(change(data, rows, best, series).abs())
                    > 0) {
                best = i;
            }
        }
        BigDecimal change = change(data, rows, best, series);
        return " The greatest change, " + (change.signum() > 0 ? "up" : "down") + " by " + data.print(change.abs())
                + (data.unit().suffix().equals("%") ? " points" : "") + ", is from "
                + Times.name(data, rows.get(best - 1))
                + " to "
                + Times.name(data, rows.get(best)) + ".";
    }

    private static BigDecimal change(ChartData data, List<Integer> rows, int at, int series) {
        return value(data, rows.get(at), series).subtract(value(data, rows.get(at - 1), series));
    }

    private static BigDecimal value(ChartData data, int row, int series) {
        return data.value(row, series).orElseThrow();
    }
}
