package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** A total isn't laid on its own parts: the bar would count everything twice. */
final class StackedTotalCheck implements FigureCheck {

    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_COLUMNS = 3;

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        if (figure.isStacked() && figure.spec().series().size() >= FEWEST_COLUMNS) {
            figure.series()
                    .filter(series -> isTotal(figure, series))
                    .findFirst()
                    .ifPresent(series -> figure.report(
                            diagnostics,
                            Rule.CHART_TOTAL,
                            "\"" + figure.label(series) + "\" is the sum of the other columns, and is laid on them",
                            "leave it out under \"y\"; the length of the bar shows it"));
        }
        if (figure.showsParts()) {
            figure.series().forEach(series -> rows(figure, series, diagnostics));
        }
    }

    private static boolean isTotal(Figure figure, int series) {
        int compared = 0;
        for (int row : figure.rows().toArray()) {
            Optional<BigDecimal> value = figure.value(row, series);
            if (value.isEmpty() || value.get().signum() == 0) {
                continue;
            }
            BigDecimal others = figure.series()
                    .filter(s -> s != series)
                    .mapToObj(s -> figure.value(row, s).orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (others.compareTo(value.get()) != 0) {
                return false;
            }
            compared++;
        }
        return compared >= FEWEST_ROWS;
    }

    /** Among the rows of a ring, a total is the one that all others make. */
    private static void rows(Figure figure, int series, Diagnostics diagnostics) {
        BigDecimal sum = figure.rows()
                .mapToObj(row -> figure.value(row, series).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        IntStream rows = figure.rows();
        rows.filter(row -> figure.spec().rows().size() >= FEWEST_COLUMNS)
                .filter(row -> figure.value(row, series)
                        .filter(v -> v.signum() != 0 && v.add(v).compareTo(sum) == 0)
                        .isPresent())
                .filter(row -> figure.name(row).matches("(?i).*\\b(total|all|sum|overall|england)\\b.*"))
                .forEach(row -> figure.report(
                        diagnostics,
                        Rule.CHART_TOTAL,
                        "\"" + figure.name(row) + "\" is the sum of the other rows, and is drawn as a part beside them",
                        "leave it out with \"rows\""));
    }
}
