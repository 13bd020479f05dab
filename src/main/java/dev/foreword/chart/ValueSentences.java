package dev.foreword.chart;

import dev.foreword.model.chart.ChartType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of names with values. */
final class ValueSentences implements Description.Sentences {

    /** So few rows can be told one by one. */
    private static final int FEW = 12;

    private final ChartData data;

    ValueSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        return switch (data.spec().type()) {
            case RANGE -> range(0);
            case SLOPE -> slope(0);
            case FLOW -> flow();
            case ICONS -> Gaps.capital(values(0)) + ".";
            default -> extremes(0);
        };
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>();
        ChartType type = data.spec().type();
        if (type == ChartType.RANGE || type == ChartType.SLOPE) {
            IntStream.range(0, Math.min(FEW, data.rows()))
                    .forEach(row -> all.add(type == ChartType.RANGE ? range(row) : slope(row)));
        } else if (type == ChartType.FLOW) {
            IntStream.range(0, Math.min(FEW, data.rows()))
                    .forEach(row -> all.add(data.print(row, 0) + " from " + data.name(row) + " to "
                            + data.text(row, data.details().group()) + "."));
        } else if (type == ChartType.ICONS) {
            all.add(first());
        } else {
            IntStream.range(0, data.series()).forEach(s -> all.add(extremes(s)));
        }
        all.addAll(Gaps.sentences(data));
        return all;
    }

    private String extremes(int series) {
        String name = data.series() > 1 ? data.seriesLabels().get(series) + ": " : "";
        List<Integer> rows = Gaps.present(data, series);
        if (rows.isEmpty()) {
            return Gaps.capital(name + "no values are available.");
        }
        int high = Gaps.extreme(data, rows, series, true);
        int low = Gaps.extreme(data, rows, series, false);
        String sentence;
        if (rows.size() == 1) {
            sentence = data.name(high) + " is at " + data.print(high, series) + ".";
        } else if (value(high, series).compareTo(value(low, series)) == 0) {
            sentence = "all values are " + data.print(high, series) + ".";
        } else {
            sentence = data.name(high) + " is highest at " + data.print(high, series) + " and " + data.name(low)
                    + " is lowest at " + data.print(low, series) + ".";
        }
        return name.isEmpty() ? Gaps.capital(sentence) : name + sentence;
    }

    private String range(int row) {
        int last = data.series() - 1;
        if (data.value(row, 0).isEmpty() || data.value(row, last).isEmpty()) {
            return data.name(row) + ": not both ends are available.";
        }
        String middle = last == 2 && data.value(row, 1).isPresent()
                ? ", with " + data.seriesLabels().get(1) + " at " + data.print(row, 1)
                : "";
        return data.name(row) + ": from " + data.print(row, 0) + " ("
                + data.seriesLabels().get(0) + ") to " + data.print(row, last) + " ("
                + data.seriesLabels().get(last) + ")" + middle + ".";
    }

    private String slope(int row) {
        if (data.value(row, 0).isEmpty() || data.value(row, 1).isEmpty()) {
            return data.name(row) + ": not both values are available.";
        }
        int change = value(row, 1).compareTo(value(row, 0));
        String word = change > 0 ? "up from " : change < 0 ? "down from " : "the same, ";
        return data.name(row) + ": " + word + data.print(row, 0) + " to " + data.print(row, 1) + ".";
    }

    private String flow() {
        List<Integer> rows = Gaps.present(data, 0);
        int most = Gaps.extreme(data, rows, 0, true);
        return "The widest band, " + data.print(most, 0) + ", runs from " + data.name(most) + " to "
                + data.text(most, data.details().group()) + ".";
    }

    private String values(int series) {
        return Gaps.list(IntStream.range(0, data.rows())
                .mapToObj(row -> data.name(row) + ", " + data.print(row, series))
                .toList());
    }

    private BigDecimal value(int row, int series) {
        return data.value(row, series).orElseThrow();
    }
}
