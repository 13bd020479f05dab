package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of ranges: from where to where each leads. */
public final class RangeSentences implements Sentences {

    /** So few rows can be told one by one. */
    private static final int FEW = 12;

    private final ChartData data;

    public RangeSentences(ChartData data) {
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
}
