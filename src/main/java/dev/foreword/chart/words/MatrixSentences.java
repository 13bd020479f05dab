package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.util.ArrayList;
import java.util.List;

/** What is said of a matrix: which names are marked in each column. */
public final class MatrixSentences implements Sentences {

    private final ChartData data;

    public MatrixSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        return new WordSentences(data).first();
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>();
        for (int series = 0; series < data.series(); series++) {
            List<String> marked = new ArrayList<>();
            for (int row = 0; row < data.rows(); row++) {
                String words = data.words(row, series);
                if (!words.isBlank()) {
                    marked.add(data.name(row) + " (" + words + ")");
                }
            }
            all.add(data.seriesLabels().get(series) + ": " + Gaps.list(marked) + ".");
        }
        return all;
    }
}
