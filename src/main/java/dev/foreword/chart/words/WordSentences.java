package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.util.ArrayList;
import java.util.List;

/** What is said of diagrams: all that stands in them, for there is nothing to sum up. */
public final class WordSentences implements Sentences {

    private static final int FEW = 6;

    private final ChartData data;

    public WordSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        List<String> names = data.names();
        return names.size() > FEW
                ? "From " + names.get(0) + " to " + names.get(names.size() - 1) + "."
                : Gaps.capital(Gaps.list(names)) + ".";
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            StringBuilder sentence = new StringBuilder(Gaps.capital(data.name(row)));
            String group = data.group(row);
            if (!group.isEmpty()) {
                sentence.append(" (").append(group).append(')');
            }
            for (int series = 0; series < data.series(); series++) {
                sentence.append(series == 0 ? ": " : "; ").append(data.words(row, series));
            }
            String words = sentence.toString();
            all.add(words.endsWith(".") ? words : words + ".");
        }
        return all;
    }
}
