package dev.foreword.chart.data;

import dev.foreword.chart.mark.Ink;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts of a whole, one for each row, and what no row gives. Percentages are parts of a hundred; numbers are parts of
 * their sum, unless something is said of the rest, which needs a hundred to be the rest of.
 */
public final class Parts {

    /** Parts that round to a hundred leave out half of the last digit each; less than this is no rest. */
    private static final double LEAST_REST = 0.6;

    /**
     * A part.
     *
     * @param label what it is
     * @param share of the whole, from 0 to 1
     * @param words its value as it is printed; for the rest, as computed
     * @param ink of its mark
     * @param on of words on the mark
     */
    public record Part(String label, double share, String words, Ink ink, Ink on) {}

    private final ChartData data;

    public Parts(ChartData data) {
        this.data = data;
    }

    /** {@return the parts of a series that are to be had} */
    public List<Part> of(int series) {
        double whole = whole(series);
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            if (data.value(row, series).isPresent() && whole > 0) {
                parts.add(new Part(
                        data.name(row), data.length(row, series) / whole, data.print(row, series), ink(row), on(row)));
            }
        }
        double rest = whole - data.sumOfSeries(series);
        Optional<String> label = data.details().rest();
        if (label.isPresent() && rest > LEAST_REST) {
            String words = data.print(BigDecimal.valueOf(rest).setScale(decimals(series), RoundingMode.HALF_UP));
            parts.add(new Part(label.get(), rest / whole, words, Ink.CONTEXT, Ink.ON_CONTEXT));
        }
        return parts;
    }

    private double whole(int series) {
        return isPerCent() || hasRest() ? Math.max(100, data.sumOfSeries(series)) : data.sumOfSeries(series);
    }

    private boolean isPerCent() {
        return data.unit().suffix().equals("%");
    }

    private boolean hasRest() {
        return data.details().rest().isPresent();
    }

    private int decimals(int series) {
        int most = 0;
        for (int row = 0; row < data.rows(); row++) {
            most = Math.max(most, data.value(row, series).map(BigDecimal::scale).orElse(0));
        }
        return most;
    }

    private Ink ink(int row) {
        return data.details().highlighted().isEmpty()
                ? Ink.series(row)
                : data.details().highlighted().contains(data.name(row)) ? Ink.series(0) : Ink.CONTEXT;
    }

    private Ink on(int row) {
        return data.details().highlighted().isEmpty()
                ? Ink.onSeries(row)
                : data.details().highlighted().contains(data.name(row)) ? Ink.onSeries(0) : Ink.ON_CONTEXT;
    }

    /** {@return the parts of all series, in their order} */
    public Stream<Part> all() {
        return IntStream.range(0, data.series()).boxed().flatMap(series -> of(series).stream());
    }
}
