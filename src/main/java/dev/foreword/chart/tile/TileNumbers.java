package dev.foreword.chart.tile;

import dev.foreword.data.PrintedNumber;
import java.math.BigDecimal;
import java.util.List;

/** The numbers of a tile, as far as they are printed: what is drawn is what is read, and nothing finer. */
record TileNumbers(double value, List<Double> parts) {

    static TileNumbers of(TileWords words) {
        return new TileNumbers(
                number(words.value()),
                words.parts().stream().map(part -> number(part.value())).toList());
    }

    private static double number(String words) {
        return PrintedNumber.first(words).map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    /** {@return the greatest part, without its sign} */
    double greatest() {
        return parts.stream().mapToDouble(Math::abs).max().orElse(0);
    }

    double sum() {
        return parts.stream().mapToDouble(d -> d).sum();
    }
}
