package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import dev.foreword.model.chart.Geography;
import java.util.ArrayList;
import java.util.List;

/** What is said of areas. */
public final class AreaSentences implements Sentences {

    private final ChartData data;

    public AreaSentences(ChartData data) {
        this.data = data;
    }

    @Override
    public String first() {
        List<Integer> rows = Gaps.present(data, 0);
        int high = Gaps.extreme(data, rows, 0, true);
        int low = Gaps.extreme(data, rows, 0, false);
        return data.value(high, 0).equals(data.value(low, 0))
                ? "All values are " + data.print(high, 0) + "."
                : name(high) + " is highest at " + data.print(high, 0) + " and " + name(low) + " is lowest at "
                        + data.print(low, 0) + ".";
    }

    @Override
    public List<String> all() {
        List<String> all = new ArrayList<>();
        all.add(first());
        List<String> missing = data.details().geography().stream()
                .flatMap(g -> g.areas().stream())
                .filter(area ->
                        row(area.code()) < 0 || data.value(row(area.code()), 0).isEmpty())
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

    private int row(String code) {
        return data.names().indexOf(code);
    }

    private String name(int row) {
        return data.details().geography().stream()
                .flatMap(g -> g.areas().stream())
                .filter(area -> area.code().equals(data.name(row)))
                .map(Geography.Area::name)
                .findFirst()
                .orElseGet(() -> data.name(row));
    }
}
