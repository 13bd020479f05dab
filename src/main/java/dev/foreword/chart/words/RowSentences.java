package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of a chart whose rows are told one by one, each in a sentence of its own. */
abstract class RowSentences implements Sentences {

    /** So few rows can be told one by one. */
    private static final int FEW = 12;

    final ChartData data;

    RowSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        return row(0);
    }

    @Override
    public final List<String> all() {
        List<String> all = new ArrayList<>();
        IntStream.range(0, Math.min(FEW, data.rows())).forEach(row -> all.add(row(row)));
        all.addAll(Gaps.sentences(data));
        return all;
    }

    /** {@return the sentence of a row} */
    abstract String row(int row);
}
