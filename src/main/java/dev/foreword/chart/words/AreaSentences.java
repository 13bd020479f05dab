package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import dev.foreword.model.chart.Geography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is said of areas. */
public final class AreaSentences implements Sentences {

    private final ChartData data;
    private final Map<String, Integer> rowsByCode = new HashMap<>();
    private final Map<String, String> namesByCode = new HashMap<>();

    public AreaSentences(ChartData data) {
        this.data = data;
        for (int row = 0; row < data.rows(); row++) {
            rowsByCode.putIfAbsent(data.name(row), row);
        }
        areas().forEach(area -> namesByCode.putIfAbsent(area.code(), area.name()));
    }

    @Override
    public String first() {
        List<Integer> rows = Gaps.present(data, 0);
        int high = Gaps.extreme(data, rows, 0, true);
        int low = Gaps.extreme(data, rows, 0, false);
        return data.value(high, 0).equals(data.value(low, 0))
                ? "All values are " + data.print(high, 0) + "."
                : "The highest value is " + data.print(high, 0) + ", for " + name(high) + "; the lowest is "
                        + data.print(low, 0) + ", for " + name(low) + ".";
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>();
        all.add(first());
        List<String> missing = areas().filter(area -> !hasValue(area))
                .map(Geography.Area::name)
                .toList();
        if (!missing.isEmpty()) {
            all.add(
                    missing.size() > 12
                            ? "No value is available for " + missing.size() + " areas."
                            : "No value is available for " + Gaps.list(missing) + ".");
        }
        return all;
    }

    private Stream<? extends Geography.Area> areas() {
        return data.details().geography().stream().flatMap(g -> g.areas().stream());
    }

    private boolean hasValue(Geography.Area area) {
        Integer row = rowsByCode.get(area.code());
        return row != null && data.value(row, 0).isPresent();
    }

    private String name(int row) {
        return namesByCode.getOrDefault(data.name(row), data.name(row));
    }
}
