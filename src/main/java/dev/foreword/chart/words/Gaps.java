package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What sentences about charts have in common: which values there are, which is highest, which are missing. */
public final class Gaps {

    /** More names than these are no help to a listener; the table has them. */
    private static final int MOST_NAMED = 12;

    private Gaps() {}

    /** {@return the rows that have a value in a series} */
    public static List<Integer> present(ChartData data, int series) {
        return IntStream.range(0, data.rows())
                .filter(row -> data.value(row, series).isPresent())
                .boxed()
                .toList();
    }

    /** {@return the row with the highest or the lowest value; the first of several} */
    public static int extreme(ChartData data, List<Integer> rows, int series, boolean high) {
        int best = rows.get(0);
        for (int row : rows) {
            int order = data.value(row, series)
                    .orElseThrow()
                    .compareTo(data.value(best, series).orElseThrow());
            if (high ? order > 0 : order < 0) {
                best = row;
            }
        }
        return best;
    }

    /** {@return sentences that name what is missing, and what is known of it, if anything is} */
    public static List<String> sentences(ChartData data) {
        List<String> names = new ArrayList<>();
        List<String> bounds = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            for (int series = 0; series < data.series(); series++) {
                if (data.isBound(row, series)) {
                    bounds.add(name(data, row, series) + " is " + data.gap(row, series));
                } else if (data.value(row, series).isEmpty()) {
                    names.add(name(data, row, series));
                }
            }
        }
        List<String> all = new ArrayList<>();
        if (!bounds.isEmpty()) {
            all.add("Parts are withheld or missing, so that of some no more is known than this: "
                    + list(bounds.subList(0, Math.min(MOST_NAMED, bounds.size()))) + ".");
        }
        if (!names.isEmpty()) {
            all.add(
                    names.size() > MOST_NAMED
                            ? "No value is available for " + names.size() + " of them."
                            : "No value is available for " + String.join(", ", names) + ".");
        }
        return all;
    }

    private static String name(ChartData data, int row, int series) {
        return data.name(row) + (data.series() > 1 ? " (" + data.seriesLabels().get(series) + ")" : "");
    }

    public static String capital(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int first = sentence.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(sentence.substring(Character.charCount(first)))
                .toString();
    }

    /** {@return words for a list: {@code a, b and c}} */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}
