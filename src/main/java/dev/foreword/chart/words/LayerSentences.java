package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said of layers: what each holds. */
public final class LayerSentences implements Sentences {

    private final ChartData data;

    public LayerSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        return new WordSentences(data).first();
    }

    @Override
    public List<String> all() {
        Map<String, List<String>> layers = new LinkedHashMap<>();
        for (int row = 0; row < data.rows(); row++) {
            layers.computeIfAbsent(data.group(row), l -> new ArrayList<>()).add(data.name(row));
        }
        List<String> all = new ArrayList<>();
        layers.forEach((layer, items) -> all.add(Gaps.capital(layer) + ": " + Gaps.list(items) + "."));
        return all;
    }
}
