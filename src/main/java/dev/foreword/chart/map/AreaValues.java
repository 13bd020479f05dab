package dev.foreword.chart.map;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.Legend;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a map by the codes of its areas. */
final class AreaValues {

    private static final String NO_ROW = "[x]";

    private final ChartData data;
    private final MapClasses classes;
    private final Map<String, Integer> rows = new HashMap<>();

    AreaValues(ChartData data) {
        this.data = data;
        this.classes = new MapClasses(data);
        for (int row = 0; row < data.rows(); row++) {
            rows.put(data.name(row), row);
        }
    }

    List<Legend.Entry> legend() {
        return classes.legend();
    }

    /** {@return the step of the palette for an area; -1 for an area without a value} */
    int step(String code) {
        int row = rows.getOrDefault(code, -1);
        return row < 0 || data.value(row, 0).isEmpty() ? -1 : classes.step(classes.of(data.length(row, 0)));
    }

    /** {@return the value of an area as it is printed, or what stands for it} */
    String words(String code) {
        int row = rows.getOrDefault(code, -1);
        return row < 0 ? NO_ROW : data.print(row, 0);
    }
}
