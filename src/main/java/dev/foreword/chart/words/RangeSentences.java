package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;

/** What is said of ranges: from where to where each leads. */
public final class RangeSentences extends RowSentences {

    public RangeSentences(ChartData data) {
        super(data);
    }

    @Override
    String row(int row) {
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
