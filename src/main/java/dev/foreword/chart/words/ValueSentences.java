package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of names with values: which is highest, and which is lowest. */
public final class ValueSentences implements Sentences {

    /** More names than these for one value are no help. */
    private static final int MOST_ALIKE = 3;

    private final ChartData data;

    public ValueSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        return String.join(" ", capitals());
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>(capitals());
        all.addAll(Gaps.sentences(data));
        return all;
    }

    private List<String> capitals() {
        return series().stream().map(Gaps::capital).toList();
    }

    /** {@return a sentence for each series, without a capital where it would follow another word} */
    List<String> series() {
        return IntStream.range(0, data.series()).mapToObj(this::extremes).toList();
    }

    private String extremes(int series) {
        String words = extremes(Gaps.present(data, series), series);
        return data.series() > 1 ? data.seriesLabels().get(series) + ": " + words : words;
    }

    private String extremes(List<Integer> rows, int series) {
        if (rows.isEmpty()) {
            return "no values are available.";
        }
        int high = Gaps.extreme(data, rows, series, true);
        int low = Gaps.extreme(data, rows, series, false);
        if (rows.size() == 1) {
            return "the only value is " + data.print(high, series) + ", " + Times.place(data, high) + ".";
        }
        if (value(high, series).compareTo(value(low, series)) == 0) {
            return (rows.size() == 2 ? "both" : "all " + rows.size()) + " values are " + data.print(high, series) + ".";
        }
        return known(series) + (rows.size() == 2 ? "the higher value is " : "the highest value is ")
                + with(high, rows, series) + (rows.size() == 2 ? "; the lower is " : "; the lowest is ")
                + with(low, rows, series) + ".";
    }

    /** A value with all rows that have it, for none of them has it alone. */
    private String with(int row, List<Integer> rows, int series) {
        List<Integer> alike = rows.stream()
                .filter(other -> value(other, series).compareTo(value(row, series)) == 0)
                .toList();
        String first = data.print(row, series) + ", " + Times.place(data, row);
        if (alike.size() > MOST_ALIKE) {
            return first + " and " + (alike.size() - 1) + " others";
        }
        List<String> names = new ArrayList<>(List.of(first));
        alike.stream().skip(1).forEach(other -> names.add(data.name(other)));
        return Gaps.list(names);
    }

    /** Where no more than a bound is known of one, it could be the highest or the lowest of all. */
    private String known(int series) {
        boolean bounds = IntStream.range(0, data.rows()).anyMatch(row -> data.isBound(row, series));
        return bounds ? "of those that are known, " : "";
    }

    private BigDecimal value(int row, int series) {
        return data.value(row, series).orElseThrow();
    }
}
