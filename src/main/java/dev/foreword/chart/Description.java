package dev.foreword.chart;

import dev.foreword.model.ChartSpec;
import dev.foreword.model.ChartType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says in words what a chart shows, from its data: the kind, the range, first and last, highest and lowest, and what is
 * missing.
 */
final class Description {

    private final ChartSpec spec;
    private final ChartData data;

    Description(ChartSpec spec) {
        this.spec = spec;
        this.data = new ChartData(spec);
    }

    /** {@return one sentence, for the picture's name} */
    String brief() {
        if (data.values().findAny().isEmpty()) {
            return kind() + " without any available values.";
        }
        return kind() + ". " + series(0) + (data.series() > 1 ? " The other values are in the table." : "");
    }

    /** {@return the whole description} */
    String full() {
        List<String> sentences = new ArrayList<>();
        sentences.add(kind() + " of " + count(data.rows(), xWord()) + ".");
        for (int s = 0; s < data.series(); s++) {
            sentences.add(series(s));
        }
        sentences.addAll(gaps());
        return String.join(" ", sentences);
    }

    private String kind() {
        String stacked = spec.stacked() ? "Stacked " : data.series() > 1 && isBars() ? "Grouped " : "";
        String kind = switch (spec.type()) {
            case BAR -> "Bar chart";
            case COLUMN -> "Column chart";
            case LINE -> "Line chart";
        };
        return stacked.isEmpty() ? kind : stacked + kind.toLowerCase(Locale.ROOT);
    }

    private boolean isBars() {
        return spec.type() != ChartType.LINE;
    }

    private String xWord() {
        return isBars() ? "row" : "point in time";
    }

    private String series(int series) {
        String name = data.series() > 1 ? data.seriesLabels().get(series) + ": " : "";
        List<Integer> rows = rowsWithValues(series);
        if (rows.isEmpty()) {
            return capital(name + "no values are available.");
        }
        String sentence = isBars() ? extremes(rows, series) : course(rows, series);
        return name.isEmpty() ? capital(sentence) : name + sentence;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String extremes(List<Integer> rows, int series) {
        int high = extreme(rows, series, true);
        int low = extreme(rows, series, false);
        if (rows.size() == 1 || value(high, series).compareTo(value(low, series)) == 0) {
            return (rows.size() == 1 ? data.name(high) + " is at " : "all values are ") + print(high, series) + ".";
        }
        return data.name(high) + " is highest at " + print(high, series) + " and " + data.name(low) + " is lowest at "
                + print(low, series) + ".";
    }

    private String course(List<Integer> rows, int series) {
        int first = rows.get(0);
        int last = rows.get(rows.size() - 1);
        if (first == last) {
            return print(first, series) + " in " + data.name(first) + ".";
        }
        int change = value(last, series).compareTo(value(first, series));
        String ends = "from " + print(first, series) + " in " + data.name(first) + " to " + print(last, series) + " in "
                + data.name(last);
        String course = change == 0 ? "the same at both ends, " + ends : (change > 0 ? "up " : "down ") + ends;
        int high = extreme(rows, series, true);
        int low = extreme(rows, series, false);
        String peak = high != first && high != last
                ? ", with the highest value, " + print(high, series) + ", in " + data.name(high)
                : "";
        String trough = low != first && low != last
                ? ", with the lowest, " + print(low, series) + ", in " + data.name(low)
                : "";
        return course + peak + trough + ".";
    }

    private List<String> gaps() {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            for (int series = 0; series < data.series(); series++) {
                if (data.value(row, series).isEmpty()) {
                    names.add(data.name(row)
                            + (data.series() > 1 ? " (" + data.seriesLabels().get(series) + ")" : ""));
                }
            }
        }
        return names.isEmpty() ? List.of() : List.of("No value is available for " + String.join(", ", names) + ".");
    }

    private List<Integer> rowsWithValues(int series) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            if (data.value(row, series).isPresent()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private int extreme(List<Integer> rows, int series, boolean high) {
        Optional<Integer> best = rows.stream().reduce((a, b) -> {
            int order = value(b, series).compareTo(value(a, series));
            return (high ? order : -order) > 0 ? b : a;
        });
        return best.orElseThrow();
    }

    private BigDecimal value(int row, int series) {
        return data.value(row, series).orElseThrow();
    }

    private String print(int row, int series) {
        return data.print(value(row, series));
    }

    private static String count(int n, String word) {
        String plural = word.equals("point in time") ? "points in time" : word + "s";
        return n + " " + (n == 1 ? word : plural);
    }
}
