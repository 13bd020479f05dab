package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of names with values: which is highest, and which is lowest. */
public final class ValueSentences implements Sentences {

    private final ChartData data;

    public ValueSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        return extremes(0);
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>();
        IntStream.range(0, data.series()).forEach(s -> all.add(extremes(s)));
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
            sentence = known(series) + data.name(high) + " is highest at " + data.print(high, series) + " and "
                    + data.name(low) + " is lowest at " + data.print(low, series) + ".";
        }
        return name.isEmpty() ? Gaps.capital(sentence) : name + sentence;
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
