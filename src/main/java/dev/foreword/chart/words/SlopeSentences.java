package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;

/** What is said of slopes: which way each leads, and how far. */
public final class SlopeSentences extends RowSentences {

    public SlopeSentences(ChartData data) {
        super(data);
    }

    @Override
    String row(int row) {
        if (data.value(row, 0).isEmpty() || data.value(row, 1).isEmpty()) {
            return data.name(row) + ": not both values are available.";
        }
        int change =
                data.value(row, 1).orElseThrow().compareTo(data.value(row, 0).orElseThrow());
        String word = change > 0 ? "up from " : change < 0 ? "down from " : "the same, ";
        return data.name(row) + ": " + word + data.print(row, 0) + " to " + data.print(row, 1) + ".";
    }
}
