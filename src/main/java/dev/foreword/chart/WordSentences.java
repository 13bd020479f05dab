package dev.foreword.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said of diagrams: all that stands in them, for there is nothing to sum up. */
final class WordSentences implements Description.Sentences {

    private static final int FEW = 6;

    private final ChartData data;

    WordSentences(ChartData data) {
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
        return switch (data.spec().type()) {
            case CONCENTRIC -> layers();
            case MATRIX -> columns();
            default -> rows();
        };
    }

    private List<String> layers() {
        Map<String, List<String>> layers = new LinkedHashMap<>();
        for (int row = 0; row < data.rows(); row++) {
            layers.computeIfAbsent(data.text(row, data.details().group()), l -> new ArrayList<>())
                    .add(data.name(row));
        }
        List<String> all = new ArrayList<>();
        layers.forEach((layer, items) -> all.add(Gaps.capital(layer) + ": " + Gaps.list(items) + "."));
        return all;
    }

    private List<String> columns() {
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

    private List<String> rows() {
        List<String> all = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            StringBuilder sentence = new StringBuilder(Gaps.capital(data.name(row)));
            String group = data.text(row, data.details().group());
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
