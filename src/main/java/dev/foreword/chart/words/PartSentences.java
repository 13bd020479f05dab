package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.data.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of the parts of a whole: each of them, for there are few. */
public final class PartSentences implements Sentences {

    private final ChartData data;
    private final Parts parts;

    public PartSentences(ChartData data) {
        this.data = data;
        this.parts = new Parts(data);
    }

    @Override
    public String first() {
        return series(0);
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>();
        IntStream.range(0, data.series()).forEach(s -> all.add(series(s)));
        all.addAll(Gaps.sentences(data));
        return all;
    }

    private String series(int series) {
        List<String> words = parts.of(series).stream()
                .map(part -> part.label() + ", " + part.words())
                .toList();
        String name = data.series() > 1 ? data.seriesLabels().get(series) + ": " : "";
        return words.isEmpty()
                ? Gaps.capital(name + "no values are available.")
                : Gaps.capital(name + String.join("; ", words) + ".");
    }
}
