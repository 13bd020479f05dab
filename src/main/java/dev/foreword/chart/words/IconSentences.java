package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of icons: how many are counted for each name. */
public final class IconSentences implements Sentences {

    private final ChartData data;

    public IconSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        List<String> counts = IntStream.range(0, data.rows())
                .mapToObj(row -> data.name(row) + ", " + data.print(row, 0))
                .toList();
        return Gaps.capital(String.join("; ", counts)) + ".";
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>(List.of(first()));
        all.addAll(Gaps.sentences(data));
        return all;
    }
}
