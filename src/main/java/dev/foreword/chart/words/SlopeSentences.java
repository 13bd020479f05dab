package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of slopes: which way each leads, and how far. */
public final class SlopeSentences implements Sentences {

    /** So few rows can be told one by one. */
    private static final int FEW = 12;

    private final ChartData data;

    public SlopeSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        return row(0);
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>();
        IntStream.range(0, Math.min(FEW, data.rows())).forEach(row -> all.add(row(row)));
        all.addAll(Gaps.sentences(data));
        return all;
    }

    private String row(int row) {
        if (data.value(row, 0).isEmpty() || data.value(row, 1).isEmpty()) {
            return data.name(row) + ": not both values are available.";
        }
        int change =
                data.value(row, 1).orElseThrow().compareTo(data.value(row, 0).orElseThrow());
        String word = change > 0 ? "up from " : change < 0 ? "down from " : "the same, ";
        return data.name(row) + ": " + word + data.print(row, 0) + " to " + data.print(row, 1) + ".";
    }
}
