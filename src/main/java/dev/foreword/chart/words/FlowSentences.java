package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of flows: how many went from where to where. */
public final class FlowSentences implements Sentences {

    /** So few rows can be told one by one. */
    private static final int FEW = 12;

    private final ChartData data;

    public FlowSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        List<Integer> rows = Gaps.present(data, 0);
        int most = Gaps.extreme(data, rows, 0, true);
        return "The widest band, " + data.print(most, 0) + ", runs from " + data.name(most) + " to " + after(most)
                + ".";
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>();
        IntStream.range(0, Math.min(FEW, data.rows()))
                .forEach(row -> all.add(data.print(row, 0) + " from " + data.name(row) + " to " + after(row) + "."));
        all.addAll(Gaps.sentences(data));
        return all;
    }

    private String after(int row) {
        return data.group(row);
    }
}
