package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** {@return which names went which way} */
    @Override
    public String first() {
        Map<String, List<String>> byWay = new LinkedHashMap<>();
        for (int row = 0; row < data.rows(); row++) {
            byWay.computeIfAbsent(way(row), way -> new ArrayList<>()).add(data.name(row));
        }
        List<String> ways = new ArrayList<>();
        byWay.forEach((way, names) -> ways.add(way + " for " + Gaps.list(names)));
        return Gaps.capital(String.join("; ", ways)) + ".";
    }

    private String way(int row) {
        Optional<BigDecimal> from = data.value(row, 0);
        Optional<BigDecimal> to = data.value(row, 1);
        if (from.isEmpty() || to.isEmpty()) {
            return "not known";
        }
        int change = to.get().compareTo(from.get());
        return change > 0 ? "up" : change < 0 ? "down" : "the same";
    }
}
