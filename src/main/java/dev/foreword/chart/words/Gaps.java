package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<String> sentences = new ArrayList<>();
        if (!bounds.isEmpty()) {
            sentences.add("Parts are withheld or missing, so that of some no more is known than this: "
                    + list(bounds.subList(0, Math.min(MOST_NAMED, bounds.size()))) + ".");
        }
        if (!names.isEmpty()) {
            sentences.add("No value is available for "
                    + (names.size() > MOST_NAMED
                            ? names.size() + " of " + data.rows() * data.series() + " points."
                            : list(names) + "."));
        }
        leftOut(data).ifPresent(sentences::add);
        return sentences;
    }

    /** Times that have no row are not told one by one, for nobody says how many there should be. */
    private static Optional<String> leftOut(ChartData data) {
        List<String> gaps = IntStream.range(1, data.rows())
                .filter(data.periods()::isBehindGap)
                .mapToObj(row -> Times.name(data, row - 1) + " and " + Times.name(data, row))
                .toList();
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        gaps.size() > MOST_NAMED
                                ? "Times are left out in " + gaps.size() + " places."
                                : "Times are left out between " + list(gaps) + ".");
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
